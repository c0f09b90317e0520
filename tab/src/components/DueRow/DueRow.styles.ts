import { makeStyles, tokens } from '@fluentui/react-components';

export const useDueRowStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '152px minmax(0, 1fr) 160px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    minHeight: '39px',
    padding: `9px ${tokens.spacingHorizontalL} 9px 13px`,
    borderLeft: '3px solid transparent',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '@media (max-width: 1199px)': { gridTemplateColumns: '150px minmax(0, 1fr) 124px' },
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, padding: `11px ${tokens.spacingHorizontalM} 12px 9px` },
  },
  late: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  when: { '@media (max-width: 719px)': { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'center' } },
  date: { display: 'block', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', lineHeight: tokens.lineHeightBase300 },
  what: { display: 'block', fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  ref: { whiteSpace: 'nowrap' },
  button: { width: '100%', minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
});
