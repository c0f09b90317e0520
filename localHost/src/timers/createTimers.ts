import { state } from '../functionsCore.cjs';
import { failureInWords, invokeFunction } from '../invokeFunction.js';
import type { TimerTrigger } from '../triggers.js';
import { isOccurrence, lastOccurrence, nextOccurrence } from './occurrences.js';
import type { TimerMemory } from './timerMemory.js';

export type Fired = { fired: string[]; failed: number };
export interface Timers {
  /** The earliest occurrence in (from, to] of any timer. */
  next(from: number, to: number): number | null;
  /** Fires what is due at exactly this moment, in order of name; everything earlier counts as passed. */
  fireAt(moment: number): Promise<Fired>;
  /** Fires what has become due. Several missed occurrences are one run that is past due, as in the real host. */
  fireDue(now: number): Promise<Fired>;
  fireNow(name: string, now: number): Promise<Fired>;
}

type Due = { timer: TimerTrigger; at: number; late: boolean };
const add = (all: readonly Fired[]): Fired => ({ fired: all.flatMap((each) => each.fired), failed: all.reduce((sum, each) => sum + each.failed, 0) });

/** An occurrence that is this late is past due. */
const lateMs = 60_000;

export const createTimers = (given: readonly TimerTrigger[], memory: TimerMemory, now: number): Timers => {
  const timers = [...given].sort((a, b) => (a.run.name < b.run.name ? -1 : 1));
  const last = new Map(timers.map((each) => [each.run.name, Math.min(memory.read(each.run.name) ?? now, now)]));

  const fire = async (timer: TimerTrigger, occurrence: number, isPastDue: boolean): Promise<Fired> => {
    const { name } = timer.run;
    const before = last.get(name) ?? occurrence;
    last.set(name, occurrence);
    memory.write(name, occurrence);
    try {
      await invokeFunction(timer.run, timer.binding, { json: JSON.stringify(wireForm(timer, before, occurrence, isPastDue)) });
      return { fired: [name], failed: 0 };
    } catch (error) {
      // A timer is not tried again before its next occurrence; nor is it in the real host.
      state.write('error', 'host', `${name} failed. ${failureInWords(error)}`);
      return { fired: [name], failed: 1 };
    }
  };

  // Timers of one moment run side by side, as they do in the real host; those of different moments one after the other.
  const fireTogether = async (due: readonly Due[]): Promise<Fired> => add(await Promise.all(due.map((each) => fire(each.timer, each.at, each.late))));

  const fireInOrder = async (due: readonly Due[]): Promise<Fired> => {
    const done: Fired[] = [];
    for (const at of [...new Set(due.map((each) => each.at))].sort((a, b) => a - b)) done.push(await fireTogether(due.filter((each) => each.at === at)));
    return add(done);
  };

  return {
    next: (from, to) => {
      const soonest = Math.min(...timers.map((each) => nextOccurrence(each.schedule, from)));
      return soonest <= to ? soonest : null;
    },
    fireAt: async (moment) => {
      const due = timers.filter((each) => isOccurrence(each.schedule, moment));
      const sum = await fireTogether(due.map((timer) => ({ timer, at: moment, late: false })));
      for (const each of timers) last.set(each.run.name, moment);
      return sum;
    },
    fireDue: (moment) =>
      fireInOrder(
        timers.flatMap((timer) => {
          const at = lastOccurrence(timer.schedule, last.get(timer.run.name) ?? moment, moment);
          return at === null ? [] : [{ timer, at, late: moment - at > lateMs }];
        }),
      ),
    fireNow: (name, moment) => fireTogether(timers.filter((each) => each.run.name === name).map((timer) => ({ timer, at: moment, late: false }))),
  };
};

const wireForm = (timer: TimerTrigger, before: number, occurrence: number, isPastDue: boolean) => ({
  Schedule: { AdjustForDST: true },
  ScheduleStatus: {
    Last: new Date(before).toISOString(),
    LastUpdated: new Date(occurrence).toISOString(),
    Next: new Date(nextOccurrence(timer.schedule, occurrence)).toISOString(),
  },
  IsPastDue: isPastDue,
});
