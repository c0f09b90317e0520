import { Refusal } from '../../errors.js';
import type { Practice } from '../types.js';

/** What a record may hold after somebody wrote in it, of the 48,000 characters that a list keeps of one. */
export const MOST_WRITTEN = 40_000;
/** So much longer by an act that holds no words of anybody. */
const WITHOUT_WORDS = 1_000;

/**
 * Keeps room on a record for what must always be possible: the clock that escalates it, an acknowledgement, its end. Words
 * that would take that room are refused while they still can be shortened; nothing that stands is cut. What can wait, as a
 * note among many may, is refused however short it is.
 * Source: workflows 0.10, the clocks of a record never stand still.
 */
export const withRoomLeft = <P extends Practice>(before: P, after: P, canWait = false): P => {
  const [was, is] = [lengthOf(before), lengthOf(after)];
  if (canWait && is > MOST_WRITTEN)
    throw new Refusal('practice.noRoom', 'This record is nearly full, so your note was not kept. Put it into a paper of the case file, or say it once the action is done.');
  if (is > MOST_WRITTEN && is - was > WITHOUT_WORDS)
    throw new Refusal('practice.noRoom', 'This record is nearly full, so these words were not kept. Shorten them to a few sentences, and put the rest into a paper of the case file.');
  return after;
};

const lengthOf = (practice: Practice): number => JSON.stringify(practice).length;
