import { isLocalDate } from '@review-desk/core/time';
import type { ApiProblem } from '../../api/ApiProblem.js';
import { useActDraft } from '../../drafts/useActDraft.js';
import { onlyFaults } from '../../drafts/onlyFaults.js';
import { alertActsText as text } from '../../text/alertActsText.js';
import { ActDialog } from '../ActDialog/ActDialog.js';
import { PracticeActField } from './PracticeActField.js';
import type { ActField, PracticeActForm, Typed } from './practiceActForm.js';

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

const askedOf = <Page,>(fields: readonly ActField<Page>[], typed: Typed) => fields.filter(({ when }) => when === undefined || when(typed));

/** The fault that the API found, where it belongs to this field. */
const faultFound = <Page,>(problem: ApiProblem | null, { name, path = name }: ActField<Page>): string | undefined =>
  problem?.faults.find((each) => each.path.split('.').at(-1) === path)?.message;

/** One act: what it does and whom it tells, what it asks, and one press. What was typed stays until it is done. */
export const PracticeActDialog = <Page,>({ page, form, about, sending, onClose }: Props<Page>) => {
  const empty = Object.fromEntries(form.fields.map((field) => [field.name, '']));
  const { value, set, faults, press, clear } = useActDraft<string>(`act.${about.id}.${form.label}.${about.part}`, empty, (typed) =>
    onlyFaults(Object.fromEntries(askedOf(form.fields, typed).map((field) => [field.name, faultOf(field, typed[field.name] ?? '')]))),
  );
  const { problem } = sending;
  const asked = askedOf(form.fields, value);
  const elsewhere = problem?.faults.filter((each) => asked.every((field) => each.path.split('.').at(-1) !== (field.path ?? field.name))) ?? [];
  const send = () =>
    press(() => sending.send(form.make(Object.fromEntries(asked.map(({ name }) => [name, value[name] ?? ''])), page, about.part), () => (clear(), onClose(text.done))));
  return (
    <ActDialog title={form.label} what={form.what(page)} act={form.label} pending={sending.pending} problem={problem} onAct={send} onClose={() => onClose(null)}>
      {elsewhere.map(({ path, message }) => (
        <p key={path + message} role="alert">
          {message}
        </p>
      ))}
      {asked.map((field) => (
        <PracticeActField key={field.name} field={field} page={page} value={value[field.name] ?? ''} fault={faults[field.name] ?? faultFound(problem, field)} onChange={(typed) => set(field.name, typed)} />
      ))}
    </ActDialog>
  );
};
