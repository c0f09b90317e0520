import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { appText } from '../../text/appText.js';
import { Surface } from '../Surface/Surface.js';
import { LoadingRows } from './LoadingRows.js';

const useStyles = makeStyles({
  head: { display: 'grid', rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalXL, maxWidth: '420px' },
});

/** What stands there while a page's code comes: its title's height and a card of rows. */
export const PageSkeleton = () => {
  const styles = useStyles();
  return (
    <>
      <Skeleton className={styles.head} aria-label={appText.loading} role="progressbar">
        <SkeletonItem size={28} />
        <SkeletonItem size={16} />
      </Skeleton>
      <Surface flush>
        <LoadingRows rows={6} />
      </Surface>
    </>
  );
};
