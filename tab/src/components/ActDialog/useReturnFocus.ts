import { useEffect, useState } from 'react';

/** Gives the focus back to where it was before a dialog opened, once the dialog is gone. */
export const useReturnFocus = (): void => {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After Fluent has taken its own markers away, or it would move the focus to the page's start.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      }, 0);
    },
    [before],
  );
};
