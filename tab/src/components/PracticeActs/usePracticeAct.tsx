import { isLocalDate } from '@review-desk/core/time';
import type { ApiProblem } from '../../api/ApiProblem.js';
import { onlyFaults } from '../../drafts/onlyFaults.js';
import { useActDraft } from '../../drafts/useActDraft.js';
import { alertActsText as text } from '../../text/alertActsText.js';
import { readRows, rowFaults } from './actionRows.js';
import { PracticeActField } from './PracticeActField.js';
import type { ActField, PracticeActForm, Typed } from './practiceActForm.js';

export type PracticeActProps<Page> = {
  page: Page;
  form: PracticeActForm<Page>;
  /** Id of the record, and of the part of it that is acted on. */
  about: { id: string; part: string };
  sending: { pending: boolean; problem: ApiProblem | null; send: (step: unknown, done: () => void) => void };
  onClose: (said: string | null) => void;
};

const faultOf = <Page,>({ type, optional = false }: ActField<Page>, typed: string): string | undefined => {
  if (type === 'actions') {
    const rows = readRows(typed);
    return (rows.length === 0 && !optional) || rows.some((row) => Object.keys(rowFaults(row)).length > 0) ? text.errors.actions : undefined;
  }
  if (typed.trim() === '') return optional ? undefined : text.errors.needed;
  return type === 'date' && !isLocalDate(typed) ? text.errors.day : undefined;
};

const askedOf = <Page,>(fields: readonly ActField<Page>[], typed: Typed) => fields.filter(({ when }) => when === undefined || when(typed));

/** Whether a fault that the API found belongs to this field, or to a part of it: `do.actions.0.due`. */
const isOf = <Page,>({ name, path = name, type }: ActField<Page>, found: string): boolean =>
  type === 'actions' ? found.split('.').includes(path) : found.split('.').at(-1) === path;

/** The fields of one act with what was typed, and its press. What was typed stays until it is done. */
export const usePracticeAct = <Page,>({ page, form, about, sending, onClose }: PracticeActProps<Page>) => {
  const empty = Object.fromEntries(form.fields.map((field) => [field.name, field.start?.(page) ?? '']));
  const { value, set, faults, press, clear } = useActDraft<string>(`act.${about.id}.${form.label}.${about.part}`, empty, (typed) =>
    onlyFaults(Object.fromEntries(askedOf(form.fields, typed).map((field) => [field.name, faultOf(field, typed[field.name] ?? '')]))),
  );
  const asked = askedOf(form.fields, value);
  const found = sending.problem?.faults ?? [];
  const elsewhere = found.filter(({ path }) => asked.every((field) => !isOf(field, path)));
  const send = () =>
    press(() => sending.send(form.make(Object.fromEntries(asked.map(({ name }) => [name, value[name] ?? ''])), page, about.part), () => (clear(), onClose(form.done ?? text.done))));
  const fields = (
    <>
      {elsewhere.map(({ path, message }) => (
        <p key={path + message} role="alert">
          {message}
        </p>
      ))}
      {asked.map((field) => (
        <PracticeActField
          key={field.name} field={field} page={page} value={value[field.name] ?? ''} found={found}
          fault={faults[field.name] ?? (field.type === 'actions' ? undefined : found.find(({ path }) => isOf(field, path))?.message)}
          onChange={(typed) => set(field.name, typed)}
        />
      ))}
    </>
  );
  const typed = asked.filter(({ type, options }) => type === 'long' || (type === undefined && options === undefined)).flatMap(({ name, label }) => (value[name]?.trim() ? [{ label, words: value[name] ?? '' }] : []));
  return { fields, send, typed };
};
