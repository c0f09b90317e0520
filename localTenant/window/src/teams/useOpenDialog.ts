import { useRef, useState } from 'react';
import type { Client } from './createTeamsHost.js';
import type { DialogInfo } from './hostMessages.js';

type Answer = { readonly error?: string; readonly result?: unknown };

/** One dialog at a time; whoever opened it hears what its page submitted, or that a person closed it. */
export const useOpenDialog = () => {
  const [info, setInfo] = useState<DialogInfo | null>(null);
  const settle = useRef<((answer: Answer) => void) | null>(null);
  const close = (answer: Answer): void => {
    settle.current?.(answer);
    settle.current = null;
    setInfo(null);
  };
  const acts: Pick<Client, 'openDialog' | 'closeDialog' | 'resizeDialog'> = {
    openDialog: (wished) =>
      new Promise((done) => {
        close({ error: 'Another dialog was opened.' });
        settle.current = done;
        setInfo(wished);
      }),
    closeDialog: (result) => close({ result }),
    resizeDialog: ({ height, width }) => setInfo((before) => before && { ...before, height, width }),
  };
  return { info, acts, cancel: () => close({ error: 'User cancelled/closed the task module.' }) };
};
