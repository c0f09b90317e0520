import type { DirectoryPerson, Person, RoleHolding } from '../../people/types.js';
import type { Actor } from '../../people/types.js';
import { toLocalDate } from '../../time/index.js';
import { cast, marlbeck, type CastKey } from './cast.js';

/** One of the cast as the product knows them, with ways to change what a test is about. */
export const aPerson = (key: CastKey = 'ruth') => {
  const { id, name, mail, jobTitle, town, roles, manager } = cast[key];
  return build({ id, unit: marlbeck, name, mail, jobTitle, roles: [...roles], cover: [], active: true, manager, town });
};

const build = (person: Person) => ({
  ...person,
  with: (changes: Partial<Person>) => build({ ...person, ...changes }),
  holding: (...roles: RoleHolding[]) => build({ ...person, roles }),
  coveredBy: (deputy: CastKey, from: string, until: string | null = null) =>
    build({ ...person, cover: [...person.cover, { deputy: cast[deputy].id, from: toLocalDate(from), until: until === null ? null : toLocalDate(until) }] }),
  gone: () => build({ ...person, active: false }),
  /** The plain record, without the builder's methods. */
  plain: (): Person => person,
});

export const aDirectoryPerson = (key: CastKey = 'ruth'): DirectoryPerson => {
  const { id, name, mail, jobTitle, department, town, manager } = cast[key];
  return { id, name, mail, jobTitle, department, town, manager, active: true };
};

/** Whoever asks: one of the cast with the posts they hold, covering nobody. */
export const anActor = (key: CastKey = 'ruth', changes: Partial<Actor> = {}): Actor => ({
  id: cast[key].id,
  unit: marlbeck,
  roles: cast[key].roles,
  covers: [],
  appRoles: [],
  ...changes,
});
