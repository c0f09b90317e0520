import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

// In Teams the frame is often 1,000 to 1,100 px wide: the side gets narrower first, a wide one goes below, two cards abreast.
const below = { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL } as const;
const abreast = { gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', columnGap: tokens.spacingHorizontalL, alignItems: 'start' } as const;

const useStyles = makeStyles({
  columns: { display: 'grid', columnGap: tokens.spacingHorizontalXL, alignItems: 'start' },
  one: { gridTemplateColumns: 'minmax(0, 1fr)' },
  usual: {
    gridTemplateColumns: 'minmax(0, 1fr) 316px',
    '@media (max-width: 1199px)': { gridTemplateColumns: 'minmax(0, 1fr) 260px', columnGap: tokens.spacingHorizontalL },
    '@media (max-width: 979px)': below,
  },
  wide: { gridTemplateColumns: 'minmax(0, 1fr) 352px', '@media (max-width: 1199px)': below },
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL, minWidth: 0, '@media (max-width: 719px)': { rowGap: tokens.spacingVerticalM } },
  usualSide: { '@media (max-width: 979px)': abreast },
  wideSide: { '@media (max-width: 1199px)': abreast },
});

/** Main column and side column; the side follows the main one on narrow pages and in reading order. */
export const Columns = ({ main, side, wide = false }: { main: ReactNode; side?: ReactNode; wide?: boolean }) => {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.columns, side ? (wide ? styles.wide : styles.usual) : styles.one)}>
      <div className={styles.stack}>{main}</div>
      {side ? <div className={mergeClasses(styles.stack, wide ? styles.wideSide : styles.usualSide)}>{side}</div> : null}
    </div>
  );
};
