import { Conflict, NotFound, Unavailable } from '@review-desk/core/errors';
import { commandKey } from '@review-desk/core/ids';
import { applyDecision, carryNotes, effectsLeft, nextTryAt, type ActedBy, type Effect, type Records, type Stored } from '@review-desk/core/records';
import { z } from 'zod';
import { dataOf, readData, writeData } from '../lists/data/basics.js';
import type { Columns, Fields, ListDeclaration } from '../lists/declareList.js';
import type { householdsList } from '../lists/declarations.js';
import { between, equals, type Filter } from '../lists/filters.js';
import { digest, momentPart, PART, SHARD } from '../lists/keys.js';
import { createListItems, type Item } from '../lists/listItems.js';
import type { Desk } from './desk.js';

type RecordColumns = Omit<(typeof householdsList)['columns'], 'CaseRef' | 'OfficerRef' | 'UnitStatus'>;
type WaitingEffect = Effect & { next: string };

export type RecordKind<T, Id extends string, C extends Columns> = {
  declaration: ListDeclaration<C & RecordColumns>;
  schema: z.ZodType<T>;
  idOf(value: T): Id;
  keyOf(id: Id): string;
  /** The columns of its own that the list's questions are asked by; no name of a person in any. */
  columnsOf(value: T): Fields<C>;
};

const effectsShape = dataOf<WaitingEffect[]>(z.array(z.object({
  key: z.string(), kind: z.string(), about: z.record(z.string(), z.string()), tries: z.number(), asked: z.number().exactOptional(), next: z.string(),
})));

const changed = (current: number): Conflict =>
  new Conflict('records.changed', 'Somebody else changed this record first, so yours was not kept. Look at it again, then make your change.', current);
const MOST_TRIES = 30;

