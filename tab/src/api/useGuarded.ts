import { useState } from 'react';
import { ApiProblem } from './ApiProblem.js';

/** Asks what somebody pressed for (a search, a further page, a file) and keeps what went wrong, for the page to say. */
export const useGuarded = () => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (reason) {
      if (!(reason instanceof ApiProblem)) throw reason;
      setProblem(reason);
    } finally {
      setBusy(false);
    }
  };
  return { guarded, busy, problem };
};
