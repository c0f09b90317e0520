import { ApiProblem } from './ApiProblem.js';

const FIRST_WAIT = 400;
const LONGEST_WAIT = 8_000;

const mayPass = (problem: unknown): problem is ApiProblem =>
  problem instanceof ApiProblem && (problem.kind === 'offline' || problem.kind === 'unavailable');

/**
 * Asks again, later each time, while the service is busy or out of reach. Only for what is safe to repeat: reads, and
 * acts that carry their own key.
 */
export const withRetries = async <T>(ask: () => Promise<T>, tries: number, wait: (ms: number) => Promise<void>): Promise<T> => {
  for (let made = 1; ; made += 1) {
    try {
      return await ask();
    } catch (problem) {
      if (!mayPass(problem) || made >= tries) throw problem;
      const asked = (problem.retryAfterSeconds ?? 0) * 1000;
      if (asked > LONGEST_WAIT) throw problem;
      await wait(Math.max(asked, FIRST_WAIT * 2 ** (made - 1)));
    }
  }
};
