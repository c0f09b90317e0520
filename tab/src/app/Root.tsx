import { useEffect, useMemo, useRef, useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { ApiProvider } from '../api/ApiContext.js';
import { createClient } from '../api/client.js';
import { createQueryClient } from '../api/createQueryClient.js';
import { CentrePage } from '../components/CentrePage/CentrePage.js';
import { DialogProvider } from '../teams/DialogContext.js';
import { routeOfSubPage } from '../teams/deepLinks.js';
import type { Host, HostContext, HostTheme } from '../teams/host.js';
import { createSession } from '../teams/session.js';
import { themeOf } from '../teams/theme.js';
import { useFluentTheme } from '../teams/useFluentTheme.js';
import { appText } from '../text/appText.js';
import { App } from './App.js';
import { FrameSkeleton } from './Frame/FrameSkeleton.js';
import { SessionGate } from './SignInPage/SessionGate.js';

type Start = { state: 'starting' } | { state: 'noHost' } | { state: 'ready'; context: HostContext };

const pause = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));

/** Teams, theme, session and client around the app. The frame is painted before Teams has answered. */
export const Root = ({ host, fetch: ask = (...request) => window.fetch(...request) }: { host: Host; fetch?: typeof fetch }) => {
  const [start, setStart] = useState<Start>({ state: 'starting' });
  const [theme, setTheme] = useState<HostTheme>(() => themeOf(new URLSearchParams(window.location.search).get('theme')));
  const begun = useRef(false);
  const session = useMemo(() => createSession(host), [host]);
  const queries = useMemo(() => createQueryClient(), []);
  const call = useMemo(
    () => createClient({ fetch: ask, token: session.token, signInAgain: session.signInAgain, newKey: () => crypto.randomUUID(), wait: pause }),
    // One client for the life of the tab: it holds the keys of acts that have no answer yet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [session],
  );
  const marks = useMemo(() => ({ shown: () => host.ready(), known: () => void (begun.current = true) }), [host]);

  useEffect(() => {
    host.start().then(
      (context) => {
        setTheme(context.theme);
        host.onTheme(setTheme);
        setStart({ state: 'ready', context });
      },
      () => setStart({ state: 'noHost' }),
    );
  }, [host]);

  // The browser's own parts (date pickers, scroll bars, dialogs outside this tree) follow the theme too.
  useEffect(() => void (document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark'), [theme]);

  const tokens = useFluentTheme(theme);
  if (tokens === null) return null;
  return (
    <FluentProvider theme={tokens}>
      {start.state === 'noHost' ? <CentrePage title={appText.noHost.title} words={[appText.noHost.why]} /> : null}
      {start.state === 'starting' ? <FrameSkeleton /> : null}
      {start.state === 'ready' ? (
        <QueryClientProvider client={queries}>
          <ApiProvider value={call}>
            <BrowserRouter basename="/tab">
              <SessionGate session={session} begun={begun}>
                <DialogProvider value={start.context.inDialog ? host.closeDialog : null}>
                  <App startAt={routeOfSubPage(start.context.subPage)} alone={start.context.inDialog ?? false} onShown={marks.shown} onKnown={marks.known} />
                </DialogProvider>
              </SessionGate>
            </BrowserRouter>
          </ApiProvider>
        </QueryClientProvider>
      ) : null}
    </FluentProvider>
  );
};
