import { useState } from 'react';
import { Field, makeStyles, SearchBox, Spinner, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { Person } from '../tenant/administration.js';
import { keyOf, usePeople } from '../tenant/people.js';
import { Page } from './Page.js';
import { Problem } from './Problem.js';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
  },
  person: {
    display: 'flex', flexDirection: 'column', padding: tokens.spacingHorizontalM, height: '100%', boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1, textDecorationLine: 'none', overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const holds = (person: Person, words: string): boolean =>
  [person.displayName, person.jobTitle, person.department, person.mail].some((text) => text?.toLowerCase().includes(words.toLowerCase()));

const PersonList = ({ heading, people }: { heading: string; people: readonly Person[] }) => {
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    <section aria-label={heading}>
      <Subtitle1 as="h2">{heading}</Subtitle1>
      <ul className={styles.list} aria-label={heading}>
        {people.toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'en-GB')).map((person) => (
          <li key={person.id}>
            <Link to={`/as/${keyOf(person)}/teams`} className={styles.person}>
              <Text weight="semibold">{person.displayName}</Text>
              <Text className={styles.quiet}>{person.jobTitle ?? 'No job title'}</Text>
              {person.department && <Text className={styles.quiet} size={200}>{person.department}</Text>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const ChoosePersonPage = () => {
  const people = usePeople();
  const [words, setWords] = useState('');
  const shown = people.data?.filter((person) => holds(person, words.trim())) ?? [];
  return (
    <Page title="Choose who you are">
      <Field label="Find a person by name, job or team">
        <SearchBox value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
      {people.isPending && <Spinner label="Reading the directory" />}
      <Problem error={people.error} />
      {people.data && (
        <Text role="status">{shown.length === 1 ? '1 person' : `${shown.length} people`}</Text>
      )}
      <PersonList heading="May use the app" people={shown.filter(({ appRoles }) => appRoles.length > 0)} />
      <PersonList heading="Everybody else" people={shown.filter(({ appRoles }) => appRoles.length === 0)} />
    </Page>
  );
};
