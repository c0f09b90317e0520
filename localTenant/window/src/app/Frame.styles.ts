import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 640px)';

export const useStyles = makeStyles({
  whole: {
    minHeight: '100vh', display: 'grid', gridTemplateColumns: '11rem minmax(0, 1fr)', gridTemplateRows: 'auto auto 1fr',
    gridTemplateAreas: '"strip strip" "rail head" "rail main"', backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto auto auto 1fr', gridTemplateAreas: '"strip" "head" "rail" "main"' },
  },
  strip: {
    gridArea: 'strip', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralForeground1, color: tokens.colorNeutralBackground1,
  },
  skip: {
    position: 'absolute', left: '-100rem', padding: tokens.spacingHorizontalS, zIndex: 10,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    ':focus': { left: tokens.spacingHorizontalS, top: tokens.spacingVerticalS },
  },
  head: {
    gridArea: 'head', display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  link: { color: tokens.colorBrandForegroundLink },
  rail: {
    gridArea: 'rail', borderRight: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3,
    [narrow]: { borderRight: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  railList: {
    listStyleType: 'none', margin: 0, padding: tokens.spacingHorizontalS, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS,
    [narrow]: { flexDirection: 'row', flexWrap: 'wrap' },
  },
  railLink: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '2.25rem', padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground1, textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    '&[aria-current="page"]': { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  },
  main: { gridArea: 'main', minWidth: 0, display: 'flex', flexDirection: 'column', ':focus': { outlineStyle: 'none' } },
});
