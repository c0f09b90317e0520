import { alertAct, type AlertPage } from '@review-desk/core/api';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/useAct.js';
import type { NoLonger } from '../../../components/PracticeActs/practiceActForm.js';
import { alertText } from '../../../text/alertsText.js';
import type { AlertForm } from './alertActForms.js';
import { fitsAction, fitsNow } from './formsFor.js';

/** Sends one act, and knows whether it still can be done: somebody else may have been first while this person typed. */
export const useAlertAct = (page: AlertPage, form: AlertForm, action: string) => {
  const act = useAct('actOnAlert', ['alert', 'alertCards', 'practiceBoard', 'practiceAbout', 'today']);
  const navigate = useNavigate();
  // An alert that was taken on to a dispute goes on there.
  const goOn = ({ dispute }: AlertPage) => (page.dispute === null && dispute !== null && form.act === 'escalate' ? void navigate(`/disputes/${dispute}`) : undefined);
  const send = (step: unknown, done: () => void) => act.mutate({ params: { id: page.id }, body: { do: alertAct.parse(step) } }, { onSuccess: (after) => (done(), goOn(after)) });
  const holds = action === '' ? fitsNow(page, form) : page.actions.some((each) => each.id === action && fitsAction(page, form, each));
  const noLonger: NoLonger | null = holds || act.isPending || act.isSuccess ? null : { state: alertText.states[page.stateText] ?? page.stateText, last: page.thread.at(-1) ?? null };
  return { sending: { pending: act.isPending, problem: act.error, send }, noLonger };
};
