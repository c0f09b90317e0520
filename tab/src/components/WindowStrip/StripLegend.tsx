import { mergeClasses } from '@fluentui/react-components';
import { stripText } from '../../text/stripText.js';
import type { StripParts } from './stripParts.js';
import { useStripStyles } from './WindowStrip.styles.js';

const { legend } = stripText;

/** What the patterns mean; only those that are on the strip. */
export const StripLegend = ({ parts }: { parts: StripParts }) => {
  const styles = useStripStyles();
  const kinds = ['good', 'short', 'tight', 'late'] as const;
  return (
    <ul className={styles.legend}>
      {kinds.map((kind) =>
        parts.zones.some((zone) => zone.kind === kind) ? (
          <li key={kind} className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles[kind])} aria-hidden />
            {legend[kind]}
          </li>
        ) : null,
      )}
      {parts.holidays.length > 0 ? (
        <li className={styles.key}>
          <span className={mergeClasses(styles.swatch, styles.swatchHoliday)} aria-hidden />
          {legend.holiday}
        </li>
      ) : null}
      <li className={styles.key}>
        <span className={mergeClasses(styles.swatch, styles.swatchWeekend)} aria-hidden />
        {legend.weekend}
      </li>
    </ul>
  );
};
