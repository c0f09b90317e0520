import { useEffect, useRef, type ReactNode } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { DeadlineView } from '@review-desk/core/api';
import { changeInWords, clockText as text, dayAndShortDate, sourceInWords, sumLines, type Explained } from '../../text/clockText.js';
import { explainInWords, longDate } from '../../text/dates.js';
import { ReadingText } from '../StateText/StateText.js';
import { useClockStyles } from './DeadlineClock.styles.js';

type Props = {
  explained: Explained;
  reading?: DeadlineView['reading'];
  changes?: DeadlineView['changes'];
  ifMissed?: string;
  policyVersion?: number;
  /** Closable clocks take the focus when they open, and Escape closes them. */
  onClose?: () => void;
};

/** A clock that explains itself: its rule, its sum line by line, what changed, and what happens if nobody acts. */
export const DeadlineClock = ({ explained, reading, changes = [], ifMissed, policyVersion, onClose }: Props) => {
  const styles = useClockStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = explained.bookBy ?? explained.due;
  useEffect(() => {
    if (onClose) heading.current?.focus();
    // Only when it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <section className={styles.clock} aria-label={text.why(shown)} onKeyDown={(event) => (event.key === 'Escape' ? onClose?.() : undefined)}>
      <div className={styles.top}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {text.why(shown)}
        </h2>
        {onClose ? <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={text.close} onClick={onClose} /> : null}
      </div>
      <div className={styles.box}>
        <span className={styles.date}>{longDate(shown)}</span>
        {reading ? <ReadingText reading={reading} /> : null}
      </div>
      <Part title={text.rule}>
        {explained.title}. {sourceInWords(explained)}
      </Part>
      <Part title={text.sum}>{sentenceOf(explained)}</Part>
      <Sum explained={explained} />
      <Part title={text.changes}>
        {changes.length === 0 ? (explained.standing === 'statutory' ? text.fixed : text.noChanges) : <Changes changes={changes} />}
      </Part>
      {ifMissed ? <Part title={text.ifNobody}>{ifMissed}</Part> : null}
      {policyVersion === undefined ? null : <p className={styles.text}>{text.version(policyVersion)}</p>}
    </section>
  );
};

const sentenceOf = (explained: Explained): string => {
  const sentence = explainInWords(explained);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const styles = useClockStyles();
  return (
    <div>
      <h3 className={styles.part}>{title}</h3>
      <div className={styles.text}>{children}</div>
    </div>
  );
};

const Sum = ({ explained }: { explained: Explained }) => {
  const styles = useClockStyles();
  return (
    <table className={styles.sum} aria-label={text.sum}>
      <tbody>
        {sumLines(explained).map(({ words, date, result }) => (
          <tr key={words}>
            <th scope="row" className={mergeClasses(styles.words, result && styles.result)}>
              {words}
            </th>
            <td className={mergeClasses(styles.day, result && styles.result)}>{date === null ? '' : dayAndShortDate(date)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Changes = ({ changes }: { changes: DeadlineView['changes'] }) => {
  const styles = useClockStyles();
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.on}${change.from}${change.to}${change.of ?? ''}`}>
          {change.of === 'bookBy' ? `${text.bookBy} ` : ''}
          {text.was} <del>{dayAndShortDate(change.from)}</del>, {text.now} <strong>{dayAndShortDate(change.to)}</strong>: {changeInWords(change)}
        </li>
      ))}
    </ul>
  );
};
