import type { DueRow } from '../../../api/shapes/deadlines.js';
import type { ManagerSection } from '../../../api/shapes/today.js';
import type { Service } from '../../../council/ports.js';
import type { Actor } from '../../../people/index.js';
import { coverOn } from '../../../people/rules/coverToday.js';
import { mayTowards } from '../../../rights/index.js';
import { londonDateOf, shortDate, type LocalDate } from '../../../time/index.js';
import { reviewRights, reviewThing } from '../../rights.js';
import { quarterFigure } from '../../rules/quarterFigure.js';
import { limitsByWeek } from '../../rules/limitsByWeek.js';
import { willBeLate } from '../../rules/willBeLate.js';
import type { Review } from '../../types.js';
import type { DeadlineReader } from '../deadlineView.js';

type Given = { reviews: readonly Review[]; service: Service | null; reasonsOwed: DueRow[]; disputes: Pick<ManagerSection, 'talksOwed' | 'restrictedMatters'>; reader: DeadlineReader };

/** What only the service manager can do first, then what will be late and why, who is away, and the quarter's figure. */
export const managerToday = (actor: Actor, { reviews, service, reasonsOwed, disputes, reader }: Given): ManagerSection => {
  const { today, book } = reader;
  const seen = reviews.filter((review) => mayTowards(reviewRights, actor, reviewThing(review), 'read'));
  const open = seen.filter((review) => review.restrictedTo === null);
  return {
    reasonsOwed,
    talksOwed: disputes.talksOwed,
    willBeLate: open
      .filter((review) => willBeLate(review, today))
      .toSorted((a, b) => (a.legalLimit < b.legalLimit ? -1 : 1))
      .map((review) => ({
        review: review.id,
        household: review.household,
        town: review.caption.town,
        officer: book.named(review.officer),
        limit: review.legalLimit,
        why: whyLate(review, today),
      })),
    officers: limitsByWeek(open, today).map(({ officer, weeks }) => ({ officer: book.named(officer), weeks })),
    unallocated: open.filter((review) => review.officer === null && review.heldOn === null).length,
    away: book.people.flatMap((person) => {
      const cover = coverOn(person, today);
      return person.active && cover ? [{ person: book.must(person.id), until: cover.until, cover: book.named(cover.deputy) }] : [];
    }),
    quarter: quarterFigure(open, today),
    // Only what she is named on: a number that counted the rest would tell that it exists (access.md 1.2).
    restrictedMatters: seen.length - open.length + disputes.restrictedMatters,
    tellingStarted: (service?.startedFor.length ?? 0) > 0,
  };
};

const whyLate = (review: Review, today: LocalDate): string => {
  if (review.meeting === null) return review.officer === null ? 'No reviewing officer is allocated' : 'The limit has passed and no meeting is booked';
  const day = londonDateOf(review.meeting.start);
  if (day < today) return 'The meeting has passed and nobody has said that it was held';
  const reason = review.lateBooking?.reason;
  return reason ? `Booked for ${shortDate(day)}: ${reason}` : `Booked for ${shortDate(day)}, reason owed`;
};
