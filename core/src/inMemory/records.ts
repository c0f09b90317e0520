import { Conflict, NotFound } from '../errors.js';
import { applyDecision, carryNotes, effectsLeft, nextTryAt, type Effect, type Records, type Stored } from '../records/index.js';

type WaitingEffect = Effect & { next: string };
type Row<T> = Omit<Stored<T>, 'version' | 'effects'> & { version: number; effects: WaitingEffect[] };

export interface InMemoryRecords<T, Id extends string> extends Records<T, Id> {
  /** Every record as it stands, in order of id. */
  all(): Stored<T>[];
}

const read = <T>(row: Row<T>): Stored<T> =>
  structuredClone({ ...row, version: String(row.version), effects: row.effects.map(({ next: _next, ...each }) => each) });

/** The write path of architecture idea 2 in memory. Values are copied in and out, as a store over a wire would. */
export const createInMemoryRecords = <T, Id extends string>(idOf: (value: T) => Id, now: () => string): InMemoryRecords<T, Id> => {
  const rows = new Map<Id, Row<T>>();
  const put = (id: Id, state: Omit<Stored<T>, 'version'>): Stored<T> => {
    const before = rows.get(id);
    const waiting = new Map(before?.effects.map((each) => [each.key, each.next]));
    const effects = state.effects.map((each) => ({ ...each, next: each.tries === 0 ? now() : (waiting.get(each.key) ?? now()) }));
    const row: Row<T> = structuredClone({ ...state, effects, version: (before?.version ?? 0) + 1 });
    rows.set(id, row);
    return read(row);
  };
  const existing = (id: Id): Row<T> => {
    const row = rows.get(id);
    if (!row) throw new NotFound('records.notFound', 'There is no such record.');
    return row;
  };

  const create: Records<T, Id>['create'] = async (id, decision) => {
    const there = rows.get(id);
    if (there) return { stored: read(there), created: there.revision === 1 && there.commandKeys[0] === decision.commandKey };
    return { stored: put(id, applyDecision(null, decision)), created: true };
  };

  return {
    all: () => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => read(row)),
    findById: async (id) => {
      const row = rows.get(id);
      return row ? read(row) : null;
    },
    create,
    createAll: (all) => Promise.all(all.map(({ id, decision }) => create(id, decision))),
    save: async (before, decision) => {
      const id = idOf(before.value);
      const current = existing(id);
      if (current.commandKeys.includes(decision.commandKey)) return read(current);
      if (current.revision !== before.revision) {
        throw new Conflict('records.changed', 'Somebody else changed this record first, so yours was not kept. Look at it again, then make your change.', current.revision);
      }
      return put(id, applyDecision(current, { ...decision, value: carryNotes(before.value, current.value, decision.value) }));
    },
    settleEffects: async (id, done, note = (value) => value) => {
      const row = existing(id);
      const left = effectsLeft(row.effects, done);
      if (left === null) return read(row);
      const settled = { ...row, value: structuredClone(note(row.value)), effects: left, version: row.version + 1 };
      rows.set(id, settled);
      return read(settled);
    },
    postponeEffect: async (id, key) => {
      const row = existing(id);
      const effects = row.effects.map((each) =>
        each.key === key ? { ...each, tries: each.tries + 1, next: nextTryAt(now(), each.tries + 1) } : each);
      rows.set(id, { ...row, effects, version: row.version + 1 });
    },
    findWithDueEffects: async (at) =>
      [...rows].filter(([, row]) => row.effects.some((each) => Date.parse(each.next) <= Date.parse(at))).map(([id]) => id),
  };
};
