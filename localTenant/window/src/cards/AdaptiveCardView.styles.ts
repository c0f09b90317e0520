import { makeStyles, tokens } from '@fluentui/react-components';

const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' };

/** The renderer draws plain elements with these names; what they look like is the host's. */
export const useStyles = makeStyles({
  card: {
    maxWidth: '32rem', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere', overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    '& .ac-actionSet': { flexWrap: 'wrap', rowGap: tokens.spacingVerticalS },
    '& .ac-pushButton': {
      minHeight: '2rem', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, cursor: 'pointer', maxWidth: '100%',
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold,
      ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationLine: 'underline' },
      ':focus-visible': focus,
      '& > div': { whiteSpace: 'normal !important' },
    },
    '& .ac-pushButton.style-positive': { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, border: `1px solid ${tokens.colorBrandStroke1}` },
    '& .ac-pushButton.style-destructive': { color: tokens.colorStatusDangerForeground1 },
    '& .ac-input': {
      width: '100%', boxSizing: 'border-box', minHeight: '2rem', padding: tokens.spacingHorizontalXS,
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300,
      ':focus-visible': focus,
    },
    '& .ac-anchor': { color: tokens.colorBrandForegroundLink },
    '& .ac-anchor:focus-visible': focus,
    '& p': { margin: 0 },
  },
});
