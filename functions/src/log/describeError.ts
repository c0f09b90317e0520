import { isDeskError } from '@review-desk/core/errors';
import type { LogFields } from './createLog.js';

const deepest = 5;

/**
 * An error as the log may keep it: its kind, its code and where it was thrown. The message of an error that is not ours
 * may quote what was being read (a parser's does), so only the stack's places are kept.
 */
export const describeError = (error: unknown): LogFields => {
  const chain: string[] = [];
  let places: string[] = [];
  for (let each = error, depth = 0; each instanceof Error && depth < deepest; each = each.cause, depth += 1) {
    chain.push(isDeskError(each) ? `${each.name}(${each.code})` : nameAndCode(each));
    places = placesOf(each);
  }
  return { error: chain.length > 0 ? chain : ['not an error'], places };
};

const nameAndCode = (error: Error): string => {
  const code = 'code' in error && typeof error.code === 'string' && /^[\w.-]{1,60}$/.test(error.code) ? error.code : null;
  return code === null ? error.name : `${error.name}(${code})`;
};

/** The stack begins with the message, of which a line may look like a place. */
const placesOf = ({ stack = '', message }: Error): string[] =>
  stack
    .slice(stack.includes(message) ? stack.indexOf(message) + message.length : 0)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim().slice(0, 200));
