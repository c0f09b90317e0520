import { alertAct, type AlertPage } from '@review-desk/core/api';
import { isLocalDate } from '@review-desk/core/time';
import { useAct } from '../../../api/useAct.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { alertActsText as text } from '../../../text/alertActsText.js';
import { onlyFaults } from '../../household/acts/dayFault.js';
import { useActDraft } from '../../household/acts/useActDraft.js';
import { AlertActField } from './AlertActField.js';
import type { AlertField, AlertForm } from './alertActForms.js';

type Props = { page: AlertPage; form: AlertForm; action: string; onClose: (said: string | null) => void };

const faultOf = ({ type, optional = false }: AlertField, typed: string): string | undefined => {
  if (typed.trim() === '') return optional ? undefined : text.errors.needed;
  return type === 'date' && !isLocalDate(typed) ? text.errors.day : undefined;
};

/** One act: what it does and whom it tells, what it asks, and one press. What was typed stays until it is done. */
export const AlertActDialog = ({ page, form, action, onClose }: Props) => {
  const act = useAct('actOnAlert', ['alert', 'practiceBoard', 'practiceAbout', 'today']);
  const empty = Object.fromEntries(form.fields.map((field) => [field.name, '']));
  const { value, set, faults, press, clear } = useActDraft<string>(`alert.${page.id}.${form.label}.${action}`, empty, (typed) =>
    onlyFaults(Object.fromEntries(form.fields.map((field) => [field.name, faultOf(field, typed[field.name] ?? '')]))),
  );
  const send = () =>
    press(() => {
      act.mutate({ params: { id: page.id }, body: { do: alertAct.parse(form.make(value, page, action)) } }, { onSuccess: () => (clear(), onClose(text.done)) });
    });
  return (
    <ActDialog title={form.label} what={form.what(page)} act={form.label} pending={act.isPending} problem={act.error} onAct={send} onClose={() => onClose(null)}>
      {form.fields.map((field) => (
        <AlertActField key={field.name} field={field} page={page} value={value[field.name] ?? ''} fault={faults[field.name]} onChange={(typed) => set(field.name, typed)} />
      ))}
    </ActDialog>
  );
};
