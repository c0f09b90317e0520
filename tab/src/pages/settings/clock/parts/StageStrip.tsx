import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Filled } from '@fluentui/react-icons/svg/checkmark';
import { Mail12Regular } from '@fluentui/react-icons/svg/mail';
import { trialText as text } from '../../../../text/trialText.js';
import type { StripStep } from '../stripOf.js';

const narrow = '@media (max-width: 719px)';
const useStyles = makeStyles({
  strip: { display: 'flex', columnGap: tokens.spacingHorizontalS, listStyleType: 'none', margin: 0, padding: 0, [narrow]: { display: 'grid', rowGap: tokens.spacingVerticalXS } },
  step: {
    flex: '1 1 0', minWidth: 0, display: 'grid', gridTemplateColumns: '26px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, borderTop: `3px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground3,
    [narrow]: { borderTop: 'none', borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  },
  past: { borderTopColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground2, [narrow]: { borderLeftColor: tokens.colorBrandStroke1 } },
  here: {
    borderTopColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3,
    [narrow]: { borderLeftColor: tokens.colorBrandStroke1 },
  },
  ring: { display: 'grid', placeItems: 'center', width: '24px', height: '24px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusCircular, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, fontSize: tokens.fontSizeBase200 },
  ringHere: { border: `1px solid ${tokens.colorBrandBackground}`, backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, forcedColorAdjust: 'none' },
  ringOff: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The answer and the stages in a row, each said in words too: over, not met, open, to come, not used. */
export const StageStrip = ({ strip }: { strip: readonly StripStep[] }) => {
  const styles = useStyles();
  return (
    <ol className={styles.strip} aria-label={text.strip}>
      {strip.map((step) => {
        const isHere = step.state === 'here' || step.state === 'late';
        return (
          <li key={step.key} className={mergeClasses(styles.step, (step.state === 'past' || step.state === 'not met' || step.state === 'no answer') && styles.past, isHere && styles.here)} {...(isHere ? { 'aria-current': 'step' as const } : {})}>
            <span className={mergeClasses(styles.ring, isHere && styles.ringHere, step.state === 'not used' && styles.ringOff)} aria-hidden>
              {step.state === 'past' ? <Checkmark12Filled /> : (step.number ?? <Mail12Regular />)}
            </span>
            <span>
              <span className={styles.label}>{step.number === null ? text.answerStep : step.label}</span>
              <span className={mergeClasses(styles.under, step.state === 'late' && styles.late)}>{text.shown[step.state]}</span>
              {step.limit ? <span className={styles.under}>{text.limit(step.limit)}</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
};
