import { makeStyles, tokens } from '@fluentui/react-components';

export const useFrameStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateColumns: '204px minmax(0, 1fr)',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: '48px 1fr' },
  },
  alone: { display: 'block' },
  skip: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    top: '-60px',
    zIndex: 2,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':focus': { top: tokens.spacingVerticalS, outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  main: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: tokens.spacingHorizontalXL,
    outlineStyle: 'none',
    '@media (max-width: 719px)': { padding: tokens.spacingHorizontalM },
  },
  inner: { maxWidth: '1180px' },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: '40px 1fr 40px',
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  barTitle: { justifySelf: 'center', fontWeight: tokens.fontWeightSemibold },
});
