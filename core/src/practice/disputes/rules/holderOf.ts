import type { PersonId } from '../../../ids.js';
import { coverOn } from '../../../people/rules/coverToday.js';
import { hasLeft } from '../../../people/rules/hasLeft.js';
import type { Person } from '../../../people/types.js';
import type { RoleId } from '../../../rights/types.js';
import type { LocalDate } from '../../../time/types.js';
import type { Dispute } from '../types.js';
import { excludedPeople } from './excludedPeople.js';

/** What filling a post needs to know of a dispute, or of the alert that may become one. */
export type Towards = Pick<Dispute, 'officer' | 'unit' | 'team' | 'restricted' | 'restrictedTo' | 'about' | 'excluded' | 'ssw' | 'manager' | 'escalation'>;

/** The people of the service on a day, from whom the posts of a stage are filled. */
export type Staff = { people: readonly Person[]; today: LocalDate };

/**
 * Who holds a post towards this dispute; null where nobody does. A leaver's deputy or manager stands in, but never in a
 * restricted matter: there everybody it is about and their deputies are passed over, and where the officer's own service
 * manager is one of them the head of safeguarding takes that place. In a restricted household only the people named count.
 * Source: workflows E and 0.8.
 */
export const holderOf = (post: RoleId, dispute: Towards, staff: Staff): PersonId | null => {
  if (post === 'firo' || post === 'iro') return dispute.officer;
  const out = outOf(dispute, staff);
  const may = (id: PersonId): boolean => !out.has(id) && (dispute.restricted || dispute.restrictedTo === null || dispute.restrictedTo.includes(id));
  const own = ownHolder(post, dispute);
  if (own) return filled(own, dispute, staff, may);
  // A worker is this family's own or nobody: another who holds the same post knows nothing of it.
  if (post === 'ssw' || post === 'csw') return null;
  if (post === 'sr-manager') return serviceManager(dispute, staff, out, may);
  return holding(post, dispute, staff, may);
};

/** Everybody who is kept out of it: those it is about, and the deputies of then and of today. */
export const outOf = (dispute: Towards, { people, today }: Staff): ReadonlySet<PersonId> =>
  new Set([...(dispute.excluded ?? []), ...(dispute.restricted ? excludedPeople(dispute.about, people, today) : dispute.about)]);

const ownHolder = (post: RoleId, { ssw, manager, escalation }: Towards): PersonId | null => {
  if (post === 'ssw') return ssw;
  if (post === 'ftm') return manager;
  if (post === 'csw') return escalation?.csw ?? null;
  return post === 'ctm' ? (escalation?.ctm ?? null) : null;
};

const filled = (id: PersonId, dispute: Towards, { people, today }: Staff, may: (id: PersonId) => boolean): PersonId | null => {
  const find = (one: PersonId | null | undefined): Person | null => people.find((each) => each.id === one) ?? null;
  const person = find(id);
  // Somebody who is not in the list is told by their own account, and found missing by the delivery.
  if (!person || !hasLeft(person)) return may(id) ? id : null;
  if (dispute.restricted) return null;
  const standsIn = [find(coverOn(person, today)?.deputy), find(person.manager)].find((each) => each && !hasLeft(each) && may(each.id));
  return standsIn?.id ?? null;
};

const serviceManager = (dispute: Towards, staff: Staff, out: ReadonlySet<PersonId>, may: (id: PersonId) => boolean): PersonId | null => {
  const leader = staff.people.find((each) => each.id === dispute.officer)?.manager ?? null;
  const leads = staff.people.find((each) => each.id === leader && each.roles.some(({ role }) => role === 'sr-manager'));
  if (leads && out.has(leads.id)) return holding('head-safeguarding', dispute, staff, may);
  return leads?.active && may(leads.id) ? leads.id : holding('sr-manager', dispute, staff, may);
};

const holding = (post: RoleId, { unit, team }: Towards, { people }: Staff, may: (id: PersonId) => boolean): PersonId | null => {
  const ofTeam = post === 'ftm' || post === 'ctm';
  return people.find((each) => each.active && may(each.id) && each.roles.some((one) => one.role === post && one.unit === unit && (!ofTeam || one.team === team)))?.id ?? null;
};
