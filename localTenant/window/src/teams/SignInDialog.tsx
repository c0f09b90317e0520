import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';

type SignInDialogProps = { readonly open: boolean; readonly name: string; readonly onSignIn: () => void; readonly onCancel: () => void };

/**
 * Stands for Microsoft's own sign-in page, when the app asks for a token aloud after a session has ended. It is closed, never
 * taken away while open: Fluent would leave the page behind it hidden from screen readers.
 */
export const SignInDialog = ({ open, name, onSignIn, onCancel }: SignInDialogProps) => (
  <Dialog open={open} modalType="alert">
    <DialogSurface>
      <DialogBody>
        <DialogTitle>Sign in again</DialogTitle>
        <DialogContent>Your session has ended. Sign in as {name} to go on.</DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={onSignIn}>Sign in</Button>
          <Button onClick={onCancel}>Cancel</Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  </Dialog>
);
