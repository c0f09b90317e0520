import type { AlertPage } from '@review-desk/core/api';
import { PracticeActDialog } from '../../../components/PracticeActs/PracticeActDialog.js';
import type { AlertForm } from './alertActForms.js';
import { roundOf } from './roundOf.js';
import { useAlertAct } from './useAlertAct.js';

type Props = { page: AlertPage; form: AlertForm; action: string; onClose: (said: string | null) => void };

/** One act on an alert. */
export const AlertActDialog = ({ page, form, action, onClose }: Props) => {
  const { sending, noLonger } = useAlertAct(page, form, action);
  return <PracticeActDialog page={page} form={form} about={{ id: page.id, part: action || roundOf(page) }} sending={sending} noLonger={noLonger} onClose={onClose} />;
};
