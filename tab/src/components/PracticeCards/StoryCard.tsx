import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ThreadEntry } from '@review-desk/core/api';
import { Surface } from '../Surface/Surface.js';
import { alertText as text } from '../../text/alertsText.js';
import { londonDateOf, shortDate, timeOf } from '../../text/dates.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  // A line down the side joins the steps into one story.
  step: { position: 'relative', paddingLeft: '22px', paddingBottom: tokens.spacingVerticalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, marginLeft: '6px', ':last-child': { paddingBottom: 0, borderLeftColor: 'transparent' } },
  dot: { position: 'absolute', left: '-7px', top: '4px', width: '12px', height: '12px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusCircular, border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1 },
  what: { fontWeight: tokens.fontWeightSemibold },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  toCome: { border: `2px dashed ${tokens.colorNeutralStroke1}` },
  points: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: '18px', overflowWrap: 'anywhere' },
  words: { display: 'block', marginTop: tokens.spacingVerticalXXS, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** Every step with its own time and person, in order; both sides read the same and neither rewrites it. */
export const StoryCard = ({ thread, next = null }: { thread: readonly ThreadEntry[]; /** What comes after the last step. */ next?: ReactNode }) => {
  const styles = useStyles();
  return (
    <Surface title={text.story}>
      <ol className={styles.list}>
        {thread.map((step, at) => (
          <li key={`${step.at} ${at}`} className={styles.step}>
            <span className={styles.dot} aria-hidden />
            <span className={styles.what}>{step.what}</span>
            <span className={styles.under}>{`${shortDate(londonDateOf(step.at))}, ${timeOf(step.at)}, ${text.by(step.by?.name ?? text.clock.toLowerCase())}${step.note ? `. ${step.note}` : ''}`}</span>
            {step.text ? <span className={styles.words}>{step.text}</span> : null}
            {step.points && step.points.length > 0 ? (
              <ul className={styles.points}>
                {step.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
        {next === null ? null : (
          <li className={styles.step}>
            <span className={mergeClasses(styles.dot, styles.toCome)} aria-hidden />
            <span className={styles.under}>{text.comesNext}</span>
            {next}
          </li>
        )}
      </ol>
    </Surface>
  );
};
