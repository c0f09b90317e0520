import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 316px',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    '@media (max-width: 959px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  },
  wide: { gridTemplateColumns: 'minmax(0, 1fr) 352px', '@media (max-width: 959px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  one: { gridTemplateColumns: 'minmax(0, 1fr)' },
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL, minWidth: 0, '@media (max-width: 719px)': { rowGap: tokens.spacingVerticalM } },
});

/** Main column and side column; the side follows the main one on narrow pages and in reading order. */
export const Columns = ({ main, side, wide = false }: { main: ReactNode; side?: ReactNode; wide?: boolean }) => {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.columns, wide && styles.wide, !side && styles.one)}>
      <div className={styles.stack}>{main}</div>
      {side ? <div className={styles.stack}>{side}</div> : null}
    </div>
  );
};
