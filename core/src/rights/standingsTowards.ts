import type { PersonId, TeamId, UnitId } from '../ids.js';
import type { Actor, RoleHolding } from '../people/types.js';
import type { Relation, RoleId, Standing } from './types.js';

/** What rights need to know of a record: who holds it, in which unit and team, and who may not know of it. */
export type Thing = {
  unit: UnitId;
  team: TeamId | null;
  /** Who has it by allocation, a post at a time. */
  holders: Partial<Record<RoleId, PersonId | null>>;
  /** Only these, and the officer who holds it, where the household is restricted (workflows E). */
  restrictedTo: readonly PersonId[] | null;
  /** People the record is about: they never see it, whatever their role (access.md 1.1). */
  about: readonly PersonId[];
  /** The record has been completed or issued, which opens the `-issued` relations. */
  issued?: boolean;
  /** Whose own words or acts it is. */
  author?: PersonId;
  /** To whom it is addressed: they act on it in their own post, and whoever covers them in theirs. */
  addressed?: readonly PersonId[];
};

/** What belongs to the whole service and to nobody's case: settings, people, imports, health. */
export const serviceThing = (unit: UnitId, about: Partial<Thing> = {}): Thing => ({
  unit,
  team: null,
  holders: {},
  restrictedTo: null,
  about: [],
  ...about,
});

/** Posts that lead a team: their `team` relation reaches what their team holds. */
const leadsTeam: ReadonlySet<RoleId> = new Set(['ftm', 'ctm']);
/** Posts whose holder has a record by allocation. */
const holdsCases: ReadonlySet<RoleId> = new Set(['firo', 'iro', 'ssw', 'csw']);

/**
 * How somebody stands to a record. A restricted household leaves only `named` and the officer's `own`: every team,
 * service and cover grant is read as `named`. Somebody the record is about stands nowhere.
 */
export const standingsTowards = (actor: Actor, thing: Thing): Standing[] => {
  if (thing.about.includes(actor.id)) return [];
  if (thing.restrictedTo) return restrictedStandings(actor, thing, thing.restrictedTo);
  return [
    ...staffStandings(actor, thing),
    ...actor.roles.flatMap((holding) => ownStandings(actor.id, holding, thing)),
    ...actor.covers.flatMap((cover) =>
      cover.roles
        .filter((holding) => (thing.holders[holding.role] === cover.person || isAddressed(thing, cover.person)) && holding.unit === thing.unit)
        .map((holding) => ({ role: holding.role, relation: 'cover' as const })),
    ),
  ];
};

const isAddressed = ({ addressed = [] }: Thing, person: PersonId): boolean => addressed.includes(person);

/** Anybody with a role is also staff: of the service, towards what is their own, and as author of what they did. */
const staffStandings = (actor: Actor, thing: Thing): Standing[] => {
  if (!actor.roles.some((each) => each.unit === thing.unit)) return [];
  const relations: Relation[] = ['service'];
  if (thing.holders.staff === actor.id) relations.push('own');
  if (thing.author === actor.id) relations.push('author');
  if (isAddressed(thing, actor.id)) relations.push('addressed');
  return relations.map((relation) => ({ role: 'staff', relation }));
};

const ownStandings = (person: PersonId, holding: RoleHolding, thing: Thing): Standing[] => {
  if (holding.unit !== thing.unit) return [];
  const { role } = holding;
  const relations: Relation[] = [];
  if (holdsCases.has(role) && thing.holders[role] === person) relations.push('own', ...issued(thing, 'own-issued'));
  if (leadsTeam.has(role) && holding.team !== null && holding.team === thing.team)
    relations.push('team', ...issued(thing, 'team-issued'));
  if (isAddressed(thing, person)) relations.push('addressed');
  if (!leadsTeam.has(role) && !holdsCases.has(role)) relations.push('service', ...issued(thing, 'service-issued'));
  return relations.map((relation) => ({ role, relation }));
};

const issued = (thing: Thing, relation: Relation): Relation[] => (thing.issued ? [relation] : []);

const restrictedStandings = (actor: Actor, thing: Thing, named: readonly PersonId[]): Standing[] => {
  // The deputies of the person it is about are excluded too.
  if (actor.covers.some((cover) => thing.about.includes(cover.person))) return [];
  const officer = actor.roles.filter(({ role, unit }) => (role === 'firo' || role === 'iro') && unit === thing.unit && thing.holders[role] === actor.id);
  const standings: Standing[] = officer.map((each) => ({ role: each.role, relation: 'own' }));
  if (!named.includes(actor.id)) return standings;
  // Named people keep what their own post gives them, read through `named` (access.md 1.3).
  // What is addressed to them as a colleague (a thanks, an action to do) reaches them whatever their post.
  const asStaff: Standing[] = isAddressed(thing, actor.id) && actor.roles.some(({ unit }) => unit === thing.unit) ? [{ role: 'staff', relation: 'addressed' }] : [];
  const asNamed = actor.roles.filter(({ unit }) => unit === thing.unit).map(({ role }): Standing => ({ role, relation: 'named' }));
  return [...standings, ...asStaff, ...asNamed, ...actor.roles.flatMap((holding) => ownStandings(actor.id, holding, thing))];
};
