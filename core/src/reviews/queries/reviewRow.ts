import type { ReviewRow } from '../../api/shapes/reviews.js';
import { policyInForce } from '../../council/policyInForce.js';
import { nameBook, type NameBook } from '../../people/queries/nameBook.js';
import type { Ports } from '../../ports.js';
import { londonDateOf, type LimitSettings, type LocalDate, type OwnerPost, type WorkingCalendar } from '../../time/index.js';
import { limitReading } from '../rules/limitReading.js';
import { nextStepOf } from '../rules/nextStepOf.js';
import { readLimit } from '../rules/readLimit.js';
import { willBeLate } from '../rules/willBeLate.js';
import { stageOf, type Review } from '../types.js';

/** What every page about reviews needs beside the reviews: the day, names and policies. */
export type ReviewReader = {
  today: LocalDate;
  calendar: WorkingCalendar;
  book: NameBook;
  policyOf: (review: Review) => LimitSettings;
};

export const reviewReader = async (ports: Pick<Ports, 'clock' | 'calendarDays' | 'people' | 'unit' | 'policies' | 'services'>): Promise<ReviewReader> => {
  const [book, policy] = await Promise.all([nameBook(ports), policyInForce(ports)]);
  return {
    today: londonDateOf(ports.clock.now()),
    calendar: ports.calendarDays,
    book,
    policyOf: (review) => policy.byVersion(review.policyVersion),
  };
};

export const reviewRow = (review: Review, reader: ReviewReader): ReviewRow => {
  const { today, calendar, book } = reader;
  const step = nextStepOf(review, reader.policyOf(review), calendar, today);
  return {
    id: review.id,
    household: review.household,
    town: review.caption.town,
    familyName: review.caption.familyName,
    kind: review.kind,
    first: review.first,
    stage: stageOf(review.state),
    state: review.state,
    officer: book.named(review.officer),
    nextStep: { what: step.what, by: step.by, reading: readLimit(step.by, today, calendar), waitingFor: waitingFor(step.post, review, book) },
    legalLimit: review.legalLimit,
    legalRule: review.legalRule,
    bookBy: review.bookBy,
    limitReading: limitReading(review, today, calendar),
    meetingStart: review.meeting?.start ?? null,
    willBeLate: willBeLate(review, today),
  };
};

const waitingFor = (post: OwnerPost, review: Review, book: NameBook): string => {
  if (post === 'firo') return book.named(review.officer)?.name ?? 'No reviewing officer yet';
  if (post === 'ssw') return book.named(review.ssw)?.name ?? 'No supervising social worker';
  return post === 'support-fostering' ? 'Business support' : 'The fostering service';
};
