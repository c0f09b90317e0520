import type { PersonId, TeamId } from '../../ids.js';
import { hasLeft, holdersOf, managerOfPerson, owesInPlaceOf } from '../../people/index.js';
import type { Person } from '../../people/types.js';
import type { RoleId } from '../../rights/types.js';
import type { DeadlineRow } from '../../time/ports.js';
import type { LocalDate } from '../../time/types.js';
import { postsTold, type PostTold } from './postsTold.js';

/** Whose household or record a date is of, from which a worker's post is filled. */
export type Holders = { firo: PersonId | null; ssw: PersonId | null; ftm: PersonId | null; team: TeamId | null };
export type ToldPerson = { to: PersonId; post: RoleId | 'staff' };

/**
 * The people of a rule's "told when missed" list towards one date, each once; a leaver's place is taken by whoever stands
 * in for them. The officer's service manager is whoever leads that officer, and one post may be held by several.
 * Source: timescales 1.18 and each rule's list; workflows D11a, 0.8.
 */
export const peopleTold = (row: DeadlineRow, holders: Holders, people: ReadonlyMap<PersonId, Person>, today: LocalDate): ToldPerson[] => {
  const all = postsTold(row.deadline.rule).flatMap((post) => inPost(post, row, holders, people).map((to) => ({ to: owesInPlaceOf(to, people, today), post })));
  const told = all.flatMap(({ to, post }): ToldPerson[] => (to === null ? [] : [{ to, post: post === 'owner' || post === 'manager' ? 'staff' : post }]));
  return told.filter(({ to }, at) => told.findIndex((each) => each.to === to) === at);
};

const inPost = (post: PostTold, row: DeadlineRow, { team, ...own }: Holders, people: ReadonlyMap<PersonId, Person>): PersonId[] => {
  if (post === 'owner') return some(row.ownerPerson);
  if (post === 'manager') return row.ownerPerson === null ? [] : some(managerOfPerson(row.ownerPerson, people));
  // A worker is this family's own or nobody: another who holds the same post knows nothing of it.
  if (post === 'firo' || post === 'ssw') return some(own[post]);
  if (post === 'ftm' && own.ftm !== null) return [own.ftm];
  if (post === 'sr-manager') return leaderOf(own.firo, people);
  const all = holding(post, team, people);
  return post === 'support-fostering' ? all : first(all);
};

const some = (id: PersonId | null): PersonId[] => (id === null ? [] : [id]);
const first = (ids: readonly PersonId[]): PersonId[] => ids.slice(0, 1);
const holding = (post: RoleId, team: TeamId | null, people: ReadonlyMap<PersonId, Person>): PersonId[] =>
  holdersOf(post, team, people.values()).filter((each) => !hasLeft(each)).map(({ id }) => id);

const leaderOf = (officer: PersonId | null, people: ReadonlyMap<PersonId, Person>): PersonId[] => {
  const managers = holding('sr-manager', null, people).filter((each) => each !== officer);
  const leader = officer === null ? null : managerOfPerson(officer, people);
  return leader !== null && managers.includes(leader) ? [leader] : first(managers);
};
