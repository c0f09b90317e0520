import { expect, test } from '@jest/globals';
import { ledgerOf } from '../../delivery/effects/refreshDeadlines.js';
import { aFosterReview, aHousehold, cast, createInMemoryPorts } from '../../testing/index.js';
import { toInstant, toLocalDate } from '../../time/index.js';

const meeting = {
  start: toInstant('2027-02-15T10:00:00Z'), end: toInstant('2027-02-15T12:00:00Z'), method: 'home' as const, staff: [cast.ruth.id],
  carersWord: null, eventId: null, joinUrl: null,
};

// Feedback and papers (FR-25, FR-08) are owed under the same rules for a first and a later review: only the review tells.
test.each([
  [{ first: true }, 'first'],
  [{ first: false }, 'annual'],
  [{ first: true, kind: 'concern-led' as const }, 'concern-led'],
])('every row of a review %j is called %s', async (facts, kind) => {
  const ports = createInMemoryPorts({ now: '2027-01-04T08:00:00Z' });
  const review = aFosterReview().with({ ...facts, state: 'booked', bookedOn: toLocalDate('2027-01-04'), meeting });
  const { all } = await ledgerOf(ports)(aHousehold().plain(), review.plain(), [], { why: 'booked', by: null });
  const named = all.filter((row) => row.review === review.id).map((row) => [row.deadline.rule, row.caption.reviewKind]);
  expect(named).toEqual(expect.arrayContaining([['FR-25', kind], ['FR-08', kind]]));
  expect(new Set(named.map(([, one]) => one))).toEqual(new Set([kind]));
});
