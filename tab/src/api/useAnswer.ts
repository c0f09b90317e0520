import type { AnswerOf, RouteName } from '@review-desk/core/api';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ApiProblem } from './ApiProblem.js';
import { useCall } from './ApiContext.js';
import type { Input } from './client.js';

export type Asked = { enabled?: boolean; /** Keep showing the last answer while another filter loads. */ keepPrevious?: boolean; refetchMs?: number };

/** Reads one route and keeps the answer; the key is the route's name and what was asked. */
export const useAnswer = <N extends RouteName>(name: N, input: Input<N>, asked: Asked = {}): UseQueryResult<AnswerOf<N>, ApiProblem> => {
  const call = useCall();
  return useQuery<AnswerOf<N>, ApiProblem>({
    queryKey: [name, input],
    queryFn: ({ signal }) => call(name, input, { signal }),
    enabled: asked.enabled ?? true,
    ...(asked.keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(asked.refetchMs ? { refetchInterval: asked.refetchMs } : {}),
  });
};
