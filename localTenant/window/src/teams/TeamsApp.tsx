import { useId, useRef, useState } from 'react';
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import { useThemeName } from '../app/chosen.js';
import { usePageTitle } from '../app/Page.js';
import type { Person } from '../tenant/administration.js';
import { frameAddress } from './frameAddress.js';
import { frameSandbox } from './frameSandbox.js';
import type { Manifest, StaticTab } from './readAppPackage.js';
import { SignInDialog } from './SignInDialog.js';
import { teamsContext } from './teamsContext.js';
import { TeamsDialog } from './TeamsDialog.js';
import { TeamsHeader } from './TeamsHeader.js';
import { teamsThemeOf, themeNamed } from './teamsTheme.js';
import { useMoves } from './useMoves.js';
import { useOpenDialog } from './useOpenDialog.js';
import { useSignIn } from './useSignIn.js';
import { useTeamsHost } from './useTeamsHost.js';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  frame: { flexGrow: 1, width: '100%', minHeight: '36rem', border: 'none', display: 'block', backgroundColor: tokens.colorNeutralBackground1 },
  note: { overflowWrap: 'anywhere' },
});

type TeamsAppProps = { readonly person: Person; readonly manifest: Manifest; readonly tab: StaticTab; readonly tenantId: string };

/** The app in its frame, with the client round it. A deep link opens the frame anew at its page. */
export const TeamsApp = ({ person, manifest, tab, tenantId }: TeamsAppProps) => {
  const styles = useStyles();
  const [search, setSearch] = useSearchParams();
  const windowTheme = useThemeName();
  const theme = themeNamed(search.get('theme')) ?? windowTheme;
  const subPageId = search.get('sub') ?? undefined;
  const sessionId = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const header = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState<string | null>(null);
  const signIn = useSignIn(person, manifest.webApplicationInfo?.resource ?? '');
  const dialog = useOpenDialog();
  const moves = useMoves({ manifest, tab, chosenTheme: search.get('theme'), onNote: setNote });
  usePageTitle(manifest.name.short);

  // Fluent marks the page with hidden focus stops as soon as it holds a dialog, so there is none before it is wanted.
  const [dialogsUsed, setDialogsUsed] = useState(false);
  if (!dialogsUsed && (dialog.info !== null || signIn.asking !== null)) setDialogsUsed(true);

  const context = () =>
    teamsContext({
      theme: teamsThemeOf(theme), frameContext: 'content', person, tenantId, sessionId,
      app: { id: manifest.id, manifestVersion: manifest.manifestVersion }, page: { id: tab.entityId, subPageId },
    });
  const acts = {
    context, token: signIn.token, ...moves, ...dialog.acts,
    returnFocus: () => header.current?.focus(), messageForParent: () => undefined,
  };
  const { state, host } = useTeamsHost(frame, { ...acts, frameContext: 'content' }, theme);
  return (
    <div className={styles.page}>
      <TeamsHeader
        ref={header}
        name={manifest.name.short}
        tabs={manifest.staticTabs}
        tab={tab}
        theme={theme}
        onTheme={(next) => setSearch((before) => { before.set('theme', next); return before; }, { replace: true })}
        answer={signIn.answer}
        onAnswer={signIn.choose}
        state={state}
        onBack={() => {
          if (!host.current?.pressBack()) moves.goBack();
        }}
      />
      {note !== null && <MessageBar layout="multiline"><MessageBarBody className={styles.note}>{note}</MessageBarBody></MessageBar>}
      <iframe
        key={`${tab.entityId} ${subPageId ?? ''}`}
        ref={frame}
        title={manifest.name.short}
        src={frameAddress(tab.contentUrl, context(), window.location.origin)}
        sandbox={frameSandbox}
        allow="clipboard-read; clipboard-write"
        className={styles.frame}
      />
      {dialogsUsed && (
        <>
          <TeamsDialog
            info={dialog.info}
            acts={{ ...acts, messageForParent: (message) => host.current?.tell({ func: 'messageForParent', args: [message] }) }}
            theme={theme}
            sandbox={frameSandbox}
            onCancel={dialog.cancel}
          />
          <SignInDialog
            open={signIn.asking !== null}
            name={person.displayName}
            onSignIn={() => signIn.asking?.settle(true)}
            onCancel={() => signIn.asking?.settle(false)}
          />
        </>
      )}
    </div>
  );
};
