import { useQuery } from '@tanstack/react-query';
import { teamsClient } from '../tenant/teamsClient.js';

/** Teams hears of news at once; this window asks often. */
export const everyMs = 2_000;

/** What the person has not read yet, in the chat and in the feed. Without an answer nothing is counted. */
export const useTeamsCounts = (personId: string | undefined): { chat: number; feed: number } => {
  const counts = useQuery({
    queryKey: ['teams', personId, 'counts'],
    queryFn: () => teamsClient.counts(personId ?? ''),
    enabled: personId !== undefined,
    refetchInterval: everyMs,
    retry: false,
  });
  return counts.data ?? { chat: 0, feed: 0 };
};
