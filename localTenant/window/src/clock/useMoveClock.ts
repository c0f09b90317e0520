import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { administration } from '../tenant/administration.js';
import { whatHappened, type Stop } from './whatHappened.js';

export type Arrival = { readonly at: Date; readonly stops: readonly Stop[] };

/** Moves business time, and says afterwards what happened on the way. Everything that was read before is read again. */
export const useMoveClock = () => {
  const queries = useQueryClient();
  const [arrival, setArrival] = useState<Arrival>();
  const move = useMutation({
    mutationFn: async (to: Date): Promise<Arrival> => {
      const { next } = await administration.log(Number.MAX_SAFE_INTEGER);
      const { now } = await administration.setClock(to.toISOString());
      const { entries } = await administration.log(next);
      return { at: new Date(now), stops: whatHappened(entries) };
    },
    onMutate: () => setArrival(undefined),
    onSuccess: setArrival,
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people' && queryKey[0] !== 'appPackage' }),
  });
  return { move, arrival };
};
