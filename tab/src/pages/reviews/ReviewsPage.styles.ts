import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewsStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center', marginBottom: tokens.spacingVerticalM },
  search: { width: '250px', maxWidth: '100%', '@media (max-width: 1199px)': { width: '200px', flexGrow: 1, maxWidth: '320px' }, '@media (max-width: 719px)': { width: '100%', maxWidth: '100%' } },
  filter: { minWidth: '150px', '@media (max-width: 719px)': { width: '100%' } },
  // On a row of their own where there is no room beside the filters; the first word stands on the table's edge.
  views: { marginLeft: 'auto', '@media (max-width: 1199px)': { width: '100%', marginLeft: '-10px', marginBottom: '-4px' } },
  scroll: { overflowX: 'auto' },
  table: { minWidth: '700px' },
  cell: { padding: '7px 8px', verticalAlign: 'middle', overflowWrap: 'break-word' },
  head: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  ref: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  next: { fontWeight: tokens.fontWeightSemibold },
  date: { display: 'block', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  more: { padding: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))', gap: tokens.spacingVerticalM },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: tokens.spacingVerticalM,
  },
  facts: { display: 'grid', gridTemplateColumns: '124px minmax(0, 1fr)', gap: '4px 8px', margin: `${tokens.spacingVerticalS} 0 0` },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});
