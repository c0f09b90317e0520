import type { AnswerOf } from '@review-desk/core/api';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ApiProblem } from './ApiProblem.js';
import { useCall } from './ApiContext.js';
import type { Input } from './client.js';

type PagedRoute = 'reviews' | 'households';

/** A long list, page by page; the cursor stays in memory, so that an address never carries it. */
export const usePaged = <N extends PagedRoute>(name: N, query: NonNullable<Input<N>['query']>) => {
  const call = useCall();
  return useInfiniteQuery<AnswerOf<N>, ApiProblem, AnswerOf<N>[], readonly unknown[], string | null>({
    queryKey: [name, query],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) => call<PagedRoute>(name, { query: pageParam === null ? query : { ...query, next: pageParam } }, { signal }) as Promise<AnswerOf<N>>,
    getNextPageParam: (last) => last.next,
    select: (data) => data.pages,
    placeholderData: keepPreviousData,
  });
};
