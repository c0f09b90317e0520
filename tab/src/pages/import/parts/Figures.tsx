import type { ImportPage } from '@review-desk/core/api';
import { Surface } from '../../../components/Surface/Surface.js';
import { importText as text } from '../../../text/importText.js';
import { useImportStyles } from '../ImportPage.styles.js';

const names = ['add', 'change', 'same', 'faults'] as const;

/** New, changed, the same, faults. */
export const Figures = ({ counts }: { counts: ImportPage['counts'] }) => {
  const styles = useImportStyles();
  return (
    <Surface>
      <dl className={styles.figures} aria-label={text.figuresLabel}>
        {names.map((name) => (
          <div key={name} className={styles.figure}>
            <dt>{text.figures[name]}</dt>
            <dd className={styles.number}>{counts[name].toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
    </Surface>
  );
};
