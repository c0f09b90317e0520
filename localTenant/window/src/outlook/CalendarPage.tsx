import { Button, makeStyles, Spinner, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import { usePerson } from '../app/chosen.js';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { useClock } from '../tenant/useClock.js';
import { addDays, inLondon, longDate, longMoment, mondayOf } from '../text/london.js';
import { eventsOn, useWeek, weekOf } from './calendarEvents.js';
import { EventRow } from './EventRow.js';
import { OutlookNavigation } from './OutlookNavigation.js';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  day: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  events: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One person's week, day by day. It opens on the week of business time. */
export const CalendarPage = () => {
  const styles = useStyles();
  const person = usePerson();
  const clock = useClock();
  const [search, setSearch] = useSearchParams();
  const now = clock.data ? new Date(clock.data.now) : undefined;
  const today = now && inLondon(now).date;
  const monday = mondayOf(search.get('week') ?? today ?? '2027-01-04');
  const week = weekOf(monday);
  const events = useWeek(person.id, week, person.mailbox && today !== undefined);
  const go = (to: string | undefined): void => setSearch(to === undefined ? {} : { week: to });
  if (!person.mailbox) return <Page title="Outlook"><Text>{person.displayName} has no mailbox.</Text></Page>;
  return (
    <Page title={`Outlook: ${person.displayName}`}>
      <OutlookNavigation />
      {now && <Text className={styles.quiet}>It is {longMoment(now)}.</Text>}
      <div className={styles.bar} role="group" aria-label="Week">
        <Button onClick={() => go(addDays(monday, -7))}>Previous week</Button>
        <Button onClick={() => go(undefined)}>This week</Button>
        <Button onClick={() => go(addDays(monday, 7))}>Next week</Button>
        <Button onClick={() => void events.refetch()}>Refresh</Button>
      </div>
      <Problem error={clock.error ?? events.error} />
      {events.isPending && <Spinner label="Reading the calendar" />}
      {events.data &&
        week.days.map((date) => {
          const those = eventsOn(events.data, date);
          return (
            <section key={date} aria-label={longDate(date)} className={styles.day}>
              <Subtitle1 as="h2" className={styles.heading}>{longDate(date)}{date === today ? ', today' : ''}</Subtitle1>
              {those.length === 0 && <Text className={styles.quiet}>Nothing in the calendar.</Text>}
              <ul className={styles.events}>{those.map((event) => <EventRow key={event.id} event={event} />)}</ul>
            </section>
          );
        })}
    </Page>
  );
};
