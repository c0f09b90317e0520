import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { fromLondon, inLondon } from '../text/london.js';

const useStyles = makeStyles({ form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' } });

type MomentFormProps = { readonly now: Date; readonly busy: boolean; readonly onMove: (to: Date) => void };

/** A date and time of one's own, by London's clocks. */
export const MomentForm = ({ now, busy, onMove }: MomentFormProps) => {
  const styles = useStyles();
  const [moment, setMoment] = useState(() => inLondon(now));
  const [fault, setFault] = useState<string>();
  const save = (): void => {
    const isWhole = /^\d{4}-\d\d-\d\d$/.test(moment.date) && /^\d\d:\d\d$/.test(moment.time);
    setFault(isWhole ? undefined : 'Give a date and a time.');
    if (isWhole) onMove(fromLondon(moment));
  };
  return (
    <form noValidate aria-label="Move to another moment" className={styles.form} onSubmit={(event) => { event.preventDefault(); save(); }}>
      <Field label="Date" {...(fault === undefined ? {} : { validationMessage: fault })}>
        <Input type="date" value={moment.date} onChange={(_, { value }) => setMoment({ ...moment, date: value })} />
      </Field>
      <Field label="Time"><Input type="time" value={moment.time} onChange={(_, { value }) => setMoment({ ...moment, time: value })} /></Field>
      <Button type="submit" appearance="primary" disabled={busy}>Move to this date and time</Button>
    </form>
  );
};
