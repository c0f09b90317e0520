import type { CSSProperties } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { BookingPage } from '@review-desk/core/api';
import type { LocalDate } from '@review-desk/core/time';
import { useNarrow } from '../../app/useNarrow.js';
import { shortDate } from '../../text/dates.js';
import { stripSentence, stripText as text } from '../../text/stripText.js';
import { Surface } from '../Surface/Surface.js';
import { BeforeBars } from './BeforeBars.js';
import { StripLegend } from './StripLegend.js';
import { spread, stripParts, type Stretch } from './stripParts.js';
import { useStripStyles } from './WindowStrip.styles.js';

type Props = { window: BookingPage['window']; slots: BookingPage['slots']; chosen: LocalDate | null };

const dayAndMonth = (date: LocalDate): string => shortDate(date).replace(/ \d{4}$/, '');

/** Answers "when can it be?" before any list: the window that law and policy allow, as one picture with one sentence. */
export const WindowStrip = ({ window, slots, chosen }: Props) => {
  const styles = useStripStyles();
  const upright = useNarrow();
  const parts = stripParts(window, slots, chosen);
  const place = ({ at, size }: Stretch): CSSProperties => (upright ? { top: `${at}%`, height: `${size}%` } : { left: `${at}%`, width: `${size}%` });
  const point = (at: number): CSSProperties => (upright ? { top: `${at}%` } : { left: `${at}%` });
  return (
    <Surface title={text.title} aside={text.goodDays(window)}>
      <figure className={styles.figure} role="img" aria-label={stripSentence(window, slots)}>
        <div className={styles.ticks}>
          {parts.ticks.map(({ at, date }) => (
            <span key={date} className={styles.tick} style={{ left: `${at}%` }}>
              {dayAndMonth(date)}
            </span>
          ))}
        </div>
        <div className={styles.strip}>
          {parts.zones.map((zone) => (
            <div key={zone.kind} className={mergeClasses(styles.zone, !upright && styles.across, styles[zone.kind])} style={place(zone)}>
              {zone.size > 14 ? <span className={mergeClasses(styles.zoneWords, (zone.kind === 'short' || zone.kind === 'late') && styles.overLines)}>{text.zones[zone.kind]}</span> : null}
            </div>
          ))}
          {parts.weekends.map((weekend) => (
            <div key={weekend.at} className={styles.weekend} style={place(weekend)} />
          ))}
          {parts.holidays.map((holiday) => (
            <div key={holiday.at} className={styles.holiday} style={place(holiday)} />
          ))}
          <div className={styles.limit} style={point(parts.limit)} />
          {parts.marks.map(({ at, rank, day, lower }) => (
            <span key={rank} className={mergeClasses(styles.mark, lower && styles.lower, day === chosen && styles.chosen)} style={point(at)}>
              {rank}
            </span>
          ))}
          {upright ? <SideWords parts={parts} window={window} /> : null}
        </div>
        <div className={styles.limitWords}>
          <span className={styles.limitLabel} style={{ left: `${parts.limit}%` }}>
            {text.limit(window)}
          </span>
        </div>
        <BeforeBars parts={parts} chosen={chosen} />
      </figure>
      <StripLegend parts={parts} />
    </Surface>
  );
};

/** Upright, the dates stand at the strip's side. */
const SideWords = ({ parts, window }: { parts: ReturnType<typeof stripParts>; window: BookingPage['window'] }) => {
  const styles = useStripStyles();
  const zones = parts.zones.map((zone) => ({ at: zone.at + 2, words: `${dayAndMonth(zone.from)}: ${text.zones[zone.kind].toLowerCase()}`, weight: 400 }));
  const lines = spread([...zones, { at: parts.limit - 2, words: text.limit(window), weight: 600 }]);
  return lines.map(({ at, words, weight }) => (
    <span key={words} className={styles.side} style={{ top: `${at}%`, fontWeight: weight }}>
      {words}
    </span>
  ));
};
