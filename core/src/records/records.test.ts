import { describe, expect, it } from '@jest/globals';
import { applyDecision, carryNotes, effect, nextTryAt, type Decision } from './index.js';
import { commandKey } from '../ids.js';

const decision = (value: unknown, ...keys: string[]): Decision<unknown> => ({
  value,
  effects: keys.map((key) => effect('audit.write', key)),
  commandKey: commandKey('key-one-1'),
  actedBy: 'service',
});

describe('applyDecision', () => {
  it('raises the revision by one and puts a new effect in the place of its namesake', () => {
    const first = applyDecision(null, decision({ a: 1 }, 'one', 'two'));
    const second = applyDecision({ ...first, commandKeys: [] }, decision({ a: 2 }, 'two', 'three'));
    expect(second.revision).toBe(2);
    expect(second.effects.map((each) => each.key)).toEqual(['audit.write:one', 'audit.write:two', 'audit.write:three']);
  });

  it('holds 24 effects and refuses the twenty-fifth as a fault that passes', () => {
    const keys = Array.from({ length: 25 }, (_, index) => String(index));
    expect(applyDecision(null, decision({}, ...keys.slice(1))).effects).toHaveLength(24);
    expect(() => applyDecision(null, decision({}, ...keys))).toThrow(expect.objectContaining({ code: 'records.tooManyEffects' }));
  });

  it('keeps the last twenty command keys', () => {
    let state = applyDecision(null, decision({}));
    for (let index = 0; index < 25; index += 1) state = applyDecision(state, { ...decision({}), commandKey: commandKey(`key-${index}`) });
    expect(state.commandKeys).toHaveLength(20);
    expect(state.commandKeys.at(-1)).toBe('key-24');
  });
});

describe('carryNotes', () => {
  const before = { state: 'booked', meeting: { start: 'a', eventId: null as string | null } };

  it('keeps an event id that was noted while the command was deciding about something else', () => {
    const noted = { ...before, meeting: { start: 'a', eventId: 'E1' } };
    expect(carryNotes(before, noted, { ...before, state: 'ready' })).toEqual({ state: 'ready', meeting: { start: 'a', eventId: 'E1' } });
  });

  it('lets the command win where it changed the same fact', () => {
    const noted = { ...before, meeting: { start: 'a', eventId: 'E1' } };
    expect(carryNotes(before, noted, { ...before, meeting: { start: 'b', eventId: 'E2' } }).meeting).toEqual({ start: 'b', eventId: 'E2' });
  });
});

describe('nextTryAt', () => {
  it.each([[0, '2027-01-04T08:00:00Z'], [1, '2027-01-04T08:01:00.000Z'], [3, '2027-01-04T08:04:00.000Z'], [20, '2027-01-04T14:00:00.000Z']])(
    'puts try %i off to %s', (tries, at) => {
      expect(nextTryAt('2027-01-04T08:00:00Z', tries)).toBe(at);
    });
});
