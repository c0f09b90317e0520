import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 719px)';

export const useHouseholdsStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalM },
  search: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS, flexGrow: 1, minWidth: '260px', [narrow]: { minWidth: '100%' } },
  words: { flexGrow: 1, maxWidth: '420px', minWidth: 0 },
  below: { display: 'block' },
  filter: { minWidth: '150px', [narrow]: { flexGrow: 1, minWidth: '120px' } },
  table: { width: '100%', borderCollapse: 'collapse', [narrow]: { display: 'block' } },
  head: { [narrow]: { display: 'none' } },
  names: { width: '22%' },
  next: { width: '20%' },
  headCell: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    padding: `7px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    verticalAlign: 'bottom',
  },
  body: { [narrow]: { display: 'block' } },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, [narrow]: { display: 'grid', rowGap: '2px', padding: '9px 0', position: 'relative' } },
  cell: {
    padding: `7px ${tokens.spacingHorizontalM}`,
    verticalAlign: 'top',
    [narrow]: { display: 'block', padding: `0 ${tokens.spacingHorizontalM}`, '::before': { content: 'attr(data-label)', display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 } },
  },
  first: { [narrow]: { '::before': { content: 'none' } } },
  check: { width: '40px', [narrow]: { position: 'absolute', right: 0, top: '4px', '::before': { content: 'none' } } },
  ref: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  more: { display: 'flex', justifyContent: 'center', padding: tokens.spacingVerticalM },
  allocate: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'flex-end' },
});
