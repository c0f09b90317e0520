import { makeStyles, tokens } from '@fluentui/react-components';

export const useClockStyles = makeStyles({
  clock: { display: 'grid', rowGap: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase300 },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineOffset: '3px' },
  box: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingVerticalM, display: 'grid', rowGap: '2px' },
  date: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  part: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '2px 0 0', lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  sum: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  words: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: '3px 8px 3px 0' },
  day: { textAlign: 'right', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, padding: '3px 0' },
  result: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});
