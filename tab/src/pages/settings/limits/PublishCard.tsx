import { useState } from 'react';
import { Button, Field, Input, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { useAct } from '../../../api/useAct.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { limitsText as text } from '../../../text/limitsText.js';
import { actProblem } from '../../../text/problemText.js';
import { Lines } from './Lines.js';
import type { PolicyDrafting } from './usePolicyDraft.js';

/** What the next version changes and for which records; publishing asks once more. */
export const PublishCard = ({ draft, onDone }: { draft: PolicyDrafting; onDone: (said: string) => void }) => {
  const { check, page, body, general, movesDates } = draft;
  const [note, setNote] = useState('');
  const [wished, setWished] = useState(false);
  const [asking, setAsking] = useState(false);
  const act = useAct('publishPolicy', ['policy', 'today', 'reviews', 'review', 'household']);
  const next = page.version + 1;
  const open = check.data?.openRecords ?? 0;
  const faults = check.data?.faults.length ?? 0;
  const applied = wished && movesDates;
  const ready = draft.changed && body !== null && check.data !== undefined && faults === 0;
  const publish = () => {
    if (body === null) return;
    act.mutate(
      { body: { ...body, from: page.version, note, applyToOpen: applied } },
      { onSuccess: ({ version }) => (draft.drop(), setAsking(false), onDone(text.done(version))) },
    );
  };
  return (
    <Surface title={text.publish}>
      {check.error ? <ProblemBar words={actProblem(check.error)} onRetry={() => void check.refetch()} /> : null}
      {general.map((fault) => (
        <ProblemBar key={fault.message} words={fault.message} />
      ))}
      <div aria-live="polite" style={ready ? { marginBottom: 12 } : {}}>
        {!draft.changed ? text.unchanged : check.isFetching ? <Spinner size="tiny" label={text.checking} style={{ justifyContent: 'flex-start' }} /> : body === null || faults > 0 ? <ProblemBar words={text.faulty(Math.max(1, faults))} /> : check.data ? <Changes {...check.data} /> : null}
      </div>
      {ready ? (
        <>
          <Field label={text.note} hint={text.noteHint}>
            <Input value={note} maxLength={200} onChange={(_, data) => setNote(data.value)} />
          </Field>
          {movesDates ? (
            <Field label={text.apply}>
              <RadioGroup value={applied ? 'yes' : 'no'} onChange={(_, data) => setWished(data.value === 'yes')}>
                <Radio value="no" label={text.applyNo} />
                <Radio value="yes" label={text.applyYes(open)} />
              </RadioGroup>
            </Field>
          ) : null}
          <Button appearance="primary" onClick={() => setAsking(true)}>
            {text.act(next)}
          </Button>
        </>
      ) : null}
      {asking ? (
        <ActDialog title={text.titleOf(next)} what={text.what(next, movesDates, applied, open)} act={text.act(next)} pending={act.isPending} problem={act.error} onAct={publish} onClose={() => setAsking(false)} />
      ) : null}
    </Surface>
  );
};

/** What the version would change, as the list of versions will say it. */
const Changes = ({ changed, changes }: { changed: number; changes: string[] }) => (
  <>
    {changed > 0 ? <div>{text.changed(changed)}</div> : null}
    <Lines all={changes} />
  </>
);
