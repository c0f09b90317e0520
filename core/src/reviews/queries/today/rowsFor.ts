import type { Actor } from '../../../people/index.js';
import type { NameBook } from '../../../people/queries/nameBook.js';
import type { Ports } from '../../../ports.js';
import { addCalendarDays, type LocalDate } from '../../../time/index.js';
import type { DeadlineRow } from '../../../time/ports.js';

/** Thirteen months: every limit of a yearly review is inside it, so that each visit finds its household's row. */
const AHEAD_DAYS = 400;
/** Pages of the unit's rows that business support's Today reads at most. */
const MOST_PAGES = 5;

const holds = (actor: Actor, role: string): boolean => actor.roles.some((each) => each.role === role);

/** Posts that owe things by name; the Microsoft 365 administrator and the data protection officer see no case rows here. */
const owes: readonly string[] = ['firo', 'ssw', 'ftm', 'fsm', 'sr-manager', 'adm', 'panel-administrator', 'iro', 'csw', 'ctm', 'child-service-manager', 'head-children', 'head-safeguarding', 'service-director', 'dcs'];

/** What this person owes themselves: one request on their key. Business support owes as a post and asks none. */
export const ownRows = async (ports: Pick<Ports, 'deadlines'>, actor: Actor, today: LocalDate): Promise<DeadlineRow[]> =>
  owes.some((role) => holds(actor, role)) ? ports.deadlines.findOpenOwnedBy(actor.id, addCalendarDays(today, AHEAD_DAYS)) : [];

/** What the workers of a team manager's team owe: one request a worker. */
export const teamRows = async (ports: Pick<Ports, 'deadlines'>, actor: Actor, book: NameBook, until: LocalDate): Promise<DeadlineRow[]> => {
  const teams = new Set(actor.roles.flatMap((each) => (each.role === 'ftm' && each.team !== null ? [each.team] : [])));
  const workers = book.people.filter(
    (person) => person.active && person.id !== actor.id && person.roles.some((each) => each.role === 'ssw' && each.team !== null && teams.has(each.team)),
  );
  const rows = await Promise.all(workers.map((person) => ports.deadlines.findOpenOwnedBy(person.id, addCalendarDays(until, 1))));
  return rows.flat();
};

/** What business support owes as a post, due up to the day: the pages of the unit's open rows, at most five. */
export const supportRows = async (ports: Pick<Ports, 'deadlines'>, actor: Actor, until: LocalDate): Promise<DeadlineRow[]> => {
  if (!holds(actor, 'support-fostering')) return [];
  const rows: DeadlineRow[] = [];
  let next: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read: { rows: DeadlineRow[]; next: string | null } = await ports.deadlines.findOpenInUnit(actor.unit, addCalendarDays(until, 1), next);
    rows.push(...read.rows.filter((row) => row.deadline.owner === 'support-fostering'));
    next = read.next;
    if (next === null) break;
  }
  return rows;
};

/** What is due of each person covered today: one request a person. Restricted households are never reached by cover. */
export const coveredRows = async (ports: Pick<Ports, 'deadlines'>, actor: Actor, until: LocalDate): Promise<Map<string, DeadlineRow[]>> => {
  const found = await Promise.all(
    actor.covers.map(async ({ person }) => {
      const rows = await ports.deadlines.findOpenOwnedBy(person, addCalendarDays(until, 1));
      return [person, rows.filter((row) => row.restrictedTo === null)] as const;
    }),
  );
  return new Map(found);
};
