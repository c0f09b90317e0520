import type { ApiError } from '@review-desk/core/api';
import {
  isDeskError,
  type ChannelRefused,
  type Conflict,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Refusal,
  type Unavailable,
} from '@review-desk/core/errors';

export type ErrorAnswer = { status: number; headers: Record<string, string>; body: ApiError; expected: boolean };

/**
 * The one place where an error becomes an answer. What is unknown and what must not be known answer alike, in every
 * word (access.md 1.2); what nobody foresaw gets a neutral sentence and a reference to quote.
 */
export const mapError = (error: unknown, reference: string): ErrorAnswer => {
  if (!isDeskError(error)) return answer(500, 'unexpected', neutral, reference, { expected: false });
  const known = error as Known;
  switch (known.kind) {
    case 'invalidInput':
      return answer(400, known.code, known.message, reference, { more: { faults: [...known.faults] } });
    case 'notFound':
      return answer(404, 'notFound', nothingThere, reference);
    case 'notPermitted':
      return answer(403, known.code, known.message, reference);
    case 'refusal':
    case 'channelRefused':
      return answer(409, known.code, known.message, reference);
    case 'conflict':
      return answer(412, known.code, known.message, reference, { more: known.current === undefined ? {} : { current: known.current } });
    case 'unavailable': {
      const seconds = known.retryAfterSeconds;
      const wait = seconds === undefined ? {} : { retryAfterSeconds: seconds };
      return answer(503, known.code, known.message, reference, { more: wait, headers: { 'Retry-After': String(Math.ceil(seconds ?? 10)) } });
    }
  }
};

export const notSignedIn = (reference: string): ErrorAnswer =>
  answer(401, 'notSignedIn', 'You are not signed in any more. Nothing was changed. Sign in again, then go on where you were.', reference, { headers: { 'WWW-Authenticate': 'Bearer' } });

export const tooLarge = (reference: string, message: string): ErrorAnswer => answer(413, 'tooLarge', message, reference);

const neutral = 'Something went wrong on our side. What you typed is still on this page. Try again: nothing is done twice. If it happens again, tell your administrator and quote the reference.';
const nothingThere = 'There is nothing here that you can see. It may have been moved, or you may not have access to it.';

type Known = InvalidInput | NotFound | NotPermitted | Refusal | Conflict | Unavailable | ChannelRefused;
type More = { headers?: Record<string, string>; more?: Partial<ApiError['error']>; expected?: boolean };

const answer = (status: number, code: string, message: string, reference: string, { headers = {}, more = {}, expected = true }: More = {}): ErrorAnswer => ({
  status,
  headers,
  body: { error: { code, message, reference, ...more } },
  expected,
});
