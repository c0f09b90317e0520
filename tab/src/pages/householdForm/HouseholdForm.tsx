import { useEffect, useMemo, useState } from 'react';
import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { zodResolver } from '@hookform/resolvers/zod';
import { useFieldArray, useForm, type FieldErrors, type FieldPath } from 'react-hook-form';
import { ApiProblem } from '../../api/ApiProblem.js';
import { FaultSummary, type FieldFault } from '../../components/FaultSummary/FaultSummary.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { useDraft } from '../../drafts/useDraft.js';
import { commonText } from '../../text/commonText.js';
import { householdFormText as text } from '../../text/householdFormText.js';
import { actProblem } from '../../text/problemText.js';
import type { FormRights } from './formRights.js';
import { emptyCarer, fieldOf, householdSchema, householdValues, type HouseholdValues } from './householdForm.js';
import { useFormStyles } from './HouseholdForm.styles.js';
import { CarerFields } from './parts/CarerFields.js';
import { CheckFields, HouseholdFields } from './parts/HouseholdFields.js';

type Props = {
  /** Draft name: fixed words and a reference. */
  name: string;
  start: HouseholdValues;
  rights: FormRights;
  adding: boolean;
  now: readonly ({ id: string; name: string } | null)[];
  act: string;
  conflict: (typed: HouseholdValues) => readonly string[];
  /** Sends it; throws ApiProblem. Null where there is nothing to send. */
  onSend: (values: HouseholdValues) => Promise<void> | null;
};

const faultsIn = (errors: FieldErrors<HouseholdValues>): FieldFault[] => {
  const walk = (node: unknown, path: string): FieldFault[] => {
    if (typeof node !== 'object' || node === null) return [];
    if ('message' in node && typeof node.message === 'string') return [{ field: path, message: node.message }];
    return Object.entries(node).flatMap(([key, child]) => (key === 'ref' && path !== '' ? [] : walk(child, path === '' ? key : `${path}.${key}`)));
  };
  return walk(errors, '');
};

/** A household typed or corrected by hand: faults beside the fields and on top, everything typed kept until it is sent. */
export const HouseholdForm = ({ name, start, rights, adding, now, act, conflict, onSend }: Props) => {
  const styles = useFormStyles();
  const draft = useDraft(name, householdValues, start);
  const resolver = useMemo(() => zodResolver(householdSchema), []);
  const form = useForm<HouseholdValues>({ defaultValues: draft.value, resolver, shouldFocusError: false });
  const { control } = form;
  const carers = useFieldArray({ control, name: 'carers', keyName: 'row' });
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [nothing, setNothing] = useState(false);
  const keep = draft.change;
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [form, keep]);

  const send = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      const sent = onSend(values);
      setNothing(sent === null);
      if (sent === null) return;
      await sent;
      draft.clear();
    } catch (fault) {
      if (!(fault instanceof ApiProblem)) throw fault;
      setProblem(fault);
      for (const one of fault.faults) form.setError(fieldOf(one.path) as FieldPath<HouseholdValues>, { message: one.message });
    }
  });
  const startOver = () => {
    draft.clear(start);
    form.reset(start);
  };
  const sending = form.formState.isSubmitting;
  const faults = faultsIn(form.formState.errors);
  const lines = problem?.kind === 'conflict' ? conflict(form.getValues()) : [];
  return (
    <form onSubmit={(event) => void send(event)} noValidate className={styles.form}>
      <div>
        <FaultSummary faults={faults} sent={form.formState.submitCount} />
        {problem?.kind === 'conflict' ? (
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>
              {text.conflict}
              <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
            </MessageBarBody>
          </MessageBar>
        ) : problem && problem.faults.length === 0 ? <ProblemBar words={actProblem(problem)} /> : null}
        {draft.restored ? <ProblemBar intent="info" words={commonText.draftKept} onRetry={startOver} retryText={commonText.startOver} /> : null}
      </div>
      {rights.identity || rights.contacts || rights.officer ? <HouseholdFields control={control} rights={rights} adding={adding} now={now} /> : null}
      {rights.identity || rights.contacts || rights.approval
        ? carers.fields.map((carer, index) => (
            <CarerFields key={carer.row} control={control} index={index} rights={rights} onRemove={carer.id === '' && carers.fields.length > 1 ? () => carers.remove(index) : null} />
          ))
        : null}
      {rights.identity && rights.contacts && rights.approval && carers.fields.length < 6 ? (
        <div>
          <Button onClick={() => carers.append(emptyCarer)}>{text.addCarer}</Button>
        </div>
      ) : null}
      {rights.checks && start.checks.length > 0 ? <CheckFields control={control} checks={start.checks} /> : null}
      <div className={styles.foot}>
        <p className={styles.words} aria-live="polite">{nothing ? text.nothing : text.what}</p>
        <Button type="submit" appearance="primary" disabledFocusable={sending} {...(sending ? { icon: <Spinner size="tiny" /> } : {})}>
          {act}
        </Button>
      </div>
    </form>
  );
};
