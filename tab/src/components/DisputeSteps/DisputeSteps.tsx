import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Filled } from '@fluentui/react-icons/svg/checkmark';
import type { BoardCard } from '@review-desk/core/api';
import { disputeStepsText as text } from '../../text/alertsText.js';

type Steps = NonNullable<BoardCard['steps']>;
type Shown = Steps[number]['shown'];

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  rings: { display: 'inline-flex', columnGap: '4px', listStyleType: 'none', margin: 0, padding: 0 },
  ring: {
    display: 'inline-grid', placeItems: 'center', width: '20px', height: '20px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2,
  },
  here: { border: `1px solid ${tokens.colorBrandBackground}`, backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, forcedColorAdjust: 'none' },
  met: { border: `1px solid ${tokens.colorStatusSuccessForeground1}`, color: tokens.colorStatusSuccessForeground1 },
  left: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, textDecorationLine: 'line-through' },
  notMet: { border: `1px solid ${tokens.colorStatusDangerForeground1}`, color: tokens.colorStatusDangerForeground1 },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const isHere = (shown: Shown): boolean => shown === 'open' || shown === 'booked';
const lookOf: Partial<Record<Shown, 'here' | 'met' | 'left' | 'notMet'>> = { open: 'here', booked: 'here', met: 'met', skipped: 'left', 'not used': 'left', 'not met': 'notMet' };

/** The stages of a dispute: which is open, and what became of those before it. A skipped one is struck through and named. */
export const DisputeSteps = ({ steps }: { steps: Steps }) => {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <ol className={styles.rings} aria-label={text.stages}>
        {steps.map(({ number, label, shown }) => {
          const look = lookOf[shown];
          return (
            <li key={number} {...(isHere(shown) ? { 'aria-current': 'step' as const } : {})}>
              <span className={mergeClasses(styles.ring, look ? styles[look] : undefined)} aria-hidden>
                {shown === 'met' ? <Checkmark12Filled /> : number}
              </span>
              <span className={styles.spoken}>{`${label}: ${text.shown[shown]}`}</span>
            </li>
          );
        })}
      </ol>
      <span aria-hidden>{text.inWords(steps)}</span>
    </span>
  );
};
