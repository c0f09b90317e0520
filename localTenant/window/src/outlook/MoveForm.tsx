import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { inLondon, instantOf } from '../text/london.js';
import type { CalendarEvent, Times } from './calendarEvents.js';

const useStyles = makeStyles({ form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' } });

type MoveFormProps = { readonly event: CalendarEvent; readonly busy: boolean; readonly onMove: (times: Times) => void };

/** Another day or time for an event, in London time. */
export const MoveForm = ({ event, busy, onMove }: MoveFormProps) => {
  const styles = useStyles();
  const start = inLondon(instantOf(event.start.dateTime));
  const [times, setTimes] = useState<Times>({ date: start.date, from: start.time, until: inLondon(instantOf(event.end.dateTime)).time });
  const [fault, setFault] = useState<string>();
  const save = (): void => {
    const bad = !times.date || !times.from || !times.until ? 'Give a date and both times.' : times.until <= times.from ? 'The end must be after the start.' : undefined;
    setFault(bad);
    if (bad === undefined) onMove(times);
  };
  return (
    <form noValidate aria-label="Move the event" className={styles.form} onSubmit={(submitted) => { submitted.preventDefault(); save(); }}>
      <Field label="New date"><Input type="date" value={times.date} onChange={(_, { value }) => setTimes({ ...times, date: value })} /></Field>
      <Field label="New start"><Input type="time" value={times.from} onChange={(_, { value }) => setTimes({ ...times, from: value })} /></Field>
      <Field label="New end" {...(fault === undefined ? {} : { validationMessage: fault })}>
        <Input type="time" value={times.until} onChange={(_, { value }) => setTimes({ ...times, until: value })} />
      </Field>
      <Button type="submit" appearance="primary" disabled={busy}>Save the new time</Button>
    </form>
  );
};
