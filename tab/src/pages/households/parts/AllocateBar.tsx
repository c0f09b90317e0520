import { useState } from 'react';
import { Button, Field, Input, Spinner } from '@fluentui/react-components';
import type { BodyOf } from '@review-desk/core/api';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';
import { useAct } from '../../../api/useAct.js';
import { useAnswer } from '../../../api/useAnswer.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { householdsText as text } from '../../../text/householdsText.js';
import { actProblem } from '../../../text/problemText.js';
import { useHouseholdsStyles } from '../HouseholdsPage.styles.js';

type Allocation = BodyOf<'allocate'>;

/** Gives the chosen households to one reviewing officer; says what was done with each that was not given. */
export const AllocateBar = ({ refs, onDone }: { refs: readonly Allocation['refs'][number][]; onDone: () => void }) => {
  const styles = useHouseholdsStyles();
  const officers = useAnswer('staffWith', { params: { role: 'firo' } });
  const act = useAct('allocate', ['households', 'today', 'reviews']);
  const [officer, setOfficer] = useState('');
  const [reason, setReason] = useState('');
  const chosen = officers.data?.staff.find((each) => each.id === officer);
  const send = () => {
    if (chosen) act.mutate({ body: { refs: [...refs], officer: chosen.id, reason } }, { onSuccess: onDone });
  };
  return (
    <>
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      {act.data ? (
        <ProblemBar
          intent={act.data.refused.length > 0 ? 'warning' : 'success'}
          words={[text.allocated(act.data.done.length, act.data.unchanged.length, act.data.refused.length), ...act.data.refused.map((each) => `${each.ref}: ${each.why}`), text.meetingsStay(act.data.meetings ?? [])].join(' ')}
        />
      ) : null}
      {refs.length > 0 ? (
        <Surface title={text.chosen(refs.length)}>
          <div className={styles.allocate}>
            <Field label={text.allocateTo} required>
              <ChoiceSelect value={officer} onChange={(_, data) => setOfficer(data.value)}>
                <option value="">{text.chooseOfficer}</option>
                {(officers.data?.staff ?? []).map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </ChoiceSelect>
            </Field>
            <Field label={text.reason}>
              <Input value={reason} maxLength={200} onChange={(_, data) => setReason(data.value)} />
            </Field>
            <Button appearance="primary" onClick={send} disabledFocusable={!chosen || act.isPending} {...(act.isPending ? { icon: <Spinner size="tiny" /> } : {})}>
              {text.allocate(refs.length)}
            </Button>
          </div>
          <p>{text.allocateNote}</p>
        </Surface>
      ) : null}
    </>
  );
};
