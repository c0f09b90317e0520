import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 719px)';

export const useAlertsStyles = makeStyles({
  tabs: { marginBottom: tokens.spacingVerticalM },
  // As many columns as there is room for; a column that holds nothing is not drawn.
  board: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))', gap: tokens.spacingHorizontalM, alignItems: 'start', [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  beside: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', gap: tokens.spacingHorizontalM, alignItems: 'start', marginTop: tokens.spacingVerticalM },
  bars: { display: 'grid', gridTemplateColumns: 'minmax(0, auto) minmax(60px, 1fr) auto', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, alignItems: 'center', margin: 0 },
  bar: { display: 'block', height: '14px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorBrandBackground },
  label: { fontSize: tokens.fontSizeBase200 },
  count: { margin: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  track: { margin: 0 },
});
