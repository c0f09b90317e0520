import { makeStyles, tokens } from '@fluentui/react-components';

const RING = '32px';

export const useStoryStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  // A line down the side joins the steps into one story; it ends at the last of them.
  step: {
    position: 'relative',
    paddingLeft: `calc(${RING} + ${tokens.spacingHorizontalM})`,
    paddingBottom: tokens.spacingVerticalL,
    minHeight: RING,
    '::before': { content: '""', position: 'absolute', left: '15px', top: RING, bottom: 0, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
    ':last-child': { paddingBottom: 0 },
    ':last-child::before': { display: 'none' },
  },
  ring: {
    position: 'absolute', left: 0, top: 0, width: RING, height: RING, boxSizing: 'border-box', display: 'grid', placeItems: 'center', borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1,
  },
  now: { border: `2px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  toCome: { border: `2px dashed ${tokens.colorNeutralStroke1}`, backgroundColor: 'transparent', color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, paddingTop: '4px' },
  what: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: 'anywhere' },
  day: { marginLeft: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', '@media (max-width: 479px)': { marginLeft: 0 } },
  ahead: { paddingTop: '6px', color: tokens.colorNeutralForeground3 },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  moved: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXXS },
  was: { color: tokens.colorNeutralForeground3 },
  points: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: '18px', overflowWrap: 'anywhere' },
  words: { display: 'block', marginTop: tokens.spacingVerticalXXS, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
