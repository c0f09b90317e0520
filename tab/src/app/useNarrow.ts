import { useSyncExternalStore } from 'react';

/** Below this the navigation becomes a bar at the top and side columns follow the list. */
export const NARROW = '(max-width: 719px)';

const subscribe = (listen: () => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listen);
  return () => query.removeEventListener('change', listen);
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
