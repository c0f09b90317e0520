import { disputeAct, type DisputePage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';

/** Does one act on the dispute; whatever it changes elsewhere is read again. */
export const useDisputeAct = (page: DisputePage) => {
  const act = useAct('actOnDispute', ['dispute', 'stageSlots', 'alert', 'practiceBoard', 'practiceAbout', 'today']);
  return {
    pending: act.isPending,
    problem: act.error,
    reset: act.reset,
    send: (step: unknown, done: () => void) => act.mutate({ params: { id: page.id }, body: { do: disputeAct.parse(step) } }, { onSuccess: done }),
  };
};
export type DisputeAct = ReturnType<typeof useDisputeAct>;
