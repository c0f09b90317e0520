import { isLocalDate } from '@review-desk/core/time';
import type { ApiProblem } from '../../api/ApiProblem.js';
import { useActDraft } from '../../drafts/useActDraft.js';
import { onlyFaults } from '../../drafts/onlyFaults.js';
import { alertActsText as text } from '../../text/alertActsText.js';
import { ActDialog } from '../ActDialog/ActDialog.js';
import { PracticeActField } from './PracticeActField.js';
import type { ActField, PracticeActForm } from './practiceActForm.js';

type Props<Page> = {
  page: Page;
  form: PracticeActForm<Page>;
  /** Id of the record, and of the part of it that is acted on. */
  about: { id: string; part: string };
  sending: { pending: boolean; problem: ApiProblem | null; send: (step: unknown, done: () => void) => void };
  onClose: (said: string | null) => void;
};

const faultOf = <Page,>({ type, optional = false }: ActField<Page>, typed: string): string | undefined => {
  if (typed.trim() === '') return optional ? undefined : text.errors.needed;
  return type === 'date' && !isLocalDate(typed) ? text.errors.day : undefined;
};

/** One act: what it does and whom it tells, what it asks, and one press. What was typed stays until it is done. */
export const PracticeActDialog = <Page,>({ page, form, about, sending, onClose }: Props<Page>) => {
  const empty = Object.fromEntries(form.fields.map((field) => [field.name, '']));
  const { value, set, faults, press, clear } = useActDraft<string>(`act.${about.id}.${form.label}.${about.part}`, empty, (typed) =>
    onlyFaults(Object.fromEntries(form.fields.map((field) => [field.name, faultOf(field, typed[field.name] ?? '')]))),
  );
  const send = () => press(() => sending.send(form.make(value, page, about.part), () => (clear(), onClose(text.done))));
  return (
    <ActDialog title={form.label} what={form.what(page)} act={form.label} pending={sending.pending} problem={sending.problem} onAct={send} onClose={() => onClose(null)}>
      {form.fields.map((field) => (
        <PracticeActField key={field.name} field={field} page={page} value={value[field.name] ?? ''} fault={faults[field.name]} onChange={(typed) => set(field.name, typed)} />
      ))}
    </ActDialog>
  );
};
