import type { ReviewPage } from '../../api/shapes/reviews.js';
import { noteReadings } from '../../audit/index.js';
import type { Actor } from '../../people/index.js';
import type { Ports, RequestContext } from '../../ports.js';
import { ledgerOf } from '../../delivery/effects/refreshDeadlines.js';
import { goodPracticeRights } from '../../practice/goodPractice/rights.js';
import { questionnaireRights } from '../../practice/questionnaires/rights.js';
import type { ReviewId } from '../../ids.js';
import type { Stored } from '../../records/index.js';
import { actNames, mayTowards } from '../../rights/index.js';
import { isOpenReview } from '../order.js';
import { noSuchReview } from '../commands/loadReview.js';
import { reviewRights, reviewThing } from '../rights.js';
import type { Review } from '../types.js';
import { byDue, deadlineView } from './deadlineView.js';
import { reviewReader, reviewRow, type ReviewReader } from './reviewRow.js';

/** One review: what is known, its dates with their sums, and what this person may do about it. */
export const reviewOf =
  (ports: Ports) =>
  async (actor: Actor, id: ReviewId, context: RequestContext): Promise<ReviewPage> => {
    const stored = await ports.reviews.findById(id);
    if (!stored || !mayTowards(reviewRights, actor, reviewThing(stored.value), 'read')) throw noSuchReview();
    return reviewPageOf(ports)(actor, stored, context);
  };

/**
 * The page of a review that has been read or just written. Its deadlines are worked out from the facts as they stand,
 * so that the answer to an act shows the dates that the effects are only about to store. Whoever is given it has read it.
 */
export const reviewPageOf =
  (ports: Ports) =>
  async (actor: Actor, stored: Stored<Review>, context: Pick<RequestContext, 'reading'>): Promise<ReviewPage> => {
    const review = stored.value;
    noteReadings(context, actor, 'Review')('review', review.id, reviewThing(review));
    const [reader, household, rows] = await Promise.all([
      reviewReader(ports),
      ports.households.findById(review.household),
      ports.deadlines.findBySubject(review.household),
    ]);
    const now = household
      ? (await ledgerOf(ports)(household.value, isOpenReview(review) ? review : null, rows, { why: 'as the facts stand', by: actor.id })).all
      : rows;
    const deadlines = now
      .filter((row) => row.review === review.id || (row.review === null && review.carers.some((each) => each === row.deadline.occurrence)))
      .filter((row) => row.review === review.id || row.deadline.rule === review.legalRule)
      .map((row) => deadlineView(row, reader))
      .toSorted(byDue);
    const names = new Map(household?.value.carers.map((each) => [each.id, `${each.givenName} ${each.familyName}`]) ?? []);
    return {
      row: reviewRow(review, reader),
      revision: stored.revision,
      carers: review.carers.map((each) => ({ id: each, name: names.get(each) ?? 'A carer' })),
      ssw: reader.book.named(review.ssw),
      meeting: meetingView(review, reader),
      earlierMeetings: review.earlierMeetings.map(({ start, end, movedOn, reason, movedBy }) => ({ start, end, movedOn, reason, movedBy: reader.book.must(movedBy) })),
      lateBooking: review.lateBooking && {
        bookedOn: review.lateBooking.bookedOn,
        reason: review.lateBooking.reason,
        givenBy: reader.book.named(review.lateBooking.givenBy),
      },
      deadlines,
      acts: actsAround(actor, review),
    };
  };

/** On the review itself, and on what is written after it: the questionnaire, issued once its duty is done, and a thanks. */
const actsAround = (actor: Actor, review: Review): string[] => {
  const thing = reviewThing(review);
  const issued = Object.keys(review.done).includes('QA-01');
  // Submitted, it is locked: what is left is to read it.
  const ofQuestionnaire = actNames(questionnaireRights, actor, { ...thing, issued }).filter((act) => !issued || act === 'questionnaire.read');
  return [...actNames(reviewRights, actor, thing), ...ofQuestionnaire, ...actNames(goodPracticeRights, actor, thing)];
};

const meetingView = ({ meeting }: Review, { book }: ReviewReader): ReviewPage['meeting'] =>
  meeting && {
    start: meeting.start,
    end: meeting.end,
    method: meeting.method,
    staff: meeting.staff.map((each) => book.must(each)),
    carersWord: meeting.carersWord && { ...meeting.carersWord, notedBy: book.must(meeting.carersWord.notedBy) },
    inOutlook: meeting.eventId !== null,
    joinUrl: meeting.joinUrl,
    ...(meeting.organiser ? { inCalendarOf: book.must(meeting.organiser) } : {}),
  };
