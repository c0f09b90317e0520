import { makeStyles, tokens } from '@fluentui/react-components';

export const useHitStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hit: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    padding: `9px ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, padding: `9px ${tokens.spacingHorizontalM}` },
  },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
