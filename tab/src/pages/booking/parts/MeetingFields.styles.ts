import { makeStyles, tokens } from '@fluentui/react-components';

export const useMeetingStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingVerticalL, alignItems: 'start', '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  stack: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  move: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px', margin: `0 0 ${tokens.spacingVerticalS}` },
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS, '& button': { '@media (max-width: 719px)': { width: '100%' } } },
});
