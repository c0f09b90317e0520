import { useEffect, useRef, useState, type RefObject } from 'react';
import { createTeamsHost, type Client, type PageState, type TeamsHost } from './createTeamsHost.js';
import { teamsThemeOf, type ThemeName } from './teamsTheme.js';

type Acts = Omit<Client, 'stateChanged'>;

/** Keeps the client's end of a frame alive, with the latest acts, and pushes the theme when it changes. */
export const useTeamsHost = (frame: RefObject<HTMLIFrameElement | null>, acts: Acts, theme: ThemeName) => {
  const [state, setState] = useState<PageState>('loading');
  const latest = useRef(acts);
  const host = useRef<TeamsHost | null>(null);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const client: Client = {
      get frameContext() {
        return latest.current.frameContext;
      },
      context: () => latest.current.context(),
      token: (silent) => latest.current.token(silent),
      stateChanged: setState,
      openPage: (...where) => latest.current.openPage(...where),
      openDefaultPage: () => latest.current.openDefaultPage(),
      openLink: (link) => latest.current.openLink(link),
      goBack: () => latest.current.goBack(),
      shareLink: (...what) => latest.current.shareLink(...what),
      returnFocus: (forward) => latest.current.returnFocus(forward),
      openDialog: (info) => latest.current.openDialog(info),
      closeDialog: (result) => latest.current.closeDialog(result),
      resizeDialog: (size) => latest.current.resizeDialog(size),
      messageForParent: (message) => latest.current.messageForParent(message),
    };
    const made = createTeamsHost({ page: () => frame.current?.contentWindow ?? null, origin: window.location.origin }, client);
    host.current = made;
    window.addEventListener('message', made.receive);
    return () => window.removeEventListener('message', made.receive);
  }, [frame]);
  const told = useRef(theme);
  useEffect(() => {
    if (told.current !== theme) host.current?.themeChanged(teamsThemeOf(theme));
    told.current = theme;
  }, [theme]);
  return { state, host };
};
