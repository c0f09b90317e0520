import { Conflict } from '../../errors.js';
import type { PersonId, ReviewId } from '../../ids.js';
import { londonDateOf, type Instant } from '../../time/index.js';
import type { Diaries } from '../ports.js';
import { overlaps, type Interval } from '../rules/freeSlots.js';
import { hourOf, type MeetingRecords } from './hourOf.js';

/** A booking takes seconds; an interval older than this whose meeting is not booked there was left by a dead worker. */
const LEFT_BEHIND_AFTER_MINUTES = 10;

/**
 * Takes the hour in every diary or in none. Exchange does not stop two bookings of one hour; our own item per person
 * and day, written conditionally, does. Whoever comes second is told, and nothing of theirs stays taken.
 */
export const takeDiaries = async (
  { diaries, ...records }: { diaries: Diaries } & MeetingRecords,
  review: ReviewId,
  people: readonly PersonId[],
  wanted: Interval,
  now: Instant,
): Promise<void> => {
  const day = londonDateOf(wanted.start);
  // The hour and nothing else of the request: a diary is read by others than the review is.
  const interval = { review, start: wanted.start, end: wanted.end, takenAt: now };
  const taken: PersonId[] = [];
  for (const person of people) {
    let answer = await diaries.take(person, day, interval);
    if (!answer.taken && (await wasLeftBehind(person, answer.by))) {
      await diaries.release(person, day, answer.by);
      answer = await diaries.take(person, day, interval);
    }
    if (!answer.taken) {
      for (const each of taken) await diaries.release(each, day, review);
      throw new Conflict('reviews.hourTaken', 'This hour has just been taken by another meeting. Nothing was booked. Choose another time.');
    }
    taken.push(person);
  }

  async function wasLeftBehind(person: PersonId, by: ReviewId): Promise<boolean> {
    const diary = await diaries.find(person, day);
    const entry = diary.taken.find((each) => each.review === by);
    if (!entry) return true;
    const minutes = (Date.parse(now) - Date.parse(entry.takenAt)) / 60_000;
    if (minutes < LEFT_BEHIND_AFTER_MINUTES) return false;
    const hour = await hourOf(records, by);
    return hour === null || !overlaps(hour, entry);
  }
};
