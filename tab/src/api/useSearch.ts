import { useEffect, useState } from 'react';
import type { HouseholdRow } from '@review-desk/core/api';
import { ApiProblem } from './ApiProblem.js';
import { useCall } from './ApiContext.js';

const PAUSE = 350;
const LEAST = 2;

export type Search = { words: string; setWords: (words: string) => void; rows: readonly HouseholdRow[] | null; problem: ApiProblem | null };

type Found = { /** The words it answers, so that an old answer never stands under new words. */ of: string; rows: readonly HouseholdRow[] | null; problem: ApiProblem | null };
const nothing: Found = { of: '', rows: null, problem: null };

/** Search by reference or name: posted, never in an address or a cache's key, forgotten when the page closes. */
export const useSearch = (): Search => {
  const call = useCall();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found>(nothing);
  const wanted = words.trim();
  useEffect(() => {
    if (wanted.length < LEAST) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      call('search', { body: { words: wanted } }, { signal: stop.signal }).then(
        ({ rows }) => setFound({ of: wanted, rows, problem: null }),
        (problem: unknown) => {
          if (!stop.signal.aborted && problem instanceof ApiProblem) setFound({ of: wanted, rows: null, problem });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, call]);
  const { rows, problem } = found.of === wanted ? found : nothing;
  return { words: wanted.length < LEAST ? '' : words, setWords, rows, problem };
};
