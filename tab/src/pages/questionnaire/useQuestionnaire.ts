import { useState } from 'react';
import type { QuestionnairePage } from '@review-desk/core/api';
import { useAct } from '../../api/useAct.js';
import type { FieldFault } from '../../components/FaultSummary/FaultSummary.js';
import { useDraft } from '../../drafts/useDraft.js';
import { bodyOf, formShape, rowOf, startOf, type Form, type Row } from './questionnaireForm.js';

/** The answers as they are given, kept on this device, and saved or submitted when they are sent. */
export const useQuestionnaire = (page: QuestionnairePage) => {
  const draft = useDraft(`questionnaire.${page.review}`, formShape, startOf(page));
  const [said, setSaid] = useState(false);
  const [sent, setSent] = useState(0);
  const act = useAct('writeQuestionnaire', ['questionnaire', 'review', 'today', 'household']);
  const form = draft.value;
  const change = (part: Partial<Form>) => {
    setSaid(false);
    draft.change({ ...form, ...part });
  };
  // An alert that is to be raised now is followed with: it is not asked a second time.
  const changeRow = (number: number, part: Partial<Row>) =>
    change({
      rows: { ...form.rows, [String(number)]: { ...rowOf(form, number), ...part } },
      ...(part.follow === 'alert now' && !form.followWith.includes('alert') ? { followWith: [...form.followWith, 'alert'] } : {}),
    });
  const send = (submit: boolean) => {
    setSaid(false);
    // Told once that somebody else saved meanwhile, whoever sends again wants their own answers to stand.
    const mine = act.error?.kind === 'conflict' ? { ...form, revision: page.revision } : form;
    act.mutate(
      { params: { id: page.review }, body: bodyOf(mine, page, submit) },
      {
        onSuccess: ({ revision }) => {
          draft.clear({ ...mine, revision });
          setSaid(!submit);
          // What was submitted is read from its top, where it says so.
          if (submit) window.scrollTo(0, 0);
        },
        onError: () => setSent((times) => times + 1),
      },
    );
  };
  const faults: FieldFault[] = (act.error?.faults ?? []).map(({ path, message }) => ({ field: fieldOf(path), message }));
  return { form, change, changeRow, send, sending: act.isPending, problem: act.error, faults, sent, said, restored: draft.restored, load: () => draft.clear(startOf(page)) };
};

/** The place of a fault on the page: `question.6.why` stands in its own field, `question.6` in the first answer. */
const fieldOf = (path: string): string => path.replaceAll('.', '-');
