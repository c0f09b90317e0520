import type { StartPage } from '../../api/shapes/imports.js';
import { NotPermitted } from '../../errors.js';
import type { HouseholdRef, PersonId } from '../../ids.js';
import type { Actor } from '../../people/index.js';
import { nameBook, type NameBook } from '../../people/queries/nameBook.js';
import { teamLabel } from '../../people/rules/roleLabels.js';
import type { Ports } from '../../ports.js';
import { importRights } from '../../register/index.js';
import { actNames, mayTowards, serviceThing } from '../../rights/index.js';
import { addCalendarDays, londonDateOf, londonTimeOf, noticesDue, shortDate, type LocalDate } from '../../time/index.js';
import type { DeadlineRow } from '../../time/ports.js';
import { postInWords } from '../../reviews/queries/deadlineView.js';

/** Reminders go out together at half past eight. */
const MORNING = '08:30';
/** Households without a team are started as a team of their own. */
const NO_TEAM = '';
const labelOf = (team: string): string => (team === NO_TEAM ? 'Households without a team' : teamLabel(team));

export const demandStart = (ports: Pick<Ports, 'unit'>, actor: Actor): void => {
  if (!mayTowards(importRights, actor, serviceThing(ports.unit), 'act:start-telling'))
    throw new NotPermitted('council.startNotPermitted', 'Only the service manager starts telling people. Nobody was told anything.');
};

/** IM6: for which teams people are told, and who would get what on the next working morning. Nothing is sent by looking. */
export const startPageOf =
  (ports: Ports) =>
  async (actor: Actor): Promise<StartPage> => {
    demandStart(ports, actor);
    const [book, service] = await Promise.all([nameBook(ports), ports.services.findById(ports.unit)]);
    const started = service?.value.startedFor ?? [];
    const day = nextMorning(ports);
    const rows = (await rowsToTell(ports, day)).filter((row) => mayCount(row, actor));
    const teamOf = await teamsOf(ports, rows);
    const held = [...new Set([...teamsKnown(book), ...teamOf.values()])].toSorted();
    return {
      teams: held.map((team) => {
        const start = started.find((each) => each.team === team) ?? started.find((each) => each.team === 'all');
        return { team, label: labelOf(team), startedAt: start?.at ?? null, startedBy: book.named(start?.by as PersonId | undefined) };
      }),
      wouldTell: wouldTell(rows, day, ports, book, (row) => teamOf.get(row.household) ?? NO_TEAM),
      acts: actNames(importRights, actor, serviceThing(ports.unit)),
    };
  };

const teamsKnown = ({ people }: NameBook): string[] =>
  people.flatMap((person) => (person.active ? person.roles.flatMap((each) => each.team ?? []) : []));

const nextMorning = ({ clock, calendarDays }: Ports): LocalDate => {
  const now = clock.now();
  const today = londonDateOf(now);
  const first = londonTimeOf(now) < MORNING ? today : addCalendarDays(today, 1);
  return calendarDays.nextWorkingDayOnOrAfter(first);
};

const rowsToTell = async ({ deadlines, unit }: Ports, day: LocalDate): Promise<DeadlineRow[]> => {
  const rows: DeadlineRow[] = [];
  let next: string | null = null;
  do {
    const page: Awaited<ReturnType<Ports['deadlines']['findToSweep']>> = await deadlines.findToSweep(day, next);
    rows.push(...page.rows.filter((row) => row.unit === unit));
    next = page.next;
  } while (next !== null);
  return rows;
};

/** A restricted household adds to no number that is shown to somebody who may not know of it (access.md 1.2). */
const mayCount = ({ restrictedTo, ownerPerson, about }: DeadlineRow, { id }: Actor): boolean =>
  !about.includes(id) && (restrictedTo === null || restrictedTo.includes(id) || ownerPerson === id);

const AT_ONCE = 100;

const teamsOf = async ({ households }: Ports, rows: readonly DeadlineRow[]): Promise<Map<HouseholdRef, string>> => {
  const refs = [...new Set(rows.map((row) => row.household))];
  const teams = new Map<HouseholdRef, string>();
  for (let at = 0; at < refs.length; at += AT_ONCE) {
    const found = await households.findMany(refs.slice(at, at + AT_ONCE));
    for (const { value } of found) teams.set(value.ref, value.team ?? NO_TEAM);
  }
  return teams;
};

/** By person and team: counts and the nearest date, never a reference. A restricted household tells only whoever is named. */
const wouldTell = (
  rows: readonly DeadlineRow[],
  day: LocalDate,
  { calendarDays }: Ports,
  book: NameBook,
  teamOf: (row: DeadlineRow) => string,
): StartPage['wouldTell'] => {
  const lines = new Map<string, { person: PersonId | null; post: string; team: string; lines: number; nearest: LocalDate }>();
  const tell = (person: PersonId | null, post: string, row: DeadlineRow): void => {
    if (person !== null && row.about.includes(person)) return;
    const key = `${person ?? post} ${teamOf(row)}`;
    const known = lines.get(key);
    const { due } = row.deadline;
    lines.set(key, {
      person, post, team: teamOf(row), lines: (known?.lines ?? 0) + 1, nearest: known && known.nearest < due ? known.nearest : due,
    });
  };
  for (const row of rows) {
    const since = addCalendarDays(row.sweepOn ?? day, -1);
    for (const { who } of noticesDue(row.deadline, day, calendarDays, since)) {
      if (who === 'owner') tell(row.ownerPerson, postInWords(row.deadline.owner), row);
      const manager = book.find(row.ownerPerson)?.manager ?? null;
      const named = row.restrictedTo === null || (manager !== null && row.restrictedTo.includes(manager));
      if (who === 'manager' && manager !== null && named) tell(manager, 'line manager', row);
    }
  }
  return [...lines.values()]
    .map(({ person, post, team, lines: count, nearest }) => ({ person: book.named(person), post, team: labelOf(team), lines: count, nearest: shortDate(nearest) }))
    .toSorted((a, b) => b.lines - a.lines);
};
