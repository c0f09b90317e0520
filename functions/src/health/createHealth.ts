import type { QueueServiceClient } from '@azure/storage-queue';
import type { Health, HealthCheck } from '@review-desk/core/council';
import { isDeskError } from '@review-desk/core/errors';
import type { UnitId } from '@review-desk/core/ids';
import type { Directory, People } from '@review-desk/core/people';
import type { ReviewCalendar } from '@review-desk/core/reviews';
import { addElapsedHours, type Clock } from '@review-desk/core/time';
import { countMessages } from './countMessages.js';

type Needs = {
  checkLists: () => Promise<string[]>;
  queues: QueueServiceClient;
  people: People;
  directory: Directory;
  calendar: ReviewCalendar;
  clock: Clock;
  unit: UnitId;
};

/** Asks each connection a real question, for the page of the Microsoft 365 administrator: no case content. */
export const createHealth = (needs: Needs): Health => ({
  check: () => Promise.all([checkLists(needs), checkMailboxes(needs), checkQueue(needs), checkDirectory(needs)]),
});

const otherwise = async (check: () => Promise<HealthCheck>, unknown: HealthCheck): Promise<HealthCheck> => {
  try {
    return await check();
  } catch {
    // A connection that does not answer is what this page is there to say.
    return unknown;
  }
};

const checkLists = ({ checkLists: ask }: Needs): Promise<HealthCheck> =>
  otherwise(async () => {
    const missing = await ask();
    return missing.length === 0 ? { part: 'lists', state: 'ok' } : { part: 'lists', state: 'problem', missing };
  }, { part: 'lists', state: 'unknown' });

/** Each reviewing officer's calendar: one that refuses stands outside the mailboxes that the app was given. */
const checkMailboxes = ({ people, calendar, clock, unit }: Needs): Promise<HealthCheck> =>
  otherwise(async () => {
    const officers = (await people.findByRole(unit, 'firo')).filter(({ value }) => value.active);
    const now = clock.now();
    let outOfScope = 0;
    for (const { value } of officers) {
      try {
        await calendar.agenda(value.id, now, addElapsedHours(now, 1));
      } catch (error) {
        if (!isDeskError(error) || error.kind === 'unavailable') throw error;
        outOfScope += 1;
      }
    }
    return { part: 'mailboxes', state: outOfScope === 0 ? 'ok' : 'problem', outOfScope };
  }, { part: 'mailboxes', state: 'unknown', outOfScope: 0 });

const checkQueue = ({ queues }: Needs): Promise<HealthCheck> =>
  otherwise(async () => {
    const { waiting, poisoned } = await countMessages(queues);
    return { part: 'queue', state: poisoned === 0 ? 'ok' : 'problem', waiting, poisoned };
  }, { part: 'queue', state: 'unknown', waiting: 0, poisoned: 0 });

const checkDirectory = ({ people, directory, unit }: Needs): Promise<HealthCheck> =>
  otherwise(async () => {
    const [first] = await people.findAll(unit);
    const found = first ? (await directory.findById(first.value.id)) !== null : true;
    return { part: 'directory', state: found ? 'ok' : 'problem' };
  }, { part: 'directory', state: 'unknown' });
