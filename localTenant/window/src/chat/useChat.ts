import { useQuery, useQueryClient } from '@tanstack/react-query';
import { teamsClient } from '../tenant/teamsClient.js';
import { everyMs } from '../teams/useTeamsCounts.js';

/** The chat as it is now; what the bot sends is seen within a moment. */
export const useChat = (personId: string) =>
  useQuery({ queryKey: ['teams', personId, 'chat'], queryFn: () => teamsClient.chat(personId), refetchInterval: everyMs });

/** Reads a person's Teams afresh, after they did something in it. */
export const useTeamsAgain = (personId: string): (() => Promise<void>) => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['teams', personId] });
};
