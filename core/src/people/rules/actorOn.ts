import type { LocalDate } from '../../time/index.js';
import type { Actor, Person } from '../types.js';
import { isCoveredOn } from './coverToday.js';

/** Somebody as the API would know them on a day: what they hold, and whom they cover. A leaver has nothing, cover included. */
export const actorOn = ({ id, unit, roles, active }: Person, everybody: Iterable<Person>, day: LocalDate): Actor => ({
  id,
  unit,
  roles: active ? roles : [],
  covers: active
    ? [...everybody].filter(({ cover }) => cover.some((each) => each.deputy === id && isCoveredOn(each, day))).map((each) => ({ person: each.id, roles: each.roles }))
    : [],
  appRoles: [],
});
