import { readFileSync } from 'node:fs';
import { personId, teamId, type PersonId } from '@review-desk/core/ids';
import type { Person } from '@review-desk/core/people';
import type { RoleId } from '@review-desk/core/rights';
import { aPerson, cast, marlbeck, quarringtonTeam } from '@review-desk/core/testing';

export type Grant = { role: string; relation: string; record: string; may: string[] };

/** What the service wrote down by hand: who may do what (docs and core's own tables are tested against the same). */
export const grants = JSON.parse(readFileSync(new URL('../../../core/src/rights/conformance/access.json', import.meta.url), 'utf8')) as Grant[];

/** Somebody who asks, and how they stand to the Stubbs household (Ruth's, Leah's, of the Marlbeck team). */
export type Stander = { name: string; id: PersonId; roles: readonly { role: string; relation: string }[]; person: Person | null };

const id = (number: number): PersonId => personId(`5ca1ab1e-0000-4000-9000-${String(number).padStart(12, '0')}`);
const invented = (number: number, role: RoleId, team: string | null = null): Person =>
  aPerson('ruth').with({ id: id(number), name: `Invented ${number}`, mail: `invented.${number}@marlbeck.example` }).holding({ role, unit: marlbeck, team: team === null ? null : teamId(team) }).plain();
const standing = (name: string, person: Person, role: string, relation: string): Stander => ({
  name,
  id: person.id,
  person,
  // Anybody with a role is also staff: of the service, towards their own entry in the People list, and of what they write.
  roles: [{ role, relation }, ...['service', 'own', 'author'].map((each) => ({ role: 'staff', relation: each }))],
});

/** Who must answer the alert about the household, or the feedback about its officer. */
const addressed = (stander: Stander): Stander => ({ ...stander, roles: [...stander.roles, ...stander.roles.slice(0, 1).map(({ role }) => ({ role, relation: 'addressed' }))] });

const named = ['firo', 'ssw', 'ftm', 'sr-manager', 'support-fostering'];
const heldNowhere = new Set(['staff', 'carer', 'child', 'parent', 'other-professional', 'other-council-worker']);
// Posts that hold cases or lead teams reach nothing that is not theirs.
const byCase = new Set(['iro', 'csw', 'ctm']);
const otherRoles = [...new Set(grants.map((grant) => grant.role))].filter((role) => !named.includes(role) && !heldNowhere.has(role));

export const standers: readonly Stander[] = [
  standing('the reviewing officer', aPerson('ruth').coveredBy('tomasz', '2027-01-01').plain(), 'firo', 'own'),
  standing('the officer who covers', aPerson('tomasz').plain(), 'firo', 'cover'),
  standing('another reviewing officer', invented(900, 'firo'), 'firo', 'none'),
  addressed(standing('the supervising worker', aPerson('leah').plain(), 'ssw', 'own')),
  standing('another supervising worker', invented(901, 'ssw', 'fostering-marlbeck'), 'ssw', 'none'),
  addressed(standing('the team manager', aPerson('denise').plain(), 'ftm', 'team')),
  standing('the manager of another team', aPerson('nasreen').holding({ role: 'ftm', unit: marlbeck, team: quarringtonTeam }).plain(), 'ftm', 'none'),
  addressed(standing('the service manager', aPerson('sunita').plain(), 'sr-manager', 'service')),
  standing('another service manager', invented(902, 'sr-manager'), 'sr-manager', 'service'),
  standing('business support', aPerson('priya').plain(), 'support-fostering', 'service'),
  ...otherRoles.map((role, at) => standing(`a person with the role ${role}`, invented(at, role as RoleId), role, byCase.has(role) ? 'none' : 'service')),
  { name: 'a service manager who has left', id: id(903), person: { ...invented(903, 'sr-manager'), active: false }, roles: [] },
  { name: 'somebody without a role', id: cast.callum.id, person: null, roles: [] },
];

export const mayByGrants = (stander: Stander, record: string, act: string): boolean =>
  grants.some((grant) => grant.record === record && grant.may.includes(act) && stander.roles.some((each) => each.role === grant.role && each.relation === grant.relation));
