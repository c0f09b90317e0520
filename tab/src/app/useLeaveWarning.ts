import { useContext, useEffect, useRef, useState } from 'react';
import { UNSAFE_NavigationContext } from 'react-router';

/**
 * Warns before a page is left that nothing keeps: the browser's own question where the window closes or loads again, and
 * one of ours where another page of the tab is opened. `leave` lets the way through that was stopped; `done` lets the next.
 * The router's own blocker needs a data router, so its `push` is held instead while there is something to lose.
 */
export const useLeaveWarning = (isAtRisk: boolean) => {
  const { navigator } = useContext(UNSAFE_NavigationContext);
  const [stopped, setStopped] = useState<(() => void) | null>(null);
  const free = useRef(false);

  useEffect(() => {
    if (!isAtRisk) return undefined;
    free.current = false;
    const warn = (event: BeforeUnloadEvent) => (free.current ? undefined : event.preventDefault());
    const push = navigator.push.bind(navigator);
    const held: typeof push = (...to) => (free.current ? push(...to) : setStopped(() => () => push(...to)));
    window.addEventListener('beforeunload', warn);
    Object.assign(navigator, { push: held });
    return () => {
      window.removeEventListener('beforeunload', warn);
      Object.assign(navigator, { push });
    };
  }, [isAtRisk, navigator]);

  return {
    isStopped: stopped !== null,
    stay: () => setStopped(null),
    leave: () => {
      free.current = true;
      setStopped(null);
      stopped?.();
    },
    done: () => void (free.current = true),
  };
};
