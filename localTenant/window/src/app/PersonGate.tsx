import { useEffect } from 'react';
import { Spinner, Text } from '@fluentui/react-components';
import { Link, Outlet, useParams } from 'react-router';
import { findPerson, keyOf, usePeople } from '../tenant/people.js';
import { PersonProvider } from './chosen.js';
import { keep } from './kept.js';
import { Page } from './Page.js';
import { Problem } from './Problem.js';

/** Lets pages below `/as/{person}` through once it is known who that is. */
export const PersonGate = () => {
  const { person: key = '' } = useParams();
  const people = usePeople();
  const person = people.data && findPerson(people.data, key);
  useEffect(() => {
    if (person) keep('tenantWindow.person', keyOf(person));
  }, [person]);
  if (people.isPending) return <Spinner label="Looking up who you are" />;
  if (people.error) return <Problem error={people.error} />;
  if (!person) {
    return (
      <Page title="Nobody here has that name">
        <Text>
          There is no such person in this tenant. <Link to="/">Choose who you are</Link>
        </Text>
      </Page>
    );
  }
  return (
    <PersonProvider value={person}>
      <Outlet key={person.id} />
    </PersonProvider>
  );
};
