import { useState } from 'react';
import { Field } from '@fluentui/react-components';
import { moveReason, type ReviewPage } from '@review-desk/core/api';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';
import { useAct } from '../../../api/useAct.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { useDraft } from '../../../drafts/useDraft.js';
import { bookingText } from '../../../text/bookingText.js';
import { listInWords } from '../../../text/dates.js';
import { reviewText as text } from '../../../text/reviewText.js';

const reasonOrNone = moveReason.nullable();

/** Says who is told, asks why, and only then cancels. What is chosen is kept until it is sent. */
export const CancelDialog = ({ page, onClose }: { page: ReviewPage; onClose: (said: string | null) => void }) => {
  const { value: reason, change, clear } = useDraft(`cancel.${page.row.id}`, reasonOrNone, null);
  const [fault, setFault] = useState<string | null>(null);
  const act = useAct('cancelMeeting', ['today', 'reviews', 'review', 'booking', 'household']);
  const others = (page.meeting?.staff ?? []).filter(({ id }) => id !== page.row.officer?.id).map(({ name }) => name);
  const send = () => {
    setFault(reason === null ? text.cancelNeeded : null);
    if (reason === null) return;
    act.mutate(
      { params: { id: page.row.id }, body: { revision: page.revision, reason } },
      {
        onSuccess: () => {
          clear();
          onClose(text.doneCancelled);
        },
      },
    );
  };
  return (
    <ActDialog title={text.cancelTitle} what={text.cancelWhat(others.length === 0 ? text.nobodyElse : listInWords(others))} act={text.cancelDo} keep={text.cancelKeep} pending={act.isPending} problem={act.error} onAct={send} onClose={() => onClose(null)}>
      <Field label={text.cancelLabel} required validationMessage={fault}>
        <ChoiceSelect value={reason ?? ''} onChange={(_, data) => change(moveReason.safeParse(data.value).data ?? null)}>
          <option value="">{bookingText.chooseReason}</option>
          {moveReason.options.map((one) => (
            <option key={one} value={one}>
              {bookingText.reasons[one]}
            </option>
          ))}
        </ChoiceSelect>
      </Field>
    </ActDialog>
  );
};
