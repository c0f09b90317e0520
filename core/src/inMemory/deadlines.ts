import { Conflict } from '../errors.js';
import type { DeadlineKey } from '../time/types.js';
import type { DeadlineRow, Deadlines } from '../time/ports.js';
import { isOpenDeadline } from '../time/deadlines/readDeadline.js';
import { subjectOf } from '../time/deadlines/subjectOf.js';
import { inOrder, pageOf } from './pages.js';

export type InMemoryDeadlines = Deadlines & { all(): DeadlineRow[] };

const byDue = (rows: readonly DeadlineRow[]): DeadlineRow[] => inOrder(rows, (row) => `${row.deadline.due} ${row.deadline.key}`);

export const createInMemoryDeadlines = (): InMemoryDeadlines => {
  const rows = new Map<DeadlineKey, DeadlineRow>();
  const all = (): DeadlineRow[] => structuredClone(byDue([...rows.values()]));
  const openBefore = (before: string) => all().filter(({ deadline }) => isOpenDeadline(deadline) && deadline.due < before);
  return {
    all,
    findBySubject: async (subject) => all().filter((row) => subjectOf(row) === subject),
    findOpenOwnedBy: async (person, before) => openBefore(before).filter((row) => row.ownerPerson === person),
    findOpenInUnit: async (unit, before, next) => pageOf(openBefore(before).filter((row) => row.unit === unit), next),
    findToSweep: async (day, next) => {
      const due = all().filter((row) => row.sweepOn !== null && row.sweepOn <= day);
      // Handled rows leave the sweep, so a page goes on after the last row seen and not from a count of rows.
      const left = inOrder(due, sweepPlace).filter((row) => next === null || sweepPlace(row) > next);
      const page = pageOf(left, null);
      const last = page.rows.at(-1);
      return { rows: page.rows, next: page.next === null || !last ? null : sweepPlace(last) };
    },
    upsert: async (given, asRead) => {
      const before = new Map(asRead?.map((row) => [row.deadline.key, row]));
      const standsAsRead = (row: DeadlineRow): boolean => {
        const now = rows.get(row.deadline.key);
        return same(now, before.get(row.deadline.key)) || same(now, row);
      };
      if (asRead && !given.every(standsAsRead)) throw new Conflict('deadlines.changed', 'These dates were worked out by somebody else at the same time.');
      for (const row of given) rows.set(row.deadline.key, structuredClone(row));
    },
    noteSwept: async (swept) => {
      const noted: DeadlineKey[] = [];
      for (const { row, sweepOn, told } of swept) {
        const now = rows.get(row.deadline.key);
        if (!now || !same(now.deadline, row.deadline) || now.sweepOn !== row.sweepOn) continue;
        rows.set(row.deadline.key, structuredClone({ ...now, sweepOn, told }));
        noted.push(row.deadline.key);
      }
      return noted;
    },
    findByKeys: async (keys) => structuredClone(byDue([...new Set(keys)].flatMap((key) => rows.get(key) ?? []))),
    remove: async (keys) => {
      for (const key of keys) rows.delete(key);
    },
  };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const sweepPlace = (row: DeadlineRow): string => `${row.sweepOn ?? ''} ${row.deadline.key}`;
