import { makeStyles, tokens } from '@fluentui/react-components';

export const useBoxStyles = makeStyles({
  box: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '4px', boxSizing: 'border-box', padding: '10px', minWidth: 0, borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  late: { borderLeft: `3px solid ${tokens.colorStatusDangerForeground1}`, paddingLeft: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  link: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  nowrap: { whiteSpace: 'nowrap' },
  what: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  clock: { display: 'grid' },
  foot: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, marginTop: '2px', minWidth: 0 },
});
