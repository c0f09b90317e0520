import { secondsAsked, type Waiting } from './waiting.js';

type HeaderBag = { get(name: string): string | null };

/** What SharePoint lets this application spend, as far as its answers tell; shared by all calls of one process. */
export interface Allowance {
  /** Waits while nothing may be spent. A repeat has waited for itself already. */
  enter(units: number, isRepeat: boolean): Promise<void>;
  /** The answer to what entered with so many units; without headers where none came. */
  leave(units: number, answer: { status: number; headers: HeaderBag } | null): void;
  /** A part of a batch was answered, which has entered and left with the whole. */
  note(answer: { status: number; headers: HeaderBag }): void;
}

/**
 * One call that is told to wait speaks for all: the others wait before they are sent, since a refused call is charged too
 * (graph-contract 7.1). From four fifths of the minute's allowance on, SharePoint says how much of it is left; what would
 * go beyond waits for the next minute unsent.
 */
export const createAllowance = (waiting: Waiting, longestWaitSeconds: number): Allowance => {
  let underWay = 0;
  let closedUntil = 0;
  let known: { left: number; until: number } | null = null;

  const note = ({ status, headers }: { status: number; headers: HeaderBag }): void => {
    const now = waiting.wallClock();
    const asked = secondsAsked(headers, now) ?? 0;
    // A longer wait is the caller's to know of: nobody is kept for hours.
    if (status === 429 && asked <= longestWaitSeconds) closedUntil = Math.max(closedUntil, now + asked * 1000);
    const remaining = headers.get('ratelimit-remaining');
    if (remaining === null || asked === 0) return;
    const left = Number(remaining) - underWay;
    known = { left: known && known.until > now ? Math.min(known.left, left) : left, until: now + asked * 1000 };
  };

  return {
    note,
    enter: async (units, isRepeat) => {
      const now = waiting.wallClock();
      if (known && known.until <= now) known = null;
      if (known && units > known.left) closedUntil = Math.max(closedUntil, known.until);
      if (!isRepeat && units > 0 && closedUntil > now) {
        await waiting.sleep(closedUntil - now + waiting.random() * 100);
        known = null;
      } else if (known) known.left -= units;
      underWay += units;
    },
    leave: (units, answer) => {
      underWay -= units;
      if (answer === null || units === 0) return;
      if (answer.status < 400) closedUntil = 0;
      note(answer);
    },
  };
};
