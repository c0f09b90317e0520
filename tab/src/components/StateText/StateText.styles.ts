import { makeStyles, tokens } from '@fluentui/react-components';

export const useStateStyles = makeStyles({
  line: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    // Beside larger words it stands on their line.
    verticalAlign: 'bottom',
    columnGap: '5px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  icon: { flexShrink: 0, display: 'inline-flex' },
  danger: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3 },
  neutral: { color: tokens.colorNeutralForeground2 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  brand: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  brandIcon: { color: tokens.colorBrandForeground1 },
});
