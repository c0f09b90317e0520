import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RouteName } from '@review-desk/core/api';
import { createActKeys } from './actKeys.js';
import { addresses } from './addresses.js';
import { ApiProblem } from './ApiProblem.js';
import { readAnswer } from './readAnswer.js';
import { toRequest } from './toRequest.js';
import { withRetries } from './withRetries.js';

type Filled<Name extends string, T> = [T] extends [Record<string, never>] ? { [K in Name]?: T } : object extends T ? { [K in Name]?: T } : { [K in Name]: T };
type Keyless<T> = T extends unknown ? Omit<T, 'key'> : never;
type BodyFor<N extends RouteName> = N extends 'uploadRegister' ? Blob : Keyless<BodyOf<N>>;

/** What a call carries; the key of a command is the client's own affair. */
export type Input<N extends RouteName> = Filled<'params', ParamsOf<N>> & Filled<'query', Keyless<QueryOf<N>>> & Filled<'body', BodyFor<N>>;
export type Options = { signal?: AbortSignal };
export type Call = <N extends RouteName>(name: N, input: Input<N>, options?: Options) => Promise<AnswerOf<N>>;

export type ClientPorts = {
  fetch: typeof fetch;
  /** A token for our API from the Teams host. */
  token: () => Promise<string>;
  /** Asks the person to sign in again; settles once there is a new token. What they typed stays on the page. */
  signInAgain: (refused: string) => Promise<void>;
  newKey: () => string;
  wait: (ms: number) => Promise<void>;
};

const TRIES = 3;

/** Which file somebody chose: a register mended and saved again is another one, also where its size stayed the same. */
const fileOf = (file: Blob) => (file instanceof File ? [file.name, file.size, file.lastModified] : [file.type, file.size]);

/**
 * The one door to our API, typed by core's route table. Reads and keyed acts are repeated while the service is busy; an
 * act without a key is sent once. An expired session asks the person and then goes on with the same request.
 */
export const createClient = (ports: ClientPorts): Call => {
  const keys = createActKeys(ports.newKey);

  const send = async (url: string, init: RequestInit, token: string): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    try {
      return await ports.fetch(url, { ...init, headers });
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw new ApiProblem({ kind: 'offline', code: 'tab.offline', message: 'We could not reach Review Desk.', reference: null });
    }
  };

  return async (name, input, options = {}) => {
    const address = addresses[name];
    const act = `${name} ${JSON.stringify([input.params, input.query, input.body instanceof Blob ? fileOf(input.body) : input.body])}`;
    const key = address.key === 'none' ? null : keys.keyFor(act);
    const { url, init } = toRequest(address, input, key);
    const signed: RequestInit = options.signal ? { ...init, signal: options.signal } : init;
    const ask = async () => {
      const token = await ports.token();
      const response = await send(url, signed, token);
      if (response.status !== 401) return readAnswer<AnswerOf<typeof name>>(response);
      await ports.signInAgain(token);
      return readAnswer<AnswerOf<typeof name>>(await send(url, signed, await ports.token()));
    };
    const tries = address.method === 'GET' || key !== null ? TRIES : 1;
    try {
      const answer = await withRetries(ask, tries, ports.wait);
      keys.done(act);
      return answer;
    } catch (problem) {
      // A refusal is an answer too: only where nobody knows what became of it must the next press carry the same key.
      if (problem instanceof ApiProblem && problem.kind !== 'offline' && problem.kind !== 'unavailable') keys.done(act);
      throw problem;
    }
  };
};
