import { useState } from 'react';
import type { PracticeBoard } from '@review-desk/core/api';
import { useMutation } from '@tanstack/react-query';
import type { ApiProblem } from '../../api/ApiProblem.js';
import { useCall } from '../../api/ApiContext.js';
import { useAnswer } from '../../api/useAnswer.js';
import { lanesOf, withPages, type Column, type Lane } from './boardLanes.js';

export type View = 'mine' | 'service';
type Pages = { /** The answer they continue: a new one begins again without them. */ of: PracticeBoard | undefined; pages: PracticeBoard[] };

/** The board, and the further pages of those columns for which somebody pressed "Show more". */
export const useBoard = (view: View) => {
  const call = useCall();
  const { data, error, refetch } = useAnswer('practiceBoard', { query: { view } }, { keepPrevious: true });
  const [kept, setKept] = useState<Pages>({ of: undefined, pages: [] });
  const pages = kept.of === data ? kept.pages : [];
  const more = useMutation<PracticeBoard[], ApiProblem, readonly Column[]>({
    mutationFn: (columns) => Promise.all(columns.flatMap(({ stage, more: next }) => (next === null ? [] : [call('practiceBoard', { query: { view, stage, next } })]))),
    onSuccess: (found) => setKept({ of: data, pages: [...pages, ...found] }),
  });
  const lanes: Lane[] = data ? lanesOf(withPages(data, pages), data.settled) : [];
  return { data, lanes, error: error ?? null, retry: () => void refetch(), more: more.mutate, loadingMore: more.isPending, moreProblem: more.error };
};
