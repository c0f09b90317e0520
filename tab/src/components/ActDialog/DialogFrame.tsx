import type { ReactNode } from 'react';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useReturnFocus } from './useReturnFocus.js';

type Props = { title: string; actions: ReactNode; onClose: () => void; children: ReactNode };

/** A dialog that is open as long as it stands: title, content, and its buttons, which on a phone are as wide as it is. */
export const DialogFrame = ({ title, actions, onClose, children }: Props) => {
  useReturnFocus();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, data) => (data.open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
