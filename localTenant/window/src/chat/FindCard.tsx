import { useState } from 'react';
import { Button, Field, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { usePerson } from '../app/chosen.js';
import { Problem } from '../app/Problem.js';
import { teamsClient, type SearchCommand } from '../tenant/teamsClient.js';
import { readSearchAnswer, type Found } from './searchAnswer.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  field: { flexGrow: 1, minWidth: 'min(100%, 16rem)' },
  search: { maxWidth: 'none', width: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  result: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', overflowWrap: 'anywhere' },
});

/** Teams asks for this many at once. */
const mostResults = 25;

type FindCardProps = { readonly command: SearchCommand; readonly onPick: (found: Found) => void };

/** A search of the app's message extension, beside the line in which a message is written. */
export const FindCard = ({ command, onPick }: FindCardProps) => {
  const styles = useStyles();
  const person = usePerson();
  const [words, setWords] = useState('');
  const name = command.parameters[0]?.name ?? 'query';
  const find = useMutation({
    mutationFn: async () =>
      readSearchAnswer(
        await teamsClient.invoke(person.id, {
          name: 'composeExtension/query',
          value: { commandId: command.id, parameters: [words === '' && command.initialRun ? { name: 'initialRun', value: 'true' } : { name, value: words }], queryOptions: { skip: 0, count: mostResults } },
        }),
      ),
  });
  const results = find.data?.kind === 'found' ? find.data.results : [];
  const said = find.data?.kind === 'said' ? find.data.words : find.data && results.length === 0 ? 'Nothing was found.' : '';
  return (
    <section aria-label={command.title}>
      <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); find.mutate(); }}>
        <Field label={command.title} className={styles.field}>
          <SearchBox className={styles.search} value={words} placeholder={command.parameters[0]?.title ?? ''} onChange={(_, { value }) => setWords(value)} />
        </Field>
        <Button type="submit" disabled={find.isPending}>Find</Button>
      </form>
      <Problem error={find.error} />
      <Text role="status">{said}</Text>
      {results.length > 0 && (
        <ul className={styles.list} aria-label="What was found">
          {results.map((found, at) => (
            <li key={at}>
              <Button className={styles.result} onClick={() => { onPick(found); find.reset(); }}>{found.text === '' ? found.title : `${found.title}: ${found.text}`}</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
