import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Spinner } from '@fluentui/react-components';
import type { Session } from '../../teams/session.js';
import { appText } from '../../text/appText.js';

/**
 * Lies over the page when Teams needs the person to press a button. The page below stays as it is, with everything typed;
 * the requests that wait go on as soon as there is a token.
 */
export const SessionGate = ({ session, begun, children }: { session: Session; begun: { current: boolean }; children: ReactNode }) => {
  const state = useSyncExternalStore(session.subscribe, session.state);
  return (
    <>
      {children}
      {state === 'signedIn' ? null : <SignInDialog session={session} blocked={state === 'consentBlocked'} begun={begun.current} />}
    </>
  );
};

const SignInDialog = ({ session, blocked, begun }: { session: Session; blocked: boolean; begun: boolean }) => {
  const [trying, setTrying] = useState(false);
  const { signIn, consent } = appText;
  const press = () => {
    setTrying(true);
    void session.press().finally(() => setTrying(false));
  };
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{blocked ? consent.title : signIn.title}</DialogTitle>
          <DialogContent>
            <p>{blocked ? consent.why : begun ? signIn.again : signIn.why}</p>
            {blocked ? <p>{consent.ask}</p> : null}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={trying} {...(trying ? { icon: <Spinner size="tiny" /> } : {})} onClick={press}>
              {trying ? signIn.trying : blocked ? consent.button : begun ? signIn.againButton : signIn.button}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
