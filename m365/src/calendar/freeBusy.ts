import { freeBusyReach, type BusyTime, type FreeBusy, type ReviewCalendar } from '@review-desk/core/reviews';
import { toInstant, type Instant } from '@review-desk/core/time';
import { z } from 'zod';
import type { GraphClient } from '../graph/createGraphClient.js';
import type { TokenSource } from '../graph/graphCall.js';
import { graphTime, readTime, writeTime } from './eventTimes.js';

const item = z.looseObject({ status: z.string(), start: graphTime, end: graphTime });
const answerShape = z.object({
  value: z.array(z.looseObject({ scheduleId: z.string(), error: z.unknown().optional(), scheduleItems: z.array(item).optional() })),
});

const DAY = 86_400_000;

const statuses: Record<string, BusyTime['status'] | null> = {
  free: null, tentative: 'tentative', busy: 'busy', oof: 'out of office', workingElsewhere: 'elsewhere',
};

const windows = (from: Instant, to: Instant): { from: Instant; to: Instant }[] => {
  const found: { from: Instant; to: Instant }[] = [];
  const reach = freeBusyReach.days * DAY;
  for (let at = Date.parse(from); at < Date.parse(to); at += reach) {
    found.push({ from: toInstant(new Date(at).toISOString()), to: toInstant(new Date(Math.min(at + reach, Date.parse(to))).toISOString()) });
  }
  return found;
};

const toBusy = ({ status, start, end }: z.infer<typeof item>): BusyTime[] => {
  const known = statuses[status] === undefined ? 'busy' : statuses[status];
  return known === null ? [] : [{ start: readTime(start), end: readTime(end), status: known }];
};

/** A calendar that does not answer is `known: false`; the others' answers stand. */
export const createFreeBusy = (graph: GraphClient, onBehalfOf: (apiToken: string) => TokenSource): ReviewCalendar['freeBusy'] =>
  async (asking, people, from, to) => {
    const as = onBehalfOf(asking);
    const busy = new Map<string, BusyTime[] | null>();
    for (let start = 0; start < people.length; start += freeBusyReach.people) {
      const schedules = people.slice(start, start + freeBusyReach.people).map(({ mail }) => mail);
      for (const window of windows(from, to)) {
        const { body } = await graph.send({
          operation: 'schedule.read', method: 'POST', path: '/me/calendar/getSchedule', headers: { 'Content-Type': 'application/json' },
          body: { schedules, startTime: writeTime(window.from), endTime: writeTime(window.to), availabilityViewInterval: 30 },
          repeat: 'always', as,
        });
        for (const { scheduleId, error, scheduleItems = [] } of answerShape.parse(body).value) {
          const key = scheduleId.toLowerCase();
          const before = busy.get(key);
          busy.set(key, error !== undefined && error !== null ? null : before === null ? null : [...(before ?? []), ...scheduleItems.flatMap(toBusy)]);
        }
      }
    }
    return people.map(({ id, mail }): FreeBusy => {
      const found = busy.get(mail.toLowerCase());
      return { person: id, known: found !== undefined && found !== null, busy: found ?? [] };
    });
  };
