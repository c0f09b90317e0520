import { useState } from 'react';
import { Button, Field, Input, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { usePerson } from '../app/chosen.js';
import { Problem } from '../app/Problem.js';
import { inLondon, type LocalMoment } from '../text/london.js';
import { replyStatuses, setReplies, type Replies, type ReplyStatus } from './automaticReplies.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalM },
  times: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const words: Readonly<Record<ReplyStatus, string>> = { disabled: 'Off', alwaysEnabled: 'On until I switch it off', scheduled: 'On between two times' };

type MomentFieldsProps = { readonly name: string; readonly value: LocalMoment; readonly onChange: (value: LocalMoment) => void };
const MomentFields = ({ name, value, onChange }: MomentFieldsProps) => (
  <>
    <Field label={`${name}: date`}><Input type="date" value={value.date} onChange={(_, { value: date }) => onChange({ ...value, date })} /></Field>
    <Field label={`${name}: time`}><Input type="time" value={value.time} onChange={(_, { value: time }) => onChange({ ...value, time })} /></Field>
  </>
);

export const RepliesForm = ({ replies }: { replies: Replies }) => {
  const styles = useStyles();
  const person = usePerson();
  const queries = useQueryClient();
  const [status, setStatus] = useState(replies.status);
  const [from, setFrom] = useState(inLondon(replies.from));
  const [until, setUntil] = useState(inLondon(replies.until));
  const save = useMutation({
    mutationFn: () => setReplies(person.id, status, from, until),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['outlook', person.id, 'replies'] }),
  });
  return (
    <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); save.mutate(); }}>
      <Field label="Out of office">
        <RadioGroup value={status} onChange={(_, { value }) => setStatus(replyStatuses.find((each) => each === value) ?? 'disabled')}>
          {replyStatuses.map((each) => <Radio key={each} value={each} label={words[each]} />)}
        </RadioGroup>
      </Field>
      {status === 'scheduled' && (
        <div className={styles.times}>
          <MomentFields name="From" value={from} onChange={setFrom} />
          <MomentFields name="Until" value={until} onChange={setUntil} />
        </div>
      )}
      <Problem error={save.error} />
      <Button type="submit" appearance="primary" disabled={save.isPending}>Save</Button>
      <Text role="status">{save.isSuccess ? 'Saved.' : ''}</Text>
    </form>
  );
};
