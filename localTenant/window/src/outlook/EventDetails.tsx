import { Link as FluentLink, makeStyles, Text, tokens } from '@fluentui/react-components';
import { plainText } from '../text/plainText.js';
import type { CalendarEvent } from './calendarEvents.js';
import { EventActs } from './EventActs.js';
import { nameOf, responseWords, subjectOf } from './eventWords.js';
import { Facts } from '../app/Facts.js';

const useStyles = makeStyles({
  details: { padding: tokens.spacingHorizontalM, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  body: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  people: { listStyleType: 'none', margin: 0, padding: 0 },
});

const Attendees = ({ event }: { event: CalendarEvent }) => {
  const styles = useStyles();
  if (event.hideAttendees && !event.isOrganizer) return <Text>The organiser has hidden who is invited.</Text>;
  if (event.attendees.length === 0) return <Text>Nobody else is invited.</Text>;
  return (
    <ul className={styles.people} aria-label="People invited">
      {event.attendees.map(({ emailAddress, type, status }) => (
        <li key={emailAddress.address ?? nameOf(emailAddress)}>
          <Text>{nameOf(emailAddress)} ({type === 'optional' ? 'optional, ' : ''}{responseWords(status?.response)})</Text>
        </li>
      ))}
    </ul>
  );
};

export const EventDetails = ({ event }: { event: CalendarEvent }) => {
  const styles = useStyles();
  const joinUrl = event.onlineMeeting?.joinUrl;
  const hidden = event.isOrganizer && event.hideAttendees ? 'People invited cannot see one another.' : undefined;
  return (
    <section aria-label={subjectOf(event)} className={styles.details}>
      <Facts
        facts={[
          ['Organiser', nameOf(event.organizer?.emailAddress)],
          ['Where', event.location?.displayName || 'No place given'],
          ['Teams', joinUrl ? <FluentLink href={joinUrl} target="_blank" rel="noreferrer">Teams meeting link</FluentLink> : 'Not a Teams meeting'],
          ['Invited', <><Attendees event={event} />{hidden && <Text>{hidden}</Text>}</>],
          ...(event.isOrganizer ? [] : [['Your answer', responseWords(event.responseStatus?.response)] as const]),
        ]}
      />
      <Text className={styles.body}>{plainText(event.body) || 'No text.'}</Text>
      <EventActs event={event} />
    </section>
  );
};
