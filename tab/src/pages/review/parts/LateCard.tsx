import { useState } from 'react';
import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import type { ReviewPage } from '@review-desk/core/api';
import { z } from 'zod';
import { allows } from '../../../api/allows.js';
import { useAct } from '../../../api/useAct.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { useDraft } from '../../../drafts/useDraft.js';
import { actProblem } from '../../../text/problemText.js';
import { reviewText as text } from '../../../text/reviewText.js';

/** A booking past its limit: said plainly, with the reason, or the place where the manager gives it. */
export const LateCard = ({ page }: { page: ReviewPage }) => {
  const { lateBooking } = page;
  const owed = lateBooking !== null && lateBooking.reason === null;
  return (
    <Surface>
      <StateText look="mayBeLate">{text.late(page.row.legalLimit)}</StateText>
      <p style={{ marginBottom: 0 }}>{lateBooking?.reason ? text.lateReason(lateBooking.reason, lateBooking.givenBy?.name ?? '') : owed ? text.lateOwed : null}</p>
      {owed && allows(page.acts, 'give-late-reason') ? <ReasonForm page={page} /> : null}
    </Surface>
  );
};

const ReasonForm = ({ page }: { page: ReviewPage }) => {
  const { value, change, clear } = useDraft(`lateReason.${page.row.id}`, z.string(), '');
  const [fault, setFault] = useState<string | null>(null);
  const act = useAct('giveLateReason', ['today', 'reviews', 'review']);
  const send = () => {
    const reason = value.trim();
    setFault(reason === '' ? text.reasonNeeded : null);
    if (reason !== '') act.mutate({ params: { id: page.row.id }, body: { revision: page.revision, reason } }, { onSuccess: () => clear() });
  };
  return (
    <div style={{ display: 'grid', rowGap: 12, justifyItems: 'start', marginTop: 12 }}>
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      <Field label={text.reasonLabel} hint={text.reasonHint} required validationMessage={fault} style={{ width: '100%' }}>
        <Textarea value={value} maxLength={400} onChange={(_, data) => change(data.value)} />
      </Field>
      <Button appearance="primary" onClick={send} disabledFocusable={act.isPending} {...(act.isPending ? { icon: <Spinner size="tiny" /> } : {})}>
        {act.isPending ? text.saving : text.save}
      </Button>
    </div>
  );
};
