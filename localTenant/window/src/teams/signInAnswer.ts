import { administration, type Person } from '../tenant/administration.js';
import { wordsOf } from '../tenant/tenantProblem.js';
import type { TokenAnswer } from './createTeamsHost.js';

/** How the client answers a request for a token, so that people and journeys can see each case. */
export type SignInAnswer = 'token' | 'consent' | 'expired';
export const signInAnswers: readonly SignInAnswer[] = ['token', 'consent', 'expired'];
export const signInWords: Readonly<Record<SignInAnswer, string>> = {
  token: 'A token',
  consent: 'Consent needed',
  expired: 'Session expired',
};

/** Five minutes before its end a token is not given out any more, as Teams' own cache does. */
const spare = 300_000;

export type TokenSource = { readonly get: (silent: boolean) => Promise<TokenAnswer> };

/** Tokens of one person for one resource. A silent request is served from the cache; an asked one is always fresh. */
export const createTokenSource = (person: Person, resource: string, now: () => number = Date.now): TokenSource => {
  let kept: { token: string; until: number } | undefined;
  return {
    get: async (silent) => {
      if (silent && kept && now() < kept.until) return { token: kept.token };
      try {
        const { token, expiresIn } = await administration.singleSignOn(person.id, resource);
        kept = { token, until: now() + expiresIn * 1000 - spare };
        return { token };
      } catch (error) {
        return { refusal: wordsOf(error) };
      }
    },
  };
};
