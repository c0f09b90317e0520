import { makeStyles, tokens } from '@fluentui/react-components';

export const useSlotStyles = makeStyles({
  list: { display: 'grid' },
  slot: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    alignItems: 'start',
    '@media (max-width: 719px)': { gridTemplateColumns: 'auto auto minmax(0, 1fr)', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  rank: {
    display: 'grid',
    placeItems: 'center',
    boxSizing: 'border-box',
    width: '22px',
    height: '22px',
    marginTop: '5px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  rankChosen: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, border: `1px solid ${tokens.colorBrandBackground}` },
  words: { padding: '6px 0', cursor: 'pointer' },
  day: { fontWeight: tokens.fontWeightSemibold },
  time: { marginLeft: tokens.spacingHorizontalS },
  reasons: { margin: '4px 0 0', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  badge: { marginTop: '6px', '@media (max-width: 719px)': { gridColumn: '3' } },
  other: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} 56px`, '@media (max-width: 719px)': { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM } },
});
