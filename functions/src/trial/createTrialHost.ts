import { performEffects } from '@review-desk/core/delivery/effects';
import { isToLookAt, isToSend } from '@review-desk/core/delivery';
import { Unavailable } from '@review-desk/core/errors';
import { addCalendarDays, instantOfLondon, londonDateOf, toInstant, type Instant } from '@review-desk/core/time';
import type { Log } from '../log/createLog.js';
import { createMakeDigests } from '../timers/makeDigests.js';
import { createSendMessages } from '../timers/sendMessages.js';
import { createSweepDeadlines } from '../timers/sweepDeadlines.js';
import type { TrialCouncil } from './createTrialCouncil.js';

export type TrialHost = {
  /** What the host does each quarter of an hour: sweep, reminders, the queue, what waits to be sent. */
  tick(): Promise<void>;
  /** When it has something to do next, on the quarter of an hour: the next working morning at the latest. */
  nextTick(): Instant;
};

const QUARTER_MS = 15 * 60_000;
/** The sweep waits for London's morning (`dayToSweep`). */
const MORNING = '08:30';

/** A run that goes wrong is worth nothing, so the first error that a timer would log and get over ends it. */
const strictLog = (): { log: Log; check: () => void } => {
  const failed: string[] = [];
  const quiet = (): void => undefined;
  return {
    log: { debug: quiet, info: quiet, warn: (event) => void failed.push(event), error: (event) => void failed.push(event) },
    check: () => {
      if (failed.length > 0) throw new Unavailable('trial.failed', 'The trial stopped part of the way. Nothing was sent. Try again.', undefined, { cause: failed });
    },
  };
};

/** The timers and the worker of this host, over the council of a trial. */
export const createTrialHost = ({ ports }: Pick<TrialCouncil, 'ports'>): TrialHost => {
  const { log, check } = strictLog();
  const needs = { ports, log };
  const [sweep, digests, send] = [createSweepDeadlines(needs), createMakeDigests(needs), createSendMessages(needs)];
  const work = async (): Promise<void> => {
    for (let item = ports.effectQueue.woken.shift(); item; item = ports.effectQueue.woken.shift()) {
      const { problems } = await performEffects(ports)(item);
      for (const { effect } of problems) log.error(effect);
    }
  };
  return {
    tick: async () => {
      await work();
      await sweep();
      await digests();
      await work();
      await send();
      await work();
      check();
    },
    nextTick: () => {
      const now = ports.clock.now();
      const waiting = ports.messages.all().flatMap(({ value }) => (isToSend(value) || isToLookAt(value) ? value.notBefore : []));
      return [nextMorning(ports, now), ...waiting].map(onQuarter).filter((moment) => moment > now).reduce(earlierMoment);
    },
  };
};

const earlierMoment = (a: Instant, b: Instant): Instant => (b < a ? b : a);

/** Every working day begins with a sweep and what is to be told of it, whether or not anything is. */
const nextMorning = ({ calendarDays }: TrialCouncil['ports'], now: Instant): Instant => {
  const today = londonDateOf(now);
  const first = now < instantOfLondon(today, MORNING) ? today : addCalendarDays(today, 1);
  return instantOfLondon(calendarDays.nextWorkingDayOnOrAfter(first), MORNING);
};

/** The moment after this one at which the host looks again. */
export const nextQuarter = (now: Instant): Instant => onQuarter(toInstant(new Date(Date.parse(now) + 1).toISOString()));

const onQuarter = (moment: Instant): Instant => toInstant(new Date(Math.ceil(Date.parse(moment) / QUARTER_MS) * QUARTER_MS).toISOString().replace('.000Z', 'Z'));
