import { makeStyles, tokens } from '@fluentui/react-components';

/** The renderer draws plain elements with these names; what they look like is the page's. */
export const useCardStyles = makeStyles({
  card: {
    boxSizing: 'border-box', maxWidth: '32rem', minWidth: 0, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden', overflowWrap: 'anywhere', backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow4,
    '& p': { margin: 0 },
    '& .ac-anchor': { color: tokens.colorBrandForegroundLink },
    '& .ac-actionSet': { flexWrap: 'wrap', rowGap: tokens.spacingVerticalS },
    '& .ac-pushButton': {
      minHeight: '2rem', maxWidth: '100%', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, cursor: 'default',
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold,
      '& > div': { whiteSpace: 'normal !important' },
    },
    '& .ac-pushButton.style-positive': { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, border: `1px solid ${tokens.colorBrandStroke1}` },
  },
});
