import { mergeClasses } from '@fluentui/react-components';
import { Checkmark12Filled } from '@fluentui/react-icons/svg/checkmark';
import type { ImportPage } from '@review-desk/core/api';
import { importText as text } from '../../../text/importText.js';
import { useImportStyles } from '../ImportPage.styles.js';

const at: Record<ImportPage['state'], number> = { checking: 1, refused: 1, ready: 2, running: 3, stopped: 3, done: 4, undoing: 4, undone: 4 };

/** Choose, check, look over, import; where this one is. */
export const ImportSteps = ({ state }: { state: ImportPage['state'] }) => {
  const styles = useImportStyles();
  const here = at[state];
  return (
    <ol className={styles.steps} aria-label={text.stepsLabel}>
      {text.steps.map((step, index) => (
        <li key={step} className={mergeClasses(styles.step, index === here && styles.here)} {...(index === here ? { 'aria-current': 'step' as const } : {})}>
          <span className={mergeClasses(styles.ring, index < here && styles.ringDone, index === here && styles.ringHere)} aria-hidden>
            {index < here ? <Checkmark12Filled /> : index + 1}
          </span>
          {step}
          {index < here ? <span className={styles.spoken}>{text.stepDone}</span> : null}
        </li>
      ))}
    </ol>
  );
};
