import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { usePerson } from '../app/chosen.js';
import { Problem } from '../app/Problem.js';
import { calendarActs, type CalendarEvent } from './calendarEvents.js';
import { MoveForm } from './MoveForm.js';

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** What this person may do with the event: answer it, or, as its organiser, move it or call it off. */
export const EventActs = ({ event }: { event: CalendarEvent }) => {
  const styles = useStyles();
  const person = usePerson();
  const queries = useQueryClient();
  const [moving, setMoving] = useState(false);
  const act = useMutation({
    mutationFn: (doing: () => Promise<void>) => doing(),
    onSuccess: () => setMoving(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['outlook'] }),
  });
  const does = (doing: () => Promise<void>) => () => act.mutate(doing);
  const mayAnswer = !event.isOrganizer && !event.isCancelled;
  return (
    <>
      <Problem error={act.error} />
      <div className={styles.acts} role="group" aria-label="What you can do">
        {mayAnswer && (
          <>
            <Button appearance="primary" disabled={act.isPending} onClick={does(() => calendarActs.answer(person.id, event, 'accept'))}>Accept</Button>
            <Button disabled={act.isPending} onClick={does(() => calendarActs.answer(person.id, event, 'tentativelyAccept'))}>Maybe</Button>
            <Button disabled={act.isPending} onClick={does(() => calendarActs.answer(person.id, event, 'decline'))}>Decline</Button>
          </>
        )}
        {event.isOrganizer && !event.isAllDay && (
          <Button disabled={act.isPending} aria-expanded={moving} onClick={() => setMoving(!moving)}>Move</Button>
        )}
        {event.isOrganizer && (
          <Button disabled={act.isPending} onClick={does(() => calendarActs.cancel(person.id, event))}>Cancel the event</Button>
        )}
        {event.isCancelled && !event.isOrganizer && (
          <Button disabled={act.isPending} onClick={does(() => calendarActs.remove(person.id, event))}>Remove from calendar</Button>
        )}
      </div>
      {moving && <MoveForm event={event} busy={act.isPending} onMove={(times) => act.mutate(() => calendarActs.move(person.id, event, times))} />}
    </>
  );
};
