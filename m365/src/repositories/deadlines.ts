import { addCalendarDays, subjectOf, type DeadlineKey, type DeadlineRow, type Deadlines } from '@review-desk/core/time';
import { readData } from '../lists/data/basics.js';
import { deadlineData } from '../lists/data/ledgers.js';
import { deadlinesList } from '../lists/declarations.js';
import { between, equals } from '../lists/filters.js';
import { dayPart, personPart, referenceKey, unitPart } from '../lists/keys.js';
import { createListItems } from '../lists/listItems.js';
import { createConditionalRows } from './conditionalRows.js';
import { columnsOfRow, deadlineKeyOf as keyOf, type DeadlineItem as Row } from './deadlineColumns.js';
import type { Desk } from './desk.js';

export { columnsOfRow };

const PAGE = 500;

const byDue = (rows: DeadlineRow[]): DeadlineRow[] => rows.sort((a, b) => (a.deadline.due < b.deadline.due ? -1 : a.deadline.due > b.deadline.due ? 1 : 0));
/** The ledger of deadlines. An officer's open rows are one request whatever the list holds: OwnerOpen is blank once a row is closed. */
export const createDeadlines = (desk: Desk): Deadlines => {
  const items = createListItems(desk.graph, desk.site, deadlinesList);
  // Which item a row was read from, and how it stood then: for as long as somebody holds the row.
  const origins = new WeakMap<DeadlineRow, { id: string; eTag: string }>();
  const toRow = (item: Row): DeadlineRow => {
    const row = readData(deadlineData, item.fields.Data);
    origins.set(row, { id: item.id, eTag: item.eTag });
    return row;
  };
  const page = async (filter: Parameters<typeof items.page>[0], next: string | null) => {
    const found = await items.page(filter, next, PAGE);
    return { rows: byDue(found.items.map(toRow)), next: found.next };
  };
  const findItems = async (keys: readonly DeadlineKey[]): Promise<Row[]> =>
    (await items.findEach(keys.map((key) => equals('Key', keyOf(key))))).flat();

  const over = createConditionalRows({ items, findItems, toRow, originOf: (row) => origins.get(row) });

  return {
    noteSwept: over.noteSwept,
    findBySubject: async (subject) => byDue((await items.find(equals('Subject', referenceKey(subject)))).map(toRow)),
    findOpenOwnedBy: async (person, before) => {
      const owner = personPart(person);
      return byDue((await items.find(between('OwnerOpen', owner, owner + dayPart(before)))).map(toRow));
    },
    findOpenInUnit: (unit, before, next) => page(between('UnitOpen', unitPart(unit), unitPart(unit) + dayPart(before)), next),
    // Shards of a national register are swept one by one, each from its own worker; a council has one.
    findToSweep: (day, next) => page(between('Sweep', '0', dayPart(addCalendarDays(day, 1))), next),
    findByKeys: async (keys) => byDue((await findItems(keys)).map(toRow)),
    upsert: async (rows, asRead) => {
      if (asRead) return over.write(rows, asRead);
      // A household's rows come together: one question a household finds all that are there.
      const subjects = [...new Set(rows.map((row) => referenceKey(subjectOf(row))))];
      const there = new Map((await items.findEach(subjects.map((each) => equals('Subject', each)))).flat().map((item) => [item.fields.Key, item]));
      const wanted = new Map(rows.map((row) => [keyOf(row.deadline.key), columnsOfRow(row)]));
      const missing = [...wanted].filter(([key]) => !there.has(key)).map(([, fields]) => fields);
      const different = [...wanted].flatMap(([key, fields]) => {
        const item = there.get(key);
        return item && item.fields.Data !== fields.Data ? [{ id: item.id, fields }] : [];
      });
      const made = await items.createAll(missing);
      // Taken keys: somebody else, or our own first try, made the row meanwhile; it becomes what is wanted now.
      const taken = missing.filter((_fields, index) => made[index] === null);
      const others = (await items.findEach(taken.map((fields) => equals('Key', fields.Key ?? '')))).map((found) => found[0]);
      await items.updateAll([...different, ...taken.flatMap((fields, index) => {
        const other = others[index];
        return other && other.fields.Data !== fields.Data ? [{ id: other.id, fields }] : [];
      })]);
    },
    remove: async (keys) => items.removeAll((await findItems(keys)).map((item) => item.id)),
  };
};
