import { useState } from 'react';
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Spinner } from '@fluentui/react-components';
import { useReturnFocus } from '../../components/ActDialog/useReturnFocus.js';
import type { Session } from '../../teams/session.js';
import { appText } from '../../text/appText.js';

/** One clear button; a blocked consent is explained and says whom to ask. */
export const SignInDialog = ({ session, blocked, begun }: { session: Session; blocked: boolean; begun: boolean }) => {
  useReturnFocus();
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
