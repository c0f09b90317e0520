import { createContext, useContext } from 'react';

const DialogContext = createContext<(() => void) | null>(null);
export const DialogProvider = DialogContext.Provider;

/** Closes the dialog that a card opened this page in; null where the page is the tab's own. */
export const useCloseDialog = (): (() => void) | null => useContext(DialogContext);
