import { Conflict } from '../../errors.js';
import type { PersonId, ReviewId } from '../../ids.js';
import { londonDateOf, type Instant } from '../../time/index.js';
import type { Diaries } from '../ports.js';
import { hourOf, type MeetingRecords } from './hourOf.js';

type Used = { diaries: Diaries } & MeetingRecords;

/**
 * Runs the write that follows taking an hour. Where another command was first, the hour that was taken for nothing is
 * given back, and each diary says again what the record says now: two windows of one officer may have booked the same
 * meeting, and the winner's hour must stand.
 */
export const keepDiariesTrue = async <T>(
  { diaries, ...records }: Used,
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
    const hour = await hourOf(records, id);
    for (const person of people) {
      const stands = hour !== null && londonDateOf(hour.start) === day && hour.people.includes(person);
      if (stands) await diaries.take(person, day, { review: id, start: hour.start, end: hour.end, takenAt: now });
      else await diaries.release(person, day, id);
    }
  }
};
