import type { ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import type { ThreadEntry } from '@review-desk/core/api';
import { Surface } from '../Surface/Surface.js';
import { alertText as text } from '../../text/alertsText.js';
import { londonDateOf, shortDate, timeOf } from '../../text/dates.js';
import { stepIcons } from './stepIcons.js';
import { useStoryStyles } from './StoryCard.styles.js';

type Props = {
  thread: readonly ThreadEntry[];
  /** What comes after the last step. */
  next?: ReactNode;
  /** What must still come after that, in order. */
  ahead?: readonly string[];
};

/** Every step with its own icon, time and person, in order; both sides read the same and neither rewrites it. */
export const StoryCard = ({ thread, next = null, ahead = [] }: Props) => {
  const styles = useStoryStyles();
  return (
    <Surface title={text.story} aside={text.storyOfBoth}>
      <ol className={styles.list}>
        {thread.map((step, at) => (
          <Step key={`${step.at} ${at}`} step={step} />
        ))}
        {next === null ? null : (
          <li className={styles.step}>
            <span className={mergeClasses(styles.ring, styles.now)} aria-hidden>
              <CircleHalfFill20Regular />
            </span>
            <span className={styles.under}>{text.comesNext}</span>
            <span className={styles.what}>{next}</span>
          </li>
        )}
        {ahead.map((what) => (
          <li key={what} className={styles.step}>
            <span className={mergeClasses(styles.ring, styles.toCome)} aria-hidden>
              <Circle20Regular />
            </span>
            <span className={mergeClasses(styles.head, styles.ahead)}>{text.stillToCome(what)}</span>
          </li>
        ))}
      </ol>
    </Surface>
  );
};

const Step = ({ step }: { step: ThreadEntry }) => {
  const styles = useStoryStyles();
  return (
    <li className={styles.step}>
      <span className={styles.ring} aria-hidden>
        {step.sort ? stepIcons[step.sort] : <Circle20Regular />}
      </span>
      <span className={styles.head}>
        <span className={styles.what}>{step.what}</span> <span className={styles.day}>{shortDate(londonDateOf(step.at))}</span>
      </span>
      <span className={styles.under}>{`${timeOf(step.at)}, ${text.by(step.by?.name ?? text.clock.toLowerCase())}${step.note ? `. ${step.note}` : ''}`}</span>
      {step.moved ? (
        // The words above say both dates; this shows them.
        <span className={styles.moved} aria-hidden>
          <s className={styles.was}>{shortDate(step.moved.from)}</s>
          <strong>{shortDate(step.moved.to)}</strong>
        </span>
      ) : null}
      {step.text ? <span className={styles.words}>{step.text}</span> : null}
      {step.points && step.points.length > 0 ? (
        <ul className={styles.points}>
          {step.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
};
