import { makeStyles, tokens } from '@fluentui/react-components';

export const useHouseholdStyles = makeStyles({
  under: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  timeline: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalM, position: 'relative' },
  dot: { width: '28px', height: '28px', borderRadius: tokens.borderRadiusCircular, display: 'grid', placeItems: 'center', backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke2}`, zIndex: 1 },
  line: { position: 'absolute', left: '14px', top: '28px', bottom: 0, width: '1px', backgroundColor: tokens.colorNeutralStroke2 },
});
