import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { appText } from '../../text/appText.js';
import { useNarrow } from '../useNarrow.js';
import { useFrameStyles } from './Frame.styles.js';
import { useNavigationStyles } from './Navigation.styles.js';

/** The frame before Teams has answered: the same places and sizes, nothing to press. */
export const FrameSkeleton = () => {
  const styles = useFrameStyles();
  const nav = useNavigationStyles();
  const narrow = useNarrow();
  return (
    <div className={styles.frame}>
      {narrow ? (
        <header className={styles.bar}>
          <span />
          <span className={styles.barTitle}>{appText.product}</span>
        </header>
      ) : (
        <div className={nav.column}>
          <div className={nav.head}>
            <span className={nav.product}>{appText.product}</span>
          </div>
        </div>
      )}
      <main className={styles.main}>
        <div className={styles.inner}>
          <PageSkeleton />
        </div>
      </main>
    </div>
  );
};
