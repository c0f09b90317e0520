import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 719px)';

export const useAlertsStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center', justifyContent: 'space-between', marginBottom: tokens.spacingVerticalM },
  tabs: { marginLeft: '-10px', [narrow]: { marginLeft: 0, width: '100%' } },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, [narrow]: { width: '100%' } },
  tool: { width: '190px', minWidth: 0, [narrow]: { width: '100%', maxWidth: '100%' } },
  // Equal columns, as many as there is room for; one that holds nothing is not drawn.
  lanes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(204px, 1fr))', gap: '10px', alignItems: 'start', [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  lane: { minWidth: 0, maxWidth: '420px', boxSizing: 'border-box', padding: '8px', borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground5, border: `1px solid ${tokens.colorTransparentStroke}`, [narrow]: { maxWidth: '100%' } },
  laneHead: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: tokens.spacingHorizontalS, padding: '4px 4px 8px' },
  laneTitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  laneCount: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  emptyLane: { padding: '4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { marginTop: '8px', width: '100%' },
  beside: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', gap: tokens.spacingHorizontalM, alignItems: 'start', marginTop: tokens.spacingVerticalXL },
});
