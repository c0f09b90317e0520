import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 719px)';

export const useHouseholdStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [narrow]: { display: 'block' } },
  head: { [narrow]: { display: 'none' } },
  headCell: { textAlign: 'left', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, padding: `7px ${tokens.spacingHorizontalL}`, backgroundColor: tokens.colorNeutralBackground2 },
  body: { [narrow]: { display: 'block' } },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, [narrow]: { display: 'grid', rowGap: '2px', padding: '9px 0' } },
  cell: {
    padding: `7px ${tokens.spacingHorizontalL}`,
    verticalAlign: 'top',
    [narrow]: { display: 'block', padding: `0 ${tokens.spacingHorizontalM}`, '::before': { content: 'attr(data-label)', display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 } },
  },
  lead: { fontWeight: tokens.fontWeightSemibold, [narrow]: { '::before': { content: 'none' } } },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  date: { whiteSpace: 'nowrap' },
  foot: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  deadline: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalM, padding: `9px ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  deadlineRight: { display: 'grid', justifyItems: 'end', alignContent: 'start' },
  struck: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  timeline: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalM, position: 'relative' },
  dot: { width: '28px', height: '28px', borderRadius: tokens.borderRadiusCircular, display: 'grid', placeItems: 'center', backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke2}`, zIndex: 1 },
  line: { position: 'absolute', left: '14px', top: '28px', bottom: 0, width: '1px', backgroundColor: tokens.colorNeutralStroke2 },
});
