import { useSyncExternalStore } from 'react';

/** Below this the navigation becomes a bar at the top and side columns follow the list. */
export const NARROW = '(max-width: 719px)';

/** Below this a table of seven columns would be cut, so its rows are cards. */
const TOO_NARROW_FOR_TABLES = '(max-width: 959px)';

const subscribeTo = (words: string) => (listen: () => void) => {
  const query = window.matchMedia(words);
  query.addEventListener('change', listen);
  return () => query.removeEventListener('change', listen);
};
const narrow = subscribeTo(NARROW);
const tooNarrow = subscribeTo(TOO_NARROW_FOR_TABLES);

export const useNarrow = (): boolean => useSyncExternalStore(narrow, () => window.matchMedia(NARROW).matches);
export const useTooNarrowForTables = (): boolean => useSyncExternalStore(tooNarrow, () => window.matchMedia(TOO_NARROW_FOR_TABLES).matches);
