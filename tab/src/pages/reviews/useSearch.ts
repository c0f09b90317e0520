import { useEffect, useState } from 'react';
import type { HouseholdRow } from '@review-desk/core/api';
import { ApiProblem } from '../../api/ApiProblem.js';
import { useCall } from '../../api/ApiContext.js';

const PAUSE = 350;
const LEAST = 2;

export type Search = { words: string; setWords: (words: string) => void; rows: readonly HouseholdRow[] | null; problem: ApiProblem | null };

/** Search by reference or name: posted, never in an address or a cache's key, forgotten when the page closes. */
export const useSearch = (): Search => {
  const call = useCall();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<{ rows: readonly HouseholdRow[] | null; problem: ApiProblem | null }>({ rows: null, problem: null });
  const wanted = words.trim();
  useEffect(() => {
    if (wanted.length < LEAST) {
      setFound({ rows: null, problem: null });
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      call('search', { body: { words: wanted } }, { signal: stop.signal }).then(
        ({ rows }) => setFound({ rows, problem: null }),
        (problem: unknown) => {
          if (!stop.signal.aborted && problem instanceof ApiProblem) setFound({ rows: null, problem });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, call]);
  return { words: wanted.length < LEAST ? '' : words, setWords, ...found };
};
