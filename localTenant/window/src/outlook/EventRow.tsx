import { useState } from 'react';
import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { showAsWords, subjectOf, timesOf } from './eventWords.js';
import type { CalendarEvent } from './calendarEvents.js';
import { EventDetails } from './EventDetails.js';

const useStyles = makeStyles({
  row: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  button: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  words: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, alignItems: 'center', minWidth: 0 },
  subject: { overflowWrap: 'anywhere' },
});

/** An event as a line of the day; it opens to what it holds. */
export const EventRow = ({ event }: { event: CalendarEvent }) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const isPrivate = event.sensitivity === 'private' || event.sensitivity === 'confidential';
  return (
    <li className={styles.row}>
      <Button
        appearance="subtle"
        className={styles.button}
        aria-expanded={open}
        icon={open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.words}>
          <Text>{timesOf(event)}</Text>
          <Text weight="semibold" className={styles.subject}>{subjectOf(event)}</Text>
          <Text>{showAsWords(event.showAs)}</Text>
          {isPrivate && <Badge appearance="outline">Private</Badge>}
          {event.isCancelled && <Badge appearance="outline" color="danger">Cancelled</Badge>}
        </span>
      </Button>
      {open && <EventDetails event={event} />}
    </li>
  );
};
