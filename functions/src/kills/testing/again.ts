import { Unavailable } from '@review-desk/core/errors';

const MOST_TRIES = 8;

/** Once more while there was no answer, or one that says to try again. */
export const again = async <T>(work: () => Promise<T | null>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    const answer = await work().catch((cause: unknown) => {
      if (tries >= MOST_TRIES ) throw cause;
      return null;
    });
    if (answer !== null) return answer;
    if (tries >= MOST_TRIES) throw new Unavailable('testing.noAnswer', 'No answer came, however often it was asked.');
  }
};
