import { Conflict } from '../../errors.js';
import type { Instant } from '../../time/index.js';
import { longDateAndTime } from '../../time/index.js';

/** The next time that would do, and the revision at which it was looked for. */
export type NextTime = { start: Instant | null; revision: number };

/** Two people wanting one person's hour: the diary decides, and whoever came second is told the next good time. */
export const orOfferNext = async <T>(act: () => Promise<T>, look: () => Promise<NextTime>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Conflict) || error.code !== 'reviews.hourTaken') throw error;
    const { start, revision } = await look();
    const offer = start ? ` The next good time is ${longDateAndTime(start)}.` : '';
    throw new Conflict(error.code, `${error.message}${offer}`, revision, { cause: error });
  }
};