/** The write path of architecture idea 2 over one list: every write is one conditional PATCH of one item. */
export const createRecords = <T, Id extends string, C extends Columns>(desk: Desk, kind: RecordKind<T, Id, C>) => {
  type All = C & RecordColumns;
  const items = createListItems<All>(desk.graph, desk.site, kind.declaration);
  const now = (): string => desk.clock.now();
  const ofColumn = (item: Item<All>, name: string): unknown => (item.fields as Record<string, unknown>)[name];
  const waitingOf = (item: Item<All>): WaitingEffect[] => {
    const text = ofColumn(item, 'Effects');
    return text === undefined || text === null || text === '' ? [] : readData(effectsShape, text);
  };
  // The item that a record was read from, for as long as somebody holds the record.
  const origins = new WeakMap<Stored<T>, Item<All>>();
  const toStored = (item: Item<All>): Stored<T> => {
    const stored: Stored<T> = {
      value: readData(kind.schema, ofColumn(item, 'Data')),
      revision: Number(ofColumn(item, 'Revision')),
      version: `${item.id} ${item.eTag}`,
      effects: waitingOf(item).map(({ next: _next, ...effect }) => effect),
      commandKeys: String(ofColumn(item, 'CommandKeys') ?? '').split(' ').filter((each) => each !== '').map(commandKey),
    };
    origins.set(stored, item);
    return stored;
  };
  const pendingOf = (id: Id, effects: readonly WaitingEffect[]): string | null => {
    const next = effects.map((each) => momentPart(each.next)).sort()[0];
    return next === undefined ? null : SHARD + next + digest(id, PART);
  };
  const fieldsOf = (state: Omit<Stored<T>, 'version' | 'effects'>, effects: readonly WaitingEffect[], actedBy?: ActedBy): Fields<All> => {
    const id = kind.idOf(state.value);
    const common: Fields<RecordColumns> = {
      Key: kind.keyOf(id), Revision: state.revision, Data: writeData(state.value), CommandKeys: state.commandKeys.join(' '),
      Effects: effects.length === 0 ? null : writeData(effects), Pending: pendingOf(id, effects), ...(actedBy ? { ActedBy: actedBy } : {}),
    };
    return { ...kind.columnsOf(state.value), ...common } as Fields<All>;
  };
  const scheduled = (effects: readonly Effect[], before: readonly WaitingEffect[]): WaitingEffect[] => {
    const next = new Map(before.map((each) => [each.key, each.next]));
    return effects.map((each) => ({ ...each, next: each.tries === 0 ? now() : (next.get(each.key) ?? now()) }));
  };
  const readItem = async (id: Id): Promise<Item<All> | null> => (await items.find(equals<All>('Key' as never, kind.keyOf(id))))[0] ?? null;
  const existing = async (id: Id): Promise<Item<All>> => {
    const item = await readItem(id);
    if (item) return item;
    throw new NotFound('records.notFound', 'There is no such record.');
  };
  /** Writes what `change` makes of the item, as it was read or reading again for as long as others write first. */
  const rewrite = async (id: Id, change: (item: Item<All>) => Fields<All> | null, asRead?: Item<All>): Promise<Item<All>> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const item = tries === 0 && asRead ? asRead : await existing(id);
      const fields = change(item);
      if (fields === null) return item;
      const written = await items.update(item.id, fields, item.eTag);
      if (typeof written === 'object') return { ...item, eTag: written.eTag, fields: { ...item.fields, ...fields } };
    }
    throw new Unavailable('records.busy', 'Too many people are changing this record at once, so yours was not kept. Try again in a minute.');
  };

  /** What a create gives when the key is taken: by somebody else, or by our own first try, whose answer was lost. */
  const found = (item: Item<All>, key: string): { stored: Stored<T>; created: boolean } => {
    const stored = toStored(item);
    return { stored, created: stored.revision === 1 && stored.commandKeys[0] === key };
  };
  const createAll: Records<T, Id>['createAll'] = async (all) => {
    const made = await items.createAll(
      all.map(({ decision }) => {
        const state = applyDecision<T>(null, decision);
        return fieldsOf(state, scheduled(state.effects, []), decision.actedBy);
      }),
    );
    const taken = all.filter((_each, index) => made[index] === null);
    const others = await items.findEach(taken.map(({ id }) => equals<All>('Key' as never, kind.keyOf(id))));
    const there = new Map(taken.map(({ id }, index) => [id, others[index]?.[0]]));
    return Promise.all(
      all.map(async ({ id, decision }, index) => {
        const item = made[index];
        return item ? { stored: toStored(item), created: true } : found(there.get(id) ?? (await existing(id)), decision.commandKey);
      }),
    );
  };

  const records: Records<T, Id> = {
    createAll,
    findById: async (id) => {
      const item = await readItem(id);
      return item && toStored(item);
    },
    create: async (id, decision) => {
      const state = applyDecision<T>(null, decision);
      const item = await items.create(fieldsOf(state, scheduled(state.effects, []), decision.actedBy));
      if (item) return { stored: toStored(item), created: true };
      return found(await existing(id), decision.commandKey);
    },
    save: async (before, decision) => {
      const id = kind.idOf(before.value);
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const item = tries === 0 ? null : await existing(id);
        const current = item ? toStored(item) : before;
        if (current.commandKeys.includes(decision.commandKey)) return current;
        if (current.revision !== before.revision) throw changed(current.revision);
        const state = applyDecision(current, { ...decision, value: carryNotes(before.value, current.value, decision.value) });
        const [itemId = '', eTag = ''] = current.version.split(' ');
        const effects = scheduled(state.effects, item ? waitingOf(item) : []);
        const answer = await items.update(itemId, fieldsOf(state, effects, decision.actedBy), eTag);
        if (answer === 'gone') throw new NotFound('records.notFound', 'There is no such record.');
        if (answer !== 'changed') return { ...state, version: `${itemId} ${answer.eTag}` };
      }
      throw new Unavailable('records.busy', 'Too many people are changing this record at once, so yours was not kept. Try again in a minute.');
    },
    settleEffects: async (id, done, note = (value) => value, asRead) => {
      const settle = (item: Item<All>): Fields<All> | null => {
        const left = effectsLeft(waitingOf(item), done);
        if (left === null) return null;
        const stored = toStored(item);
        return fieldsOf({ ...stored, value: note(stored.value) }, left);
      };
      return toStored(await rewrite(id, settle, asRead && origins.get(asRead)));
    },
    postponeEffect: async (id, key) => {
      await rewrite(id, (item) => {
        const waiting = waitingOf(item);
        if (!waiting.some((each) => each.key === key)) return null;
        const effects = waiting.map((each) => (each.key === key ? { ...each, tries: each.tries + 1, next: nextTryAt(now(), each.tries + 1) } : each));
        return fieldsOf(toStored(item), effects);
      });
    },
    findWithDueEffects: async (at) => {
      const end = momentPart(new Date(Date.parse(at) + 1000).toISOString());
      const due = await items.find(between<All>('Pending' as never, SHARD, SHARD + end));
      return due.map((item) => kind.idOf(toStored(item).value));
    },
  };
  const findAll = async (filter: Filter<All>): Promise<Stored<T>[]> => (await items.find(filter)).map(toStored);
  return { records, items, toStored, findAll };
};
