import { makeStyles, tokens } from '@fluentui/react-components';

export const usePeopleStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
  person: { marginBottom: tokens.spacingVerticalXS },
  // As far in as the words beside a box.
  always: { display: 'block', padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 36px` },
  added: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  faced: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, alignItems: 'center', padding: `${tokens.spacingVerticalXS} 0` },
  unknown: { paddingLeft: '36px' },
});
