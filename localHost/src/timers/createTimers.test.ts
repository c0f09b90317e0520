import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { app, type Timer } from '@azure/functions';
import { functions, state } from '../functionsCore.cjs';
import { registeredTriggers } from '../triggers.js';
import { createTimers, type Timers } from './createTimers.js';
import { createTimerMemory, type TimerMemory } from './timerMemory.js';

const at = (text: string): number => Date.parse(`2027-01-04T${text}Z`);
const seen: { name: string; timer: Timer }[] = [];

const register = (name: string, schedule: string, run: (timer: Timer) => void = () => undefined): void =>
  app.timer(name, {
    schedule,
    handler: (timer) => {
      seen.push({ name, timer });
      run(timer);
    },
  });
const timersAt = (now: string, memory: TimerMemory = createTimerMemory(undefined)): Timers =>
  createTimers(registeredTriggers().flatMap((each) => (each.kind === 'timer' ? [each] : [])), memory, at(now));
const names = (): string[] => seen.map((each) => each.name);

beforeEach(() => {
  functions.clear();
  state.write = () => undefined;
  seen.length = 0;
  register('quarter', '0 */15 * * * *');
  register('hour', '0 0 * * * *');
});
afterEach(() => functions.clear());

describe('a timer', () => {
  test('is next at its earliest occurrence after a moment and up to another', () => {
    const timers = timersAt('08:00:00');
    expect(timers.next(at('08:00:00'), at('12:00:00'))).toBe(at('08:15:00'));
    expect(timers.next(at('08:14:59'), at('08:15:00'))).toBe(at('08:15:00'));
    expect(timers.next(at('08:15:00'), at('08:29:59'))).toBeNull();
  });

  test('fires when the moved clock arrives, and only those that are due then', async () => {
    const timers = timersAt('08:00:00');
    expect(await timers.fireAt(at('08:45:00'))).toEqual({ fired: ['quarter'], failed: 0 });
    expect(await timers.fireAt(at('09:00:00'))).toEqual({ fired: ['hour', 'quarter'], failed: 0 });
    expect(await timers.fireAt(at('09:00:01'))).toEqual({ fired: [], failed: 0 });
  });

  test('does not fire again by itself for an occurrence at which the moved clock arrived', async () => {
    const timers = timersAt('08:00:00');
    await timers.fireAt(at('09:00:00'));
    await timers.fireDue(at('09:00:05'));
    expect(names()).toEqual(['hour', 'quarter']);
  });

  test('that missed several occurrences runs once and is told that it is past due', async () => {
    const timers = timersAt('08:00:00');
    await timers.fireDue(at('08:59:00'));
    expect(names()).toEqual(['quarter']);
    expect(seen[0]?.timer.isPastDue).toBe(true);
  });

  test('is handed the shape of the real host', async () => {
    const timers = timersAt('08:00:00');
    await timers.fireDue(at('08:15:01'));
    expect(seen[0]?.timer).toEqual({
      schedule: { adjustForDST: true },
      scheduleStatus: { last: '2027-01-04T08:00:00.000Z', lastUpdated: '2027-01-04T08:15:00.000Z', next: '2027-01-04T08:30:00.000Z' },
      isPastDue: false,
    });
  });

  test('that fails is counted and does not stop the next', async () => {
    register('broken', '0 */15 * * * *', () => {
      throw new RangeError('for the test');
    });
    expect(await timersAt('08:00:00').fireAt(at('08:15:00'))).toEqual({ fired: ['broken', 'quarter'], failed: 1 });
  });

  test('remembers over a restart what it has run, and makes up for what it missed', async () => {
    const memory = createTimerMemory(undefined);
    await timersAt('08:00:00', memory).fireDue(at('08:15:00'));
    await timersAt('11:10:00', memory).fireDue(at('11:10:00'));
    expect(seen.map((each) => [each.name, each.timer.isPastDue])).toEqual([['quarter', false], ['quarter', true]]);
  });

  test('starts again from now when the clock stands before what it remembers', async () => {
    const memory = createTimerMemory(undefined);
    memory.write('quarter', at('18:00:00'));
    await timersAt('08:00:00', memory).fireDue(at('08:15:00'));
    expect(names()).toEqual(['quarter']);
  });
});
