import type { ApiError } from '@review-desk/core/api';

/** What a page can do about it: nothing was sent, sign in, mend the fields, look again, or wait. */
export type ProblemKind = 'offline' | 'signIn' | 'invalid' | 'notFound' | 'notPermitted' | 'conflict' | 'refused' | 'unavailable' | 'unexpected';
export type Fault = { path: string; message: string };

type Details = {
  kind: ProblemKind;
  code: string;
  message: string;
  reference: string | null;
  faults?: readonly Fault[];
  current?: number | null;
  retryAfterSeconds?: number | null;
};

/** The one error that a call to the API ends in: a sentence for the user and a reference to quote. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly kind: ProblemKind;
  readonly code: string;
  readonly reference: string | null;
  readonly faults: readonly Fault[];
  /** Revision that stands now, after a conflict. */
  readonly current: number | null;
  readonly retryAfterSeconds: number | null;

  constructor(details: Details) {
    super(details.message);
    this.kind = details.kind;
    this.code = details.code;
    this.reference = details.reference;
    this.faults = details.faults ?? [];
    this.current = details.current ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}

const kindOf = (status: number): ProblemKind => {
  if (status === 400 || status === 413) return 'invalid';
  if (status === 401) return 'signIn';
  if (status === 403) return 'notPermitted';
  if (status === 404) return 'notFound';
  if (status === 412) return 'conflict';
  if (status === 409 || status === 422) return 'refused';
  return status === 429 || status === 502 || status === 503 || status === 504 ? 'unavailable' : 'unexpected';
};

/** Made of an answer's status and body; `current` tells a conflict from a rule's refusal. */
export const problemOfAnswer = (status: number, body: ApiError['error'], retryAfterSeconds: number | null): ApiProblem =>
  new ApiProblem({
    kind: body.current === undefined ? (body.faults?.length && status < 500 ? 'invalid' : kindOf(status)) : 'conflict',
    code: body.code,
    message: body.message,
    reference: body.reference,
    faults: body.faults ?? [],
    current: body.current ?? null,
    retryAfterSeconds: body.retryAfterSeconds ?? retryAfterSeconds,
  });
