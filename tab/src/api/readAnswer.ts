import type { ApiError } from '@review-desk/core/api';
import { problemOfAnswer } from './ApiProblem.js';

const isApiError = (body: unknown): body is ApiError =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object' && body.error !== null &&
  'message' in body.error && typeof body.error.message === 'string' && 'code' in body.error && typeof body.error.code === 'string';

const secondsOf = (header: string | null): number | null => {
  const seconds = header === null ? Number.NaN : Number(header);
  return Number.isFinite(seconds) ? seconds : null;
};

/**
 * The body of a good answer, or the problem. Our own API checked the answer against the same schema before it sent it, so
 * the tab trusts a 2xx and does not load the schemas to check again.
 */
export const readAnswer = async <T>(response: Response): Promise<T> => {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  const wait = secondsOf(response.headers.get('retry-after'));
  if (isApiError(body)) throw problemOfAnswer(response.status, body.error, wait);
  throw problemOfAnswer(
    response.ok ? 502 : response.status,
    { code: 'tab.noAnswer', message: 'Review Desk did not answer as it should.', reference: response.headers.get('x-reference') ?? '' },
    wait,
  );
};
