import { useState } from 'react';
import { Button, Field, Input, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../app/Problem.js';
import { administration, type Faults } from '../tenant/administration.js';

const useStyles = makeStyles({
  heading: { margin: 0 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 11rem), 1fr))', alignItems: 'end', gap: tokens.spacingHorizontalM },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const rates = ['rate429', 'rate502', 'rate503', 'rate504', 'rate412', 'lostAnswers', 'cutConnections'] as const;
const words: Readonly<Record<(typeof rates)[number], string>> = {
  rate429: 'Told to wait (429), percent',
  rate502: 'Lost by the gateway (502), percent',
  rate503: 'Not available (503), percent',
  rate504: 'Too slow (504), percent',
  rate412: 'Two at once in one chat (412), percent',
  lostAnswers: 'Written, but the answer is lost, percent',
  cutConnections: 'Connection cut, percent',
};

const percent = (share: number): string => String(Math.round(share * 1_000) / 10);

/** Faults that the tenant answers with, as shares of all requests. */
export const FaultForm = ({ faults }: { faults: Faults }) => {
  const styles = useStyles();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(rates.map((name) => [name, percent(faults[name])])));
  const save = useMutation({
    mutationFn: (next: Partial<Faults>) => administration.setFaults(next),
    onSuccess: (set) => queries.setQueryData(['faults'], set),
  });
  const total = rates.reduce((sum, name) => sum + Number(typed[name] ?? 0), 0);
  const fault = rates.some((name) => !/^\d{1,3}(?:\.\d+)?$/.test(typed[name] ?? '')) ? 'Each is a number from 0 to 100.' : total > 100 ? 'Together they are more than 100 percent.' : undefined;
  const submit = (): void => {
    if (fault === undefined) save.mutate({ ...faults, ...Object.fromEntries(rates.map((name) => [name, Number(typed[name]) / 100])) });
  };
  const isOn = rates.some((name) => faults[name] > 0);
  return (
    <form noValidate aria-label="Faults" className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <Subtitle1 as="h2" className={styles.heading}>Faults</Subtitle1>
      <Text role="status">{isOn ? 'Faults are on. They meet this window too.' : 'Nothing fails on purpose.'}</Text>
      <div className={styles.fields}>
        {rates.map((name) => (
          <Field key={name} label={words[name]}>
            <Input inputMode="decimal" value={typed[name] ?? ''} onChange={(_, { value }) => setTyped({ ...typed, [name]: value })} />
          </Field>
        ))}
      </div>
      {fault !== undefined && <Text role="alert">{fault}</Text>}
      <Problem error={save.error} />
      <div className={styles.bar}>
        <Button type="submit" appearance="primary" disabled={save.isPending || fault !== undefined}>Set the faults</Button>
        <Button disabled={save.isPending} onClick={() => save.mutate({})}>End all faults</Button>
      </div>
    </form>
  );
};
