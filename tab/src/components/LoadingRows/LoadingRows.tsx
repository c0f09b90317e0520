import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { appText } from '../../text/appText.js';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '136px 1fr 132px',
    gap: tokens.spacingHorizontalL,
    alignItems: 'center',
    padding: `9px ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 719px)': { gridTemplateColumns: '1fr', rowGap: tokens.spacingVerticalS, padding: `9px ${tokens.spacingHorizontalM}` },
  },
  two: { display: 'grid', rowGap: '7px' },
});

/** Rows of the height that the real ones will have, so that nothing moves when they come. */
export const LoadingRows = ({ rows }: { rows: number }) => {
  const styles = useStyles();
  return (
    <Skeleton aria-label={appText.loading} role="progressbar">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row}>
          <span className={styles.two}>
            <SkeletonItem size={16} />
            <SkeletonItem size={16} />
          </span>
          <span className={styles.two}>
            <SkeletonItem size={16} />
            <SkeletonItem size={16} />
          </span>
          <SkeletonItem size={32} />
        </div>
      ))}
    </Skeleton>
  );
};
