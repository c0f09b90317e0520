import { makeStyles, tokens } from '@fluentui/react-components';

export const useFirstAdministratorStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  find: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, alignItems: 'end', marginBottom: tokens.spacingVerticalM },
  words: { minWidth: 0 },
  box: { width: '100%', minWidth: 0, maxWidth: 'none', '& input': { minWidth: 0 } },
  findButton: { minWidth: 'auto' },
  hint: { gridColumnEnd: 'span 2', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  nobody: { marginTop: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hit: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: '9px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  under: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  chosen: { display: 'grid', rowGap: tokens.spacingVerticalS, padding: '9px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});
