import { makeStyles, tokens } from '@fluentui/react-components';

export const useNavigationStyles = makeStyles({
  column: {
    boxSizing: 'border-box',
    position: 'sticky',
    top: 0,
    display: 'flex',
    flexDirection: 'column',
    width: '204px',
    height: '100vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground4,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  overlay: { width: '260px' },
  overlayBody: { display: 'flex', flexDirection: 'column', padding: 0 },
  head: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM}` },
  product: { display: 'block', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  council: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  body: { flexGrow: 1, padding: `${tokens.spacingVerticalXS} 4px 0` },
  item: { minHeight: '40px' },
  foot: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', padding: `0 4px ${tokens.spacingVerticalL}` },
  person: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalM} 0 0 ${tokens.spacingHorizontalM}`,
  },
  name: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  role: { display: 'block', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground3 },
});
