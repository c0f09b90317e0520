import { alertAct, type AlertPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { PracticeActDialog } from '../../../components/PracticeActs/PracticeActDialog.js';
import type { AlertForm } from './alertActForms.js';

type Props = { page: AlertPage; form: AlertForm; action: string; onClose: (said: string | null) => void };

/** One act on an alert. */
export const AlertActDialog = ({ page, form, action, onClose }: Props) => {
  const act = useAct('actOnAlert', ['alert', 'practiceBoard', 'practiceAbout', 'today']);
  const send = (step: unknown, done: () => void) => act.mutate({ params: { id: page.id }, body: { do: alertAct.parse(step) } }, { onSuccess: done });
  return <PracticeActDialog page={page} form={form} about={{ id: page.id, part: action }} sending={{ pending: act.isPending, problem: act.error, send }} onClose={onClose} />;
};
