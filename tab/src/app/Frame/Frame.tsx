import { Suspense, lazy, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import { Navigation20Regular } from '@fluentui/react-icons/svg/navigation';
import type { Me } from '@review-desk/core/api';
import { useLocation } from 'react-router';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { PersonAvatar } from '../../components/PersonAvatar/PersonAvatar.js';
import { loadProblemMessage } from '../../components/ProblemBar/ProblemBar.js';
import { appText } from '../../text/appText.js';
import { usePageTitle } from '../PageTitle.js';
import { useNarrow } from '../useNarrow.js';
import { useFrameStyles } from './Frame.styles.js';
import { Navigation } from './Navigation.js';

const NavigationDrawer = lazy(() => import('./NavigationDrawer.js').then((part) => ({ default: part.NavigationDrawer })));

/** What stands around every page: navigation at the left, or a bar on phones; one main; a link that skips to it. */
export const Frame = ({ me, alone = false, children }: { me: Me | null; /** A dialog holds one page and no way to others. */ alone?: boolean; children: ReactNode }) => {
  const styles = useFrameStyles();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  useEffect(() => void loadProblemMessage(), []);
  return (
    <div className={mergeClasses(styles.frame, alone && styles.alone)}>
      {alone ? null : (
        <a className={styles.skip} href="#page" onClick={() => main.current?.focus()}>
          {appText.skip}
        </a>
      )}
      {alone ? null : narrow ? <Bar me={me} onOpen={() => setOpen(true)} /> : <Navigation me={me} />}
      {narrow && open ? (
        <Suspense fallback={null}>
          <NavigationDrawer me={me} open onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
      <main id="page" ref={main} tabIndex={-1} className={styles.main}>
        <div className={styles.inner}>
          <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
        </div>
      </main>
    </div>
  );
};

const Bar = ({ me, onOpen }: { me: Me | null; onOpen: () => void }) => {
  const styles = useFrameStyles();
  return (
    <header className={styles.bar}>
      <Button appearance="subtle" icon={<Navigation20Regular />} aria-label={appText.openNavigation} onClick={onOpen} />
      <span className={styles.barTitle}>{usePageTitle()}</span>
      {me === null ? null : <PersonAvatar name={me.person.name} />}
    </header>
  );
};

/** A new page is announced by moving focus to it, as a browser would; not on the first, where Teams has the focus. */
const useFocusOnNewPage = (main: { current: HTMLElement | null }) => {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    window.scrollTo(0, 0);
    // The bar stays on top at 320 px: scrolling the page's start to the window's top would hide its heading.
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
};
