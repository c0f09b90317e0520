import type { HouseholdRef, PersonId, PracticeId, ReviewId, UnitId } from '../ids.js';
import type { Page } from '../register/ports.js';
import type { Records, Stored } from '../records/index.js';
import type { Instant, LocalDate } from '../time/types.js';
import type { Review } from './types.js';

export interface Reviews extends Records<Review, ReviewId> {
  findByHousehold(ref: HouseholdRef): Promise<Stored<Review>[]>;
  /** The officer's open reviews, by stage and next date. */
  findOpenByOfficer(officer: PersonId): Promise<Stored<Review>[]>;
  /** One page of the unit's open reviews, by stage and next date. */
  findOpenByUnit(unit: UnitId, next: string | null): Promise<Page<Stored<Review>>>;
}

/** One person's reserved time on one day. Exchange does not stop a double booking; this item does (If-Match). */
export type Diary = { person: PersonId; day: LocalDate; taken: DiaryInterval[] };
/** `takenAt` tells a booking that is being made from one whose maker died half way. */
export type DiaryInterval = { review: ReviewId; start: Instant; end: Instant; takenAt: Instant };

export interface Diaries {
  find(person: PersonId, day: LocalDate): Promise<Diary>;
  /**
   * Takes the interval in one conditional write, re-reading while others write. Taking it again for the same review
   * is a success, and a second interval of one review on one day replaces the first. `false` with the review in the way when it overlaps another's.
   */
  take(person: PersonId, day: LocalDate, interval: DiaryInterval): Promise<{ taken: true } | { taken: false; by: ReviewId }>;
  release(person: PersonId, day: LocalDate, review: ReviewId): Promise<void>;
}

/** What goes to Outlook: reference and times only; the careful event of experience.md is made by the adapter. */
export type EventWanted = {
  review: ReviewId;
  household: HouseholdRef;
  organiser: PersonId;
  start: Instant;
  end: Instant;
  /** Addresses of staff invited. */
  attendees: readonly string[];
  online: boolean;
  place: 'home' | 'office' | null;
  /** The meeting of a dispute's stage, not a review's: the subject is `Meeting` and this reference (workflows E). */
  stageOf?: PracticeId;
};
export type BookedEvent = { eventId: string; joinUrl: string | null };

export type AgendaEntry = {
  eventId: string;
  /** Our review, when the event is ours; null for anybody else's event. */
  review: ReviewId | null;
  start: Instant;
  end: Instant;
  /** Subject of our own events only; other people's subjects are not read. */
  subject: string | null;
  cancelled: boolean;
};

export type BusyTime = { start: Instant; end: Instant; status: 'tentative' | 'busy' | 'out of office' | 'elsewhere' };
export type FreeBusy = { person: PersonId; known: boolean; busy: BusyTime[] };

/**
 * The officer's Outlook calendar. Errors: `NotFound` (`calendar.closed`) for a mailbox that is not there or not one of
 * those that the service may use; `Unavailable` while it does not answer.
 */
export interface ReviewCalendar {
  /** Safe to repeat: an event that already carries this review is adopted, not made again. */
  book(wanted: EventWanted): Promise<BookedEvent>;
  /** Moves the event, keeping its Teams link; makes it when it is gone. */
  move(eventId: string | null, wanted: EventWanted): Promise<BookedEvent>;
  /** An event that is already gone is a success. Where its id was never noted it is found by the review that it carries. */
  cancel(organiser: PersonId, event: string | Pick<EventWanted, 'review'>, comment: string): Promise<void>;
  agenda(person: PersonId, from: Instant, to: Instant): Promise<AgendaEntry[]>;
  /** Free and busy times of up to 20 people, asked on behalf of the signed-in officer (`asking` is their API token). */
  freeBusy(asking: string, people: readonly { id: PersonId; mail: string }[], from: Instant, to: Instant): Promise<FreeBusy[]>;
}
