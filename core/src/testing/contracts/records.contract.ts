import { describe, expect, it } from '@jest/globals';
import { MOST_EFFECTS, wasAlreadyDecided, type Records, type Stored } from '../../records/index.js';
import { commandKey } from '../../ids.js';
import { deciding, onPorts, type ContractPorts, type SetUp } from './contractPorts.js';

type Example<T, Id extends string> = {
  /** Two different records of the kind, ids and all. */
  one: { id: Id; value: T };
  other: { id: Id; value: T };
  /** The record after some change; `step` makes changes differ. */
  changed(value: T, step: number): T;
};

/** What every list of records keeps: architecture idea 2. */
export const recordsContract = <T, Id extends string>(
  name: string,
  setUp: SetUp,
  recordsOf: (ports: ContractPorts) => Records<T, Id>,
  { one, other, changed }: Example<T, Id>,
): void => {
  const on = (test: (records: Records<T, Id>, ports: ContractPorts) => Promise<void>) =>
    onPorts(setUp, (ports) => test(recordsOf(ports), ports));
  const made = async (records: Records<T, Id>, ...effects: string[]): Promise<Stored<T>> =>
    (await records.create(one.id, deciding(one.value, 'create-1', ...effects))).stored;

  describe(`${name} keep the write path`, () => {
    it('gives null for an id that nobody has used', on(async (records) => {
      expect(await records.findById(one.id)).toBeNull();
    }));

    it('reads back what was created, at revision 1 with its effects and command key', on(async (records) => {
      const { stored, created } = await records.create(one.id, deciding(one.value, 'create-1', 'a', 'b'));
      const read = await records.findById(one.id);
      expect(created).toBe(true);
      expect(stored).toEqual(read);
      expect(read).toMatchObject({ value: one.value, revision: 1, commandKeys: ['create-1'] });
      expect(read?.effects.map(({ key, tries, about }) => [key, tries, about])).toEqual([
        ['audit.write:a', 0, { record: 'a' }], ['audit.write:b', 0, { record: 'b' }],
      ]);
    }));

    it('gives back the record that is there when it is created again, unchanged', on(async (records) => {
      await made(records);
      const { stored, created } = await records.create(one.id, deciding(changed(one.value, 1), 'create-2'));
      expect(created).toBe(false);
      expect(stored.value).toEqual(one.value);
      expect((await records.findById(one.id))?.revision).toBe(1);
    }));

    it('creates many at once, and again, telling which it made from what was there', on(async (records) => {
      await records.create(other.id, deciding(other.value, 'by-hand-1'));
      const all = [{ id: one.id, decision: deciding(one.value, 'create-1', 'a') }, { id: other.id, decision: deciding(changed(other.value, 1), 'create-2') }];
      const made = await records.createAll(all);
      expect(made.map((each) => each.created)).toEqual([true, false]);
      expect(made.map((each) => each.stored.value)).toEqual([one.value, other.value]);
      expect(made[0]?.stored).toEqual(await records.findById(one.id));
      expect((await records.createAll(all)).map((each) => each.created)).toEqual([true, false]);
      expect(await records.createAll([])).toEqual([]);
    }));

    it('keeps records apart', on(async (records) => {
      await made(records);
      await records.create(other.id, deciding(other.value, 'create-2'));
      expect((await records.findById(one.id))?.value).toEqual(one.value);
      expect((await records.findById(other.id))?.value).toEqual(other.value);
    }));

    it('raises the revision with each command and keeps its key', on(async (records) => {
      const saved = await records.save(await made(records, 'a'), deciding(changed(one.value, 1), 'change-1', 'b'));
      expect(saved).toMatchObject({ value: changed(one.value, 1), revision: 2 });
      expect(saved).toEqual(await records.findById(one.id));
      expect(saved.effects.map((each) => each.key)).toEqual(['audit.write:a', 'audit.write:b']);
      expect(wasAlreadyDecided(saved, commandKey('change-1'))).toBe(true);
    }));

    it('refuses a command decided on an older revision, naming the revision that stands', on(async (records) => {
      const before = await made(records);
      await records.save(before, deciding(changed(one.value, 1), 'change-1'));
      await expect(records.save(before, deciding(changed(one.value, 2), 'change-2'))).rejects.toMatchObject({
        kind: 'conflict', code: 'records.changed', current: 2,
      });
      expect((await records.findById(one.id))?.value).toEqual(changed(one.value, 1));
    }));

    it('takes a command that was decided already as a success that changes nothing', on(async (records) => {
      const before = await made(records);
      await records.save(before, deciding(changed(one.value, 1), 'change-1'));
      const again = await records.save(before, deciding(changed(one.value, 2), 'change-1'));
      expect(again).toMatchObject({ value: changed(one.value, 1), revision: 2 });
    }));

    it('writes again when only an effect was settled in between', on(async (records) => {
      const before = await made(records, 'a', 'b');
      await records.settleEffects(one.id, ['audit.write:a']);
      const saved = await records.save(before, deciding(changed(one.value, 1), 'change-1'));
      expect(saved.revision).toBe(2);
      expect(saved.effects.map((each) => each.key)).toEqual(['audit.write:b']);
    }));

    it('settles effects with a note on the value and leaves the revision', on(async (records) => {
      await made(records, 'a');
      await records.settleEffects(one.id, ['audit.write:a'], (value) => changed(value, 3));
      const read = await records.findById(one.id);
      expect(read).toMatchObject({ value: changed(one.value, 3), revision: 1, effects: [] });
      await records.settleEffects(one.id, ['audit.write:unknown'], (value) => changed(value, 4));
      expect(await records.findById(one.id)).toEqual(read);
    }));

    it('settles from the record as it was read, one effect after another, and gives back what stands', on(async (records) => {
      const before = await made(records, 'a', 'b');
      const noted = await records.settleEffects(one.id, ['audit.write:a'], (value) => changed(value, 3), before);
      expect(noted).toEqual(await records.findById(one.id));
      expect(noted).toMatchObject({ value: changed(one.value, 3), revision: 1, effects: [{ key: 'audit.write:b' }] });
      expect(await records.settleEffects(one.id, ['audit.write:b'], undefined, noted)).toEqual({ ...(await records.findById(one.id)), effects: [] });
    }));

    it('settles what was read before somebody else wrote, and keeps their change', on(async (records) => {
      const before = await made(records, 'a');
      await records.save(before, deciding(changed(one.value, 1), 'change-1', 'b'));
      const settled = await records.settleEffects(one.id, ['audit.write:a'], undefined, before);
      expect(settled).toMatchObject({ value: changed(one.value, 1), revision: 2, effects: [{ key: 'audit.write:b' }] });
      expect(settled).toEqual(await records.findById(one.id));
    }));

    it('keeps an effect that was asked for anew while it was performed, and notes what performing it brought', on(async (records) => {
      const before = await made(records, 'a', 'b');
      await records.save(before, deciding(changed(one.value, 1), 'change-1', 'a'));
      const settled = await records.settleEffects(one.id, before.effects, (value) => changed(value, 3), before);
      expect([settled.value, settled.effects.map((each) => each.key)]).toEqual([changed(one.value, 3), ['audit.write:a']]);
      expect((await records.settleEffects(one.id, settled.effects)).effects).toEqual([]);
    }));

    it('refuses a twenty-fifth waiting effect and changes nothing', on(async (records) => {
      const keys = Array.from({ length: MOST_EFFECTS }, (_, index) => `e${index}`);
      const before = await made(records, ...keys);
      await expect(records.save(before, deciding(changed(one.value, 1), 'change-1', 'one-more'))).rejects.toMatchObject({
        kind: 'unavailable', code: 'records.tooManyEffects',
      });
      expect(await records.findById(one.id)).toEqual(before);
    }));

    it('finds what a dead worker left, and not before its next try', on(async (records, ports) => {
      await made(records, 'a');
      await records.create(other.id, deciding(other.value, 'create-2'));
      expect(await records.findWithDueEffects('2027-01-04T08:00:00Z')).toEqual([one.id]);
      await records.postponeEffect(one.id, 'audit.write:a');
      expect((await records.findById(one.id))?.effects[0]?.tries).toBe(1);
      expect(await records.findWithDueEffects('2027-01-04T08:00:30Z')).toEqual([]);
      expect(await records.findWithDueEffects('2027-01-04T08:01:00Z')).toEqual([one.id]);
      ports.setNow('2027-01-04T08:02:00Z');
      await records.settleEffects(one.id, ['audit.write:a']);
      expect(await records.findWithDueEffects('2027-02-04T08:00:00Z')).toEqual([]);
    }));
  });
};
