import { Button, mergeClasses } from '@fluentui/react-components';
import type { DueRow as Due } from '@review-desk/core/api';
import { useHref, useNavigate } from 'react-router';
import { londonDateOf, shortDate } from '../../text/dates.js';
import { reviewName } from '../../text/reviewNames.js';
import { todayText } from '../../text/todayText.js';
import { toneOf } from '../../text/readingText.js';
import { ReadingText, StateText } from '../StateText/StateText.js';
import { useDueRowStyles } from './DueRow.styles.js';

type Action = NonNullable<Due['action']>;

const pathOf = (action: Action, row: Due): string => {
  switch (action.page) {
    case 'booking':
      return row.review === null ? '/reviews' : `/reviews/${row.review}/booking`;
    case 'review':
      return row.review === null ? '/reviews' : `/reviews/${row.review}`;
    case 'household':
      return `/households/${row.household}`;
    case 'alert':
      return `/alerts/${row.practice ?? ''}`;
    case 'dispute':
      return `/disputes/${row.practice ?? ''}`;
    case 'imports':
      return '/settings/imports';
  }
};

/** One thing that is due: when and how long is left, what and for whom, and its one next action. */
export const DueRow = ({ row, primary = false }: { row: Due; primary?: boolean }) => {
  const styles = useDueRowStyles();
  const late = row.reading.state === 'overdue' && row.action !== null;
  return (
    <li className={mergeClasses(styles.row, late && styles.late)}>
      <span className={styles.when}>
        <span className={styles.date}>{shortDate(row.due)}</span>
        {row.reading.state === 'lateBeforeWeStarted' ? <StateText look={toneOf(row.reading)}>{todayText.lateAtStart(row.reading.daysLate, row.reading.unit)}</StateText> : <ReadingText reading={row.reading} />}
      </span>
      <span>
        <span className={styles.what}>{row.what}</span>
        <span className={styles.under}>
          <span className={styles.ref}>{row.household}</span> {row.familyName}
          {aside(row)
            .map((part) => ` · ${part}`)
            .join('')}
        </span>
      </span>
      {row.action ? <ActionButton action={row.action} row={row} primary={primary} /> : <Owner row={row} />}
    </li>
  );
};

const aside = (row: Due): string[] =>
  [
    row.town,
    row.reviewKind === null ? null : reviewName(row.reviewKind),
    row.meetingStart === null ? null : todayText.meetingOn(londonDateOf(row.meetingStart)),
    row.alsoOpen === 0 ? null : todayText.alsoOpen(row.alsoOpen),
  ].filter((part) => part !== null);

const Owner = ({ row }: { row: Due }) => (row.owner === null ? <span /> : <StateText look="waiting">{todayText.with(row.owner.name)}</StateText>);

const ActionButton = ({ action, row, primary }: { action: Action; row: Due; primary: boolean }) => {
  const styles = useDueRowStyles();
  const navigate = useNavigate();
  const to = pathOf(action, row);
  return (
    <Button
      as="a"
      href={useHref(to)}
      appearance={primary ? 'primary' : 'secondary'}
      className={styles.button}
      aria-label={todayText.actionFor(action.label, row.household)}
      onClick={(event) => {
        event.preventDefault();
        void navigate(to);
      }}
    >
      {action.label}
    </Button>
  );
};
