import type { DueRow } from '../../../api/shapes/deadlines.js';
import type { TodayPage } from '../../../api/shapes/today.js';
import { deliveryTasks } from '../../../delivery/messages/queries/deliveryTasks.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { mayTowards } from '../../../rights/index.js';
import { addCalendarDays } from '../../../time/index.js';
import { reviewRights, reviewThing } from '../../rights.js';
import { captionKind } from '../../rules/captionKind.js';
import { readLimit } from '../../rules/readLimit.js';
import type { Review } from '../../types.js';
import type { DeadlineReader } from '../deadlineView.js';

/** Requests for dates go out ten weeks before the limit (A1); a longer list is no list of things to do. */
const AHEAD_DAYS = 70;
const MOST = 50;

/** Bookings for business support to make, nearest first, and imports that wait for somebody. */
export const supportToday = async (
  ports: Ports,
  actor: Actor,
  reviews: readonly Review[],
  reader: DeadlineReader,
): Promise<TodayPage['support']> => {
  const until = addCalendarDays(reader.today, AHEAD_DAYS);
  const toBook = reviews
    .filter((review) => review.meeting === null && review.heldOn === null && review.legalLimit <= until)
    .filter((review) => mayTowards(reviewRights, actor, reviewThing(review), 'act:book'))
    .toSorted((a, b) => (a.legalLimit < b.legalLimit ? -1 : 1))
    .slice(0, MOST)
    .map((review) => bookingRow(review, reader));
  const [imports, { tasks }] = await Promise.all([importsWaiting(ports), deliveryTasks(ports)(actor)]);
  return { toBook, imports, undelivered: tasks.length };
};

const bookingRow = (review: Review, { today, calendar, book }: DeadlineReader): DueRow => ({
  key: review.id,
  rule: review.legalRule,
  what: 'Book a date',
  household: review.household,
  town: review.caption.town,
  familyName: review.caption.familyName,
  review: review.id,
  practice: null,
      reviewKind: captionKind(review),
  meetingStart: null,
  due: review.legalLimit,
  bookBy: review.bookBy,
  reading: readLimit(review.legalLimit, today, calendar),
  alsoOpen: 0,
  owner: book.named(review.officer),
  action: { label: 'Book', page: 'booking' },
});

const importsWaiting = async ({ imports, unit }: Ports): Promise<number> =>
  (await imports.findAll(unit)).filter(({ value }) => value.state === 'ready' || value.state === 'stopped').length;
