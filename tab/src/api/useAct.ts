import type { AnswerOf, RouteName } from '@review-desk/core/api';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { ApiProblem } from './ApiProblem.js';
import { useCall } from './ApiContext.js';
import type { Input } from './client.js';

/**
 * Does one act. After it, and after a conflict or a rule's refusal (somebody else may have been first), whatever the act `changes` is read again. The client gives the act its key and keeps it until
 * there is an answer, so a second press after a lost answer does nothing twice.
 */
export const useAct = <N extends RouteName>(name: N, changes: readonly RouteName[]): UseMutationResult<AnswerOf<N>, ApiProblem, Input<N>> => {
  const call = useCall();
  const client = useQueryClient();
  const readAgain = () => {
    for (const changed of changes) void client.invalidateQueries({ queryKey: [changed] });
  };
  return useMutation<AnswerOf<N>, ApiProblem, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: readAgain,
    onError: (problem) => (problem.kind === 'conflict' || problem.kind === 'refused' ? readAgain() : undefined),
  });
};
