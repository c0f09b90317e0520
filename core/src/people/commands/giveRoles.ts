import type { AnswerOf, BodyOf } from '../../api/routeTable.js';
import { InvalidInput, NotPermitted, type FieldFault } from '../../errors.js';
import { teamId, type PersonId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { effect, wasAlreadyDecided, type Stored } from '../../records/index.js';
import { mayTowards, serviceThing } from '../../rights/index.js';
import { nameBook } from '../queries/nameBook.js';
import { personRow } from '../queries/people.js';
import { peopleCoverRights } from '../rights.js';
import { mayBeginAsFirst } from '../rules/mayBeginAsFirst.js';
import { roleToGive } from '../rules/roleLabels.js';
import type { Actor, Person, RoleHolding } from '../types.js';

type Used = Pick<Ports, 'people' | 'unit' | 'directory' | 'clock' | 'effectQueue'>;
type Wish = BodyOf<'giveRoles'>['people'][number];

/** What may be given by whom: a first administrator starts the service with the two posts that can go on from there. */
const firstRoles: ReadonlySet<string> = new Set(['sr-manager', 'm365-administrator']);

/** Gives each person exactly these roles. One conditional write a person; a repeat under the same key changes nothing. */
export const giveRoles =
  (ports: Used) =>
  async (actor: Actor, { key, people }: BodyOf<'giveRoles'>): Promise<AnswerOf<'giveRoles'>> => {
    const stored = await ports.people.findAll(ports.unit);
    // A retry of the very first act comes when a role already stands: its key says that it was decided.
    const repeated = people.every(({ id }) => stored.some((each) => each.value.id === id && wasAlreadyDecided(each, key)));
    if (!repeated) {
      checkMay(actor, people, stored.map((each) => each.value));
      checkWishes(people);
    } else if (!knownToBoth(actor, stored)) throw notPermitted();
    const saved: Stored<Person>[] = [];
    for (const wish of people) saved.push(await give(ports, actor, wish, key, stored.find((each) => each.value.id === wish.id) ?? null));
    const book = await nameBook(ports);
    return { people: saved.map((each) => personRow(each, book)) };
  };

const knownToBoth = (actor: Actor, stored: readonly Stored<Person>[]): boolean =>
  actor.roles.length > 0 || actor.appRoles.length > 0 || stored.some((each) => each.value.id === actor.id);

const notPermitted = (): NotPermitted => new NotPermitted('people.notPermitted', 'Your role does not let you give roles to people. Nothing was changed. Ask your service manager.');

const checkMay = (actor: Actor, people: readonly Wish[], known: readonly Person[]): void => {
  const thing = serviceThing(actor.unit);
  if (mayTowards(peopleCoverRights, actor, thing, 'act:assign-role')) return;
  const first = mayBeginAsFirst(actor, known);
  const administrator = mayTowards(peopleCoverRights, actor, thing, 'act:assign-first-administrator');
  const noManager = !known.some((each) => each.active && each.roles.some((one) => one.role === 'sr-manager'));
  const onlyFirst = people.every(({ roles }) => roles.every(({ role }) => firstRoles.has(role)));
  if (!(first || (administrator && noManager)) || !onlyFirst) throw notPermitted();
};

const checkWishes = (people: readonly Wish[]): void => {
  const faults = people.flatMap(({ roles }, person) =>
    roles.flatMap(({ role, team }, index): FieldFault[] => {
      const known = roleToGive(role);
      const path = `people.${person}.roles.${index}`;
      if (!known) return [{ path: `${path}.role`, message: 'Choose one of the roles in the list.' }];
      if (known.needsTeam && !team) return [{ path: `${path}.team`, message: `Say which team this ${known.label.toLowerCase()} belongs to.` }];
      return [];
    }),
  );
  if (faults.length > 0) throw new InvalidInput('people.rolesFaults', 'No roles were given. See what is missing beside each person.', faults);
};

const give = async (ports: Used, actor: Actor, wish: Wish, key: BodyOf<'giveRoles'>['key'], before: Stored<Person> | null): Promise<Stored<Person>> => {
  if (before && wasAlreadyDecided(before, key)) return before;
  const roles = wish.roles.flatMap(({ role, team }): RoleHolding[] => {
    const known = roleToGive(role);
    return known ? [{ role: known.role, unit: ports.unit, team: team === null ? null : teamId(team) }] : [];
  });
  const value = before ? await withRoles(ports, before.value, roles) : await newPerson(ports, wish.id, roles);
  const audit = effect('audit.write', `give-roles-${wish.id}-${key}`.slice(0, 120), {
    act: 'give-roles', record: 'people-cover', about: wish.id, by: actor.id, at: ports.clock.now(),
    from: (before?.value.roles ?? []).map((each) => each.role).join(' '), to: roles.map((each) => each.role).join(' '),
  });
  const decision = { value, effects: [audit], commandKey: key, actedBy: actor.id };
  const saved = before ? await ports.people.save(before, decision) : (await ports.people.create(wish.id, decision)).stored;
  await ports.effectQueue.wake({ list: 'people', id: wish.id });
  return saved;
};

/** Roles can be taken from anybody, and given only to somebody whose account is open. */
const withRoles = async ({ directory }: Used, person: Person, roles: RoleHolding[]): Promise<Person> => {
  if (roles.length === 0) return { ...person, roles };
  if (!(await directory.findById(person.id))?.active) throw notInDirectory();
  return { ...person, roles, active: true };
};

const notInDirectory = (): InvalidInput =>
  new InvalidInput('people.notInDirectory', 'One of these people is not in the council’s directory, or has left. They were given no role. Take them off the list, then give roles to the others.');

const newPerson = async ({ directory, unit }: Used, id: PersonId, roles: RoleHolding[]): Promise<Person> => {
  const found = await directory.findById(id);
  if (!found?.active) throw notInDirectory();
  const { name, mail, jobTitle, manager, town } = found;
  return { id, unit, name, mail, jobTitle, roles, cover: [], active: true, manager, town };
};
