import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aDeadlineRow, aFosterReview, aHousehold, cast } from '@review-desk/core/testing';
import { addCalendarDays, toInstant, toLocalDate, type DeadlineRow } from '@review-desk/core/time';
import { commandKey, reviewId } from '@review-desk/core/ids';
import { countUnits } from './graph/countUnits.js';
import { columnsOfRow } from './repositories/deadlines.js';
import { startDesk, type StartedDesk } from './testing/startDesk.js';

jest.setTimeout(120_000);

let desk: StartedDesk;
beforeAll(async () => {
  desk = await startDesk();
  await desk.m365.deadlines.upsert([aDeadlineRow().plain()]);
  await desk.m365.calendar.agenda(cast.ruth.id, toInstant('2027-01-04T00:00:00Z'), toInstant('2027-01-05T00:00:00Z'));
});
afterAll(() => desk.ports.close?.());

/** Closed rows of earlier years, straight into the store; one in two hundred is Ruth's and open. */
const load = async (rows: number): Promise<void> => {
  const path = await desk.m365.desk.site.list('Deadlines');
  const [, , siteId = '', , listId = ''] = path.split('/');
  const open = aDeadlineRow().plain();
  const row = (index: number): DeadlineRow => {
    const isOpen = index % 200 === 0;
    const due = addCalendarDays(toLocalDate('2026-12-20'), index % 40);
    return {
      ...open, sweepOn: null, ownerPerson: cast.ruth.id,
      deadline: { ...open.deadline, key: `loaded${rows}x${index}` as DeadlineRow['deadline']['key'], due, met: isOpen ? null : { on: due, by: null } },
    };
  };
  desk.tenant.loadItems(siteId, listId, Array.from({ length: rows }, (_, index) => columnsOfRow(row(index))));
};

describe("opening an officer's Today", () => {
  it.each([100, 20_000])('costs one list request and one calendar request with %i deadlines stored', async (stored) => {
    await load(stored);
    const from = toInstant('2027-01-04T00:00:00Z');
    const { result, requests, resourceUnits, byOperation } = await countUnits(async () => {
      const rows = await desk.m365.deadlines.findOpenOwnedBy(cast.ruth.id, toLocalDate('2027-06-01'));
      await desk.m365.calendar.agenda(cast.ruth.id, from, toInstant('2027-01-18T00:00:00Z'));
      return rows;
    });
    expect(result.length).toBeGreaterThanOrEqual(stored / 200);
    expect({ requests, resourceUnits, byOperation }).toEqual({
      requests: 2, resourceUnits: 2, byOperation: { 'items.list': 1, 'calendarView.list': 1 },
    });
  });
});

describe('other acts cost what the documents say', () => {
  const decision = <T>(value: T, key: string) => ({ value, effects: [], commandKey: commandKey(key), actedBy: cast.ruth.id });

  it('creating a record is one create, saving it is one write', async () => {
    const review = aFosterReview('H-900').plain();
    const made = await countUnits(() => desk.m365.reviews.create(review.id, decision(review, 'make-review-1')));
    expect(made.byOperation).toEqual({ 'items.create': 1 });
    const saved = await countUnits(() => desk.m365.reviews.save(made.result.stored, decision({ ...review, state: 'scheduling' as const }, 'save-review-1')));
    expect(saved.byOperation).toEqual({ 'items.update': 1 });
  });

  it('taking an hour of a fresh day is a read and a create; booking in Outlook is a look and a create', async () => {
    const interval = {
      review: reviewId('H-900-r1'), start: toInstant('2027-02-09T10:00:00Z'), end: toInstant('2027-02-09T12:00:00Z'), takenAt: toInstant('2027-01-04T08:00:00Z'),
    };
    const taken = await countUnits(() => desk.m365.diaries.take(cast.ruth.id, toLocalDate('2027-02-09'), interval));
    expect(taken.byOperation).toEqual({ 'items.list': 1, 'items.create': 1 });
    const { start, end, review } = interval;
    const booked = await countUnits(() => desk.m365.calendar.book({
      review, household: aHousehold('H-900').ref, organiser: cast.ruth.id, start, end, attendees: [], online: false, place: 'home',
    }));
    expect(booked.byOperation).toEqual({ 'events.read': 1, 'events.create': 1 });
  });
});
