import type { Store } from '../store/store.js';
import type { DirectoryPerson } from './directorySchema.js';

/** A person as stored: the directory's entry without the events, which live in the calendar. */
export type Person = Omit<DirectoryPerson, 'events'>;

type Row = { data: string };
const toPerson = (row: Row): Person => JSON.parse(row.data) as Person;

export const savePerson = (store: Store, entry: DirectoryPerson): void => {
  const { events: _events, ...person } = entry;
  store.run(
    `insert into people values (?, ?, ?, ?) on conflict (id) do update
     set mail = excluded.mail, manager_id = excluded.manager_id, data = excluded.data`,
    person.id.toLowerCase(),
    person.mail.toLowerCase(),
    person.managerId?.toLowerCase() ?? null,
    JSON.stringify(person),
  );
};

/** Gone from the directory, as 30 days after the account was deleted; what they sent stays. */
export const removePerson = (store: Store, id: string): void => void store.run('delete from people where id = ?', id.toLowerCase());

/** By object id, address or sign-in name, which are the same word in this tenant. */
export const findPerson = (store: Store, idOrAddress: string): Person | undefined => {
  const key = idOrAddress.toLowerCase();
  const row = store.first<Row>('select data from people where id = ? or mail = ?', key, key);
  return row && toPerson(row);
};

export const listPeople = (store: Store): Person[] => store.all<Row>('select data from people order by id').map(toPerson);

/** In the order in which the directory file names them: whoever chooses a person finds those with a story first. */
export const listPeopleAsGiven = (store: Store): Person[] => store.all<Row>('select data from people order by rowid').map(toPerson);

export const listReports = (store: Store, managerId: string): Person[] =>
  store.all<Row>('select data from people where manager_id = ? order by id', managerId.toLowerCase()).map(toPerson);
