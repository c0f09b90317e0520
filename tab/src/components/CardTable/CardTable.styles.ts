import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 719px)';

export const useCardTableStyles = makeStyles({
  table: { tableLayout: 'auto', [narrow]: { display: 'block' } },
  header: { backgroundColor: tokens.colorNeutralBackground2, [narrow]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } },
  headCell: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, padding: `3px ${tokens.spacingHorizontalL}`, verticalAlign: 'middle' },
  body: { [narrow]: { display: 'block' } },
  row: {
    borderBottom: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: 'transparent', color: 'inherit' },
    [narrow]: { display: 'block', padding: '9px 0' },
  },
  cell: {
    height: 'auto',
    verticalAlign: 'top',
    padding: `7px ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
    [narrow]: {
      display: 'block',
      padding: `2px ${tokens.spacingHorizontalM}`,
      '::before': { content: 'attr(data-label)', display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
    },
  },
  lead: { fontWeight: tokens.fontWeightSemibold, [narrow]: { '::before': { content: 'none' } } },
  plain: { overflowWrap: 'normal', whiteSpace: 'nowrap', [narrow]: { whiteSpace: 'normal' } },
});
