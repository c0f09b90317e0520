import type { Operation } from './operations.js';

/** Gives an access token for one resource and one person or the app; `forget` makes the next one fresh. */
export interface TokenSource {
  token(): Promise<string>;
  forget(): void;
}

export type GraphCall = {
  operation: Operation;
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** From the version on, encoded: `/sites/root`; or a nextLink exactly as it came. */
  path: string;
  /** Sent as JSON; bytes are sent as they are. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Statuses beside 2xx that the caller deals with; any other is thrown as one of core's errors. */
  expects?: readonly number[];
  /**
   * `always`: sending it twice does no more than sending it once (reads, conditional writes, creates whose unique key
   * or transactionId the service refuses the second time). `whenRefused`: only after an answer that says it was not
   * performed (429); the default of a POST, so that nothing is ever made twice blindly.
   */
  repeat?: 'always' | 'whenRefused';
  /** A part of a question that was refused as a whole: what refuses it too without naming a time has too many rows again. */
  isPart?: true;
  /** On whose behalf; the app itself when left out. */
  as?: TokenSource;
};

/** `body` is parsed JSON, bytes where the caller asked for a file, or null. */
export type GraphAnswer = { status: number; headers: { get(name: string): string | null }; body: unknown };

export const isRepeatable = (call: GraphCall): boolean => (call.repeat ?? (call.method === 'POST' ? 'whenRefused' : 'always')) === 'always';
