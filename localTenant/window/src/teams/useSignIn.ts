import { useMemo, useRef, useState } from 'react';
import type { Person } from '../tenant/administration.js';
import type { TokenAnswer } from './createTeamsHost.js';
import { createTokenSource, type SignInAnswer } from './signInAnswer.js';

type Asking = { readonly settle: (signedIn: boolean) => void };

/** Words that Teams clients say: consent that nobody has given, a session that Entra will not renew, a person who said no. */
const refusals = { consent: 'resourceRequiresConsent', expired: 'invalid_grant', cancelled: 'CancelledByUser' } as const;

/** Answers the app's requests for a token in the way that was chosen in the menu. */
export const useSignIn = (person: Person, resource: string) => {
  const [answer, setAnswer] = useState<SignInAnswer>('token');
  const [asking, setAsking] = useState<Asking | null>(null);
  const chosen = useRef(answer);
  const source = useMemo(() => createTokenSource(person, resource), [person, resource]);
  const choose = (next: SignInAnswer): void => {
    chosen.current = next;
    setAnswer(next);
  };
  const ask = (): Promise<boolean> =>
    new Promise((settle) => {
      setAsking({
        settle: (signedIn) => {
          setAsking(null);
          if (signedIn) choose('token');
          settle(signedIn);
        },
      });
    });
  const token = async (silent: boolean): Promise<TokenAnswer> => {
    switch (chosen.current) {
      case 'token':
        return source.get(silent);
      case 'consent':
        return { refusal: refusals.consent };
      case 'expired':
        if (silent) return { refusal: refusals.expired };
        return (await ask()) ? source.get(false) : { refusal: refusals.cancelled };
    }
  };
  return { answer, choose, asking, token };
};
