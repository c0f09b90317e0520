import type { PersonRow } from '../../api/shapes/settings.js';
import type { AnswerOf } from '../../api/routeTable.js';
import { NotPermitted } from '../../errors.js';
import type { Ports, RequestContext } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import { actNames, mayTowards, serviceThing, type Thing } from '../../rights/index.js';
import { peopleCoverRights } from '../rights.js';
import { roleLabel, rolesToGive, teamLabel } from '../rules/roleLabels.js';
import type { Actor, Person } from '../types.js';
import { nameBook, type NameBook } from './nameBook.js';
import { mayBeginAsFirst } from '../rules/mayBeginAsFirst.js';

/** What rights need to know of somebody's entry in the People list: their team, and that it is their own. */
export const personThing = (person: Person, unit = person.unit): Thing =>
  serviceThing(unit, { team: person.roles.find((each) => each.team !== null)?.team ?? null, holders: { staff: person.id } });

/** The people a person may see: everybody for a service manager, the team for its manager, oneself for the rest. */
export const peopleOf =
  (ports: Pick<Ports, 'people' | 'unit'>) =>
  async (actor: Actor, context: RequestContext): Promise<AnswerOf<'people'>> => {
    const [stored, book] = await Promise.all([ports.people.findAll(ports.unit), nameBook(ports)]);
    const first = mayBeginAsFirst(actor, book.people);
    const seen = stored.filter((each) => mayTowards(peopleCoverRights, actor, personThing(each.value), 'read'));
    if (seen.length === 0 && !first) throw new NotPermitted('people.notPermitted', 'Your role does not let you see people and roles.');
    for (const { value } of seen) context.reading('people-cover', value.id);
    const teams = [...new Set(book.people.flatMap((each) => each.roles.flatMap((one) => one.team ?? [])))].toSorted();
    return {
      people: seen.map((each) => personRow(each, book)).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
      roles: rolesToGive.map((each) => ({ ...each })),
      teams: teams.map((team) => ({ team, label: teamLabel(team) })),
      acts: first ? ['people-cover.assign-first-administrator'] : actsOf(actor),
    };
  };

const actsOf = (actor: Actor): string[] => {
  const own = serviceThing(actor.unit, { holders: { staff: actor.id }, team: actor.roles.find((each) => each.team !== null)?.team ?? null });
  return actNames(peopleCoverRights, actor, own);
};

export const personRow = ({ value: person, revision }: Stored<Person>, book: NameBook): PersonRow => ({
  id: person.id,
  name: person.name,
  mail: person.mail,
  jobTitle: person.jobTitle,
  roles: person.roles.map(({ role, team }) => ({ role, team, label: roleLabel(role) })),
  covers: person.cover.map(({ deputy, from, until }) => ({ deputy: book.must(deputy), from, until })),
  active: person.active,
  // Asked of a mailbox only where somebody is chosen for a meeting: one request a person is too many for a list.
  awayUntil: null,
  revision,
});
