import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Filled } from '@fluentui/react-icons/svg/checkmark';
import type { ReviewRow } from '@review-desk/core/api';
import { stageNames } from '../../text/reviewsText.js';
import { stepsText } from '../../text/stepsText.js';

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, listStyleType: 'none', margin: 0, padding: 0 },
  step: { display: 'inline-flex', alignItems: 'center', columnGap: '6px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  ring: {
    display: 'inline-grid',
    placeItems: 'center',
    width: '20px',
    height: '20px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase100,
  },
  ringDone: { border: `1px solid ${tokens.colorStatusSuccessForeground1}`, color: tokens.colorStatusSuccessForeground1 },
  ringHere: { border: `1px solid ${tokens.colorBrandBackground}`, backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const order: readonly ReviewRow['stage'][] = ['plan', 'book', 'prepare', 'chair', 'record', 'follow up'];

/** The six stages of a review; the one it is in is marked for everybody, not by colour alone. */
export const StageSteps = ({ stage }: { stage: ReviewRow['stage'] }) => {
  const styles = useStyles();
  const at = order.indexOf(stage);
  return (
    <ol className={styles.steps} aria-label={stepsText.stages}>
      {order.map((one, index) => (
        <li key={one} className={mergeClasses(styles.step, index === at && styles.here)} {...(index === at ? { 'aria-current': 'step' as const } : {})}>
          <span className={mergeClasses(styles.ring, index < at && styles.ringDone, index === at && styles.ringHere)} aria-hidden>
            {index < at ? <Checkmark12Filled /> : index + 1}
          </span>
          {stageNames[one]}
          {index < at ? <span className={styles.spoken}>{stepsText.done}</span> : null}
        </li>
      ))}
    </ol>
  );
};
