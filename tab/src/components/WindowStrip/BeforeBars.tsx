import { mergeClasses } from '@fluentui/react-components';
import type { LocalDate } from '@review-desk/core/time';
import { shortDate } from '../../text/dates.js';
import { stripText as text } from '../../text/stripText.js';
import type { StripParts } from './stripParts.js';
import { useStripStyles } from './WindowStrip.styles.js';

/** A letter takes at most this much of the strip, in per cent. */
const LETTER = 0.9;

/** What must go out or come back before the chosen day, each as a bar that ends there. */
export const BeforeBars = ({ parts, chosen }: { parts: StripParts; chosen: LocalDate | null }) => {
  const styles = useStripStyles();
  if (chosen === null || parts.before.length === 0) return null;
  return (
    <div className={styles.bars}>
      {parts.before.map((bar) => {
        const end = bar.at + bar.size;
        const words = bar.cut ? text.passed(bar.what, shortDate(bar.day)) : `${shortDate(bar.day)}, ${text.daysBefore(bar.days, bar.what)}`;
        const within = bar.size > words.length * LETTER;
        // Beside the bar where there is more room, and never past the strip's own edge.
        const beside = bar.at > 100 - end ? { right: `${100 - bar.at + 0.3}%`, maxWidth: `${bar.at}%` } : { left: `${end + 0.3}%`, maxWidth: `${100 - end}%` };
        return (
          <div key={bar.what} className={styles.barRow}>
            <div className={mergeClasses(styles.bar, bar.cut && styles.cut)} style={{ left: `${bar.at}%`, width: `${bar.size}%` }}>
              {within ? words : null}
            </div>
            {within ? null : (
              <span className={styles.barWords} style={beside}>
                {words}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
};
