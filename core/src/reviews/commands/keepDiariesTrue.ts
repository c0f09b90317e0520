import { Conflict } from '../../errors.js';
import type { PersonId, ReviewId } from '../../ids.js';
import { londonDateOf, type Instant } from '../../time/index.js';
import type { Diaries, Reviews } from '../ports.js';

type Used = { diaries: Diaries; reviews: Reviews };

/**
 * Runs the write that follows taking an hour. Where another command was first, the hour that was taken for nothing is
 * given back, and each diary says again what the review says now: two windows of one officer may have booked the same
 * review, and the winner's hour must stand.
 */
export const keepDiariesTrue = async <T>(
  { diaries, reviews }: Used,
  id: ReviewId,
  people: readonly PersonId[],
  start: Instant,
  now: Instant,
  write: () => Promise<T>,
): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Conflict) await tellAsItStands();
    throw error;
  }

  async function tellAsItStands(): Promise<void> {
    const day = londonDateOf(start);
    const meeting = (await reviews.findById(id))?.value.meeting ?? null;
    for (const person of people) {
      const stands = meeting !== null && londonDateOf(meeting.start) === day && meeting.staff.includes(person);
      if (stands) await diaries.take(person, day, { review: id, start: meeting.start, end: meeting.end, takenAt: now });
      else await diaries.release(person, day, id);
    }
  }
};
