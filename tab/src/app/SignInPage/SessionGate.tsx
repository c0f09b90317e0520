import { Suspense, lazy, useSyncExternalStore, type ReactNode } from 'react';
import type { Session } from '../../teams/session.js';

// Seldom needed, so it is not part of the first page.
const SignInDialog = lazy(() => import('./SignInDialog.js').then((part) => ({ default: part.SignInDialog })));

/**
 * Lies over the page when Teams needs the person to press a button. The page below stays as it is, with everything typed;
 * the requests that wait go on as soon as there is a token.
 */
export const SessionGate = ({ session, begun, children }: { session: Session; begun: { current: boolean }; children: ReactNode }) => {
  const state = useSyncExternalStore(session.subscribe, session.state);
  return (
    <>
      {children}
      {state === 'signedIn' ? null : (
        <Suspense fallback={null}>
          <SignInDialog session={session} blocked={state === 'consentBlocked'} begun={begun.current} />
        </Suspense>
      )}
    </>
  );
};
