import type { ReviewPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { reviewText as text, whenInWords } from '../../../text/reviewText.js';

/** The meeting took place on the day it was booked for. */
export const HeldDialog = ({ page, onClose }: { page: ReviewPage; onClose: (said: string | null) => void }) => {
  const act = useAct('markHeld', ['today', 'reviews', 'review', 'booking', 'household']);
  const send = () => act.mutate({ params: { id: page.row.id }, body: { revision: page.revision } }, { onSuccess: () => onClose(text.doneHeld) });
  return (
    <ActDialog title={text.heldTitle} what={text.heldWhat} act={text.heldDo} pending={act.isPending} problem={act.error} onAct={send} onClose={() => onClose(null)}>
      {page.meeting ? <strong>{whenInWords(page.meeting)}</strong> : null}
    </ActDialog>
  );
};
