import { Suspense, lazy, useEffect, type ReactNode } from 'react';
import { Route, Routes, useLocation, useNavigate } from 'react-router';
import type { Me } from '@review-desk/core/api';
import { PageSkeleton } from '../components/LoadingRows/PageSkeleton.js';
import { ProblemBar } from '../components/ProblemBar/ProblemBar.js';
import { useAnswer } from '../api/useAnswer.js';
import { useCall } from '../api/ApiContext.js';
import { useQueryClient } from '@tanstack/react-query';
import { loadProblem } from '../text/problemText.js';
import { ErrorBoundary } from './ErrorBoundary/ErrorBoundary.js';
import { Frame } from './Frame/Frame.js';
import { MeProvider } from './MeContext.js';
import { NoRolePage } from './NoRolePage/NoRolePage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PageTitleProvider } from './PageTitle.js';
import { pageRoutes } from './pages.js';

const FirstAdministratorPage = lazy(() =>
  import('./FirstAdministratorPage/FirstAdministratorPage.js').then((page) => ({ default: page.FirstAdministratorPage })),
);

/** The whole tab once Teams has answered: who is looking, then the frame with the page of the address. */
export const App = ({ startAt, alone, onShown, onKnown }: { startAt: string; /** In a dialog, without the navigation. */ alone: boolean; onShown: () => void; onKnown: () => void }) => {
  const me = useAnswer('me', {});
  useOnce(onShown);
  useOpenDeepLink(startAt);
  useTodayAtOnce(me.data?.status === 'ready');
  const known = me.data !== undefined;
  useEffect(() => {
    if (known) onKnown();
  }, [known, onKnown]);
  const { pathname } = useLocation();
  return (
    <PageTitleProvider>
      <MeProvider value={me.data ?? null}>
        <Frame me={me.data ?? null} alone={alone}>
          <ErrorBoundary where={pathname}>
            {me.data === undefined && me.error ? (
              <ProblemBar words={loadProblem('your account', me.error)} onRetry={() => void me.refetch()} />
            ) : (
              <PageFor me={me.data ?? null} onAgain={() => void me.refetch()} />
            )}
          </ErrorBoundary>
        </Frame>
      </MeProvider>
    </PageTitleProvider>
  );
};

const PageFor = ({ me, onAgain }: { me: Me | null; onAgain: () => void }): ReactNode => {
  if (me === null) return <PageSkeleton />;
  if (me.status === 'noRole') return <NoRolePage me={me} onAgain={onAgain} />;
  if (me.status === 'firstAdministrator') {
    return (
      <Suspense fallback={<PageSkeleton />}>
        <FirstAdministratorPage me={me} />
      </Suspense>
    );
  }
  return (
    <Routes>
      {pageRoutes.map(({ path, nav, Page }) => (
        <Route key={path} path={path} element={me.pages.includes(nav) ? <Page /> : <NotFoundPage />} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
};

const useOnce = (act: () => void) => {
  useEffect(act, [act]);
};

/** Teams opens the tab at its first page and tells the rest beside it. */
const useOpenDeepLink = (startAt: string) => {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    if (startAt !== '/' && pathname === '/') void navigate(startAt, { replace: true });
    // Only when the tab opens: afterwards the person chooses.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
};

/**
 * Today is asked as soon as it is known that this person has a role, while the page's own code is still on its way. Not
 * before: somebody without a role would be refused what they never asked for.
 */
const useTodayAtOnce = (ready: boolean) => {
  const call = useCall();
  const client = useQueryClient();
  const { pathname } = useLocation();
  useEffect(() => {
    if (ready && pathname === '/') void client.prefetchQuery({ queryKey: ['today', {}], queryFn: () => call('today', {}) });
    // Only when the person becomes known: going back to Today is the page's own affair.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready]);
};
