import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NotFound } from '@review-desk/core/errors';
import { bookReview, moveMeeting } from '@review-desk/core/reviews';
import { commandKey, householdRef, type HouseholdRef } from '@review-desk/core/ids';
import { anActor, cast } from '@review-desk/core/testing';
import { toInstant, toLocalDate } from '@review-desk/core/time';
import { startImportDesk, type ImportDesk } from './testing/importDesk.js';

jest.setTimeout(180_000);

const HOUSEHOLDS = 15;
const faults = { rate429: 0.1, rate503: 0.1, lostAnswers: 0.1, retryAfterSeconds: 1, seed: 11 };
const none = { rate429: 0, rate503: 0, lostAnswers: 0 };
const refs = Array.from({ length: HOUSEHOLDS }, (_each, at) => householdRef(`H-${1001 + at}`));

/** Everything that stands in the lists and calendars, without what tells only when a list wrote it. */
const endOf = async ({ ports }: ImportDesk) => {
  const of = async (ref: HouseholdRef) => {
    const [household, reviews, deadlines, audit] = await Promise.all([
      ports.households.findById(ref), ports.reviews.findByHousehold(ref), ports.deadlines.findBySubject(ref), ports.audit.findAbout(ref),
    ]);
    return {
      household: household && { value: household.value, revision: household.revision, effects: household.effects },
      reviews: reviews.map(({ value, revision, effects }) => ({ revision, effects, value: { ...value, meeting: value.meeting && { ...value.meeting, eventId: value.meeting.eventId !== null, joinUrl: value.meeting.joinUrl !== null } } })),
      deadlines: deadlines.map((row) => JSON.stringify(row)).toSorted(),
      audit: audit.map((each) => each.key),
    };
  };
  const events = await ports.calendar.agenda(cast.ruth.id, toInstant('2027-01-01T00:00:00Z'), toInstant('2027-04-01T00:00:00Z'));
  const days = await Promise.all(['2027-02-09', '2027-02-12'].map((day) => ports.diaries.find(cast.ruth.id, toLocalDate(day))));
  return {
    households: await Promise.all(refs.map(of)),
    found: await ports.searchTerms.find(ports.unit, 'lowe'),
    open: (await ports.households.findByStatus(ports.unit, 'open', null)).rows.length,
    events: events.map(({ review, start, cancelled }) => ({ review, start, cancelled })),
    taken: days.map(({ taken }) => taken.map((each) => each.review)),
  };
};

const bookAndMove = async ({ ports, work }: ImportDesk): Promise<void> => {
  const ruth = anActor('ruth');
  const wish = { method: 'online' as const, staff: [cast.leah.id], carersWord: { how: 'phone' as const, on: toLocalDate('2027-01-04') }, sswAgreed: true };
  const on = (day: string) => ({ start: toInstant(`${day}T10:00:00Z`), end: toInstant(`${day}T12:00:00Z`) });
  const [review] = await ports.reviews.findByHousehold(householdRef('H-1001'));
  if (!review) throw new NotFound('test.noReview', 'The import made no review to book.');
  const { id } = review.value;
  const { revision } = await bookReview(ports)(ruth, { id, key: commandKey('book-key-01'), revision: review.revision, ...wish, ...on('2027-02-09') });
  await work();
  await moveMeeting(ports)(ruth, { id, key: commandKey('move-key-01'), revision, ...wish, ...on('2027-02-12'), reason: 'carer illness' });
  await work();
};

let calm: ImportDesk;
let failing: ImportDesk;
beforeAll(async () => {
  [calm, failing] = [await startImportDesk(), await startImportDesk()];
});
afterAll(async () => {
  await calm.close();
  await failing.close();
});

describe('with three calls in ten failing', () => {
  it('an import, a booking and a move end in the same state as without, and nothing is there twice', async () => {
    const requests: number[] = [];
    for (const desk of [calm, failing]) {
      if (desk === failing) await desk.fail(faults);
      const { state, run } = await desk.importFile('faulty', HOUSEHOLDS);
      expect(state).toBe('done');
      requests.push(run.requests);
      await bookAndMove(desk);
      await desk.fail(none);
    }
    expect(requests[1]).toBeGreaterThan((requests[0] ?? 0) * 1.2);
    const [whole, end] = [await endOf(calm), await endOf(failing)];
    expect(end).toEqual(whole);
    expect(whole).toMatchObject({ open: HOUSEHOLDS, events: [{ review: 'H-1001-r1', start: '2027-02-12T10:00:00Z', cancelled: false }], taken: [[], ['H-1001-r1']] });
    expect(whole.households.every((each) => each.deadlines.length >= 4 && each.audit.length === 1)).toBe(true);
  });
});
