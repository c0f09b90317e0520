import { Conflict } from '@review-desk/core/errors';
import type { DeadlineKey, DeadlineRow, Deadlines, SweptRow } from '@review-desk/core/time';
import type { deadlinesList } from '../lists/declarations.js';
import type { ListItems } from '../lists/listItems.js';
import { columnsOfRow, type DeadlineItem as Row } from './deadlineColumns.js';

type Needs = {
  items: ListItems<typeof deadlinesList.columns>;
  findItems(keys: readonly DeadlineKey[]): Promise<Row[]>;
  toRow(item: Row): DeadlineRow;
  /** The item that a row was read from, as it stood then. */
  originOf(row: DeadlineRow): { id: string; eTag: string } | undefined;
};
type Written = { key: DeadlineKey; data: string };

const MOST_TRIES = 5;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Writes of ledger rows that hold only while nobody else writes: a refresh and a sweep never undo one another. */
export const createConditionalRows = ({ items, findItems, toRow, originOf }: Needs): Pick<Deadlines, 'noteSwept'> & {
  write(rows: readonly DeadlineRow[], asRead: readonly DeadlineRow[]): Promise<void>;
} => {
  /** A write whose answer was lost looks like somebody else's: what stands tells them apart. */
  const othersAmong = async (written: readonly Written[]): Promise<Written[]> => {
    if (written.length === 0) return [];
    const there = new Map((await findItems(written.map((each) => each.key))).map((item) => [toRow(item).deadline.key, item.fields.Data]));
    return written.filter(({ key, data }) => there.get(key) !== data);
  };

  const write = async (rows: readonly DeadlineRow[], asRead: readonly DeadlineRow[]): Promise<void> => {
    const origins = new Map(asRead.map((row) => [row.deadline.key, originOf(row)]));
    const wanted = rows.map((row) => ({ key: row.deadline.key, fields: columnsOfRow(row), origin: origins.get(row.deadline.key) }));
    const fresh = wanted.filter((each) => each.origin === undefined);
    const known = wanted.flatMap(({ origin, ...each }) => (origin ? [{ ...each, ...origin }] : []));
    const made = await items.createAll(fresh.map((each) => each.fields));
    const updated = await items.updateAll(known);
    const doubtful = [...fresh.filter((_each, index) => made[index] === null), ...known.filter((_each, index) => updated[index] !== 'done')];
    const others = await othersAmong(doubtful.map(({ key, fields }) => ({ key, data: fields.Data ?? '' })));
    if (others.length > 0) throw new Conflict('deadlines.changed', 'These dates were worked out by somebody else at the same time.');
  };

  const noteSwept = async (swept: readonly SweptRow[]): Promise<DeadlineKey[]> => {
    let left = swept.map(({ row, sweepOn, told }) => ({ was: row, wanted: { ...row, sweepOn, told }, origin: originOf(row) }));
    const noted: DeadlineKey[] = [];
    for (let tries = 0; left.length > 0 && tries < MOST_TRIES; tries += 1) {
      const ready = left.flatMap(({ origin, ...each }) => (origin ? [{ ...each, origin }] : []));
      const answers = await items.updateAll(ready.map(({ origin, wanted }) => ({ ...origin, fields: columnsOfRow(wanted) })));
      noted.push(...ready.filter((_each, index) => answers[index] === 'done').map(({ was }) => was.deadline.key));
      const doubtful = [...ready.filter((_each, index) => answers[index] === 'changed'), ...left.filter((each) => each.origin === undefined)];
      const rows = (await findItems(doubtful.map(({ was }) => was.deadline.key))).map(toRow);
      const there = new Map(rows.map((row) => [row.deadline.key, row]));
      left = doubtful.flatMap(({ was, wanted }) => {
        const now = there.get(was.deadline.key);
        if (!now || !same(now.deadline, was.deadline)) return [];
        if (now.sweepOn === wanted.sweepOn && same(now.told, wanted.told)) noted.push(was.deadline.key);
        else if (now.sweepOn === was.sweepOn) return [{ was, wanted: { ...now, sweepOn: wanted.sweepOn, told: wanted.told }, origin: originOf(now) }];
        return [];
      });
    }
    return noted;
  };
  return { write, noteSwept };
};
