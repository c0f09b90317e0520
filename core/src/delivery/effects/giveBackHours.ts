import type { PersonId, ReviewId } from '../../ids.js';
import type { Diaries } from '../../reviews/ports.js';
import { londonDateOf } from '../../time/index.js';
import type { Instant } from '../../time/types.js';

type Hour = { start: Instant; staff: readonly PersonId[] };

/** Hours that earlier dates of a meeting took are free again, unless the present one has the same day of the same person. */
export const giveBackHours = async (diaries: Diaries, meeting: ReviewId, givenUp: readonly Hour[], present: Hour | null): Promise<void> => {
  const presentDay = present ? londonDateOf(present.start) : null;
  for (const { start, staff } of givenUp) {
    const day = londonDateOf(start);
    for (const person of staff) if (day !== presentDay || !present?.staff.includes(person)) await diaries.release(person, day, meeting);
  }
};
