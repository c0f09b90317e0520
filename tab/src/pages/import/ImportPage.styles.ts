import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 719px)';

export const useImportStyles = makeStyles({
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL, [narrow]: { rowGap: tokens.spacingVerticalM } },
  steps: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, listStyleType: 'none', margin: 0, padding: 0 },
  step: { display: 'inline-flex', alignItems: 'center', columnGap: '6px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  ring: {
    display: 'inline-grid', placeItems: 'center', width: '20px', height: '20px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, fontSize: tokens.fontSizeBase100,
  },
  ringDone: { border: `1px solid ${tokens.colorStatusSuccessForeground1}`, color: tokens.colorStatusSuccessForeground1 },
  ringHere: { border: `1px solid ${tokens.colorBrandBackground}`, backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  figures: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', margin: 0, [narrow]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', rowGap: tokens.spacingVerticalM } },
  figure: {
    display: 'flex', flexDirection: 'row-reverse', justifyContent: 'flex-end', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, paddingLeft: tokens.spacingHorizontalL,
    ':not(:first-child)': { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    [narrow]: { paddingLeft: tokens.spacingHorizontalS, flexDirection: 'column-reverse', alignItems: 'flex-start', ':not(:first-child)': { borderLeft: 'none' } },
  },
  number: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  wrong: { borderBottom: `1px dashed ${tokens.colorStatusWarningBorder1}` },
  quiet: { color: tokens.colorNeutralForeground3 },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: tokens.spacingHorizontalM },
  footWords: { flexBasis: '100%', margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: '20px' },
  more: { display: 'flex', justifyContent: 'center', padding: tokens.spacingVerticalS },
  note: { margin: 0, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`, [narrow]: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` } },
});
