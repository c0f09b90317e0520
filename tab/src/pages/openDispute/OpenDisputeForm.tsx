import { useState } from 'react';
import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { DisputeForm } from '@review-desk/core/api';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/useAct.js';
import { FaultSummary } from '../../components/FaultSummary/FaultSummary.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { SafetyFirst } from '../../components/Safeguarding/SafetyFirst.js';
import { openDisputeText as text } from '../../text/openDisputeText.js';
import { actProblem } from '../../text/problemText.js';
import { disputeBody, disputeFaults, fieldOfFault, isAtRisk, isRestricted, type DisputeValues, type Entry } from './disputeForm.js';
import { ChildFields } from './parts/ChildFields.js';
import { ClocksCard } from './parts/ClocksCard.js';
import { EscalationFields } from './parts/EscalationFields.js';
import { MatterFields } from './parts/MatterFields.js';
import { RestrictedFields } from './parts/RestrictedFields.js';
import { WhoWillBeTold } from './parts/WhoWillBeTold.js';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL, maxWidth: '880px', '@media (max-width: 719px)': { rowGap: tokens.spacingVerticalM } },
  before: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', gap: tokens.spacingHorizontalL, alignItems: 'start' },
});

type Draft = { value: DisputeValues; change: (next: DisputeValues) => void; clear: () => void };
type Props = { entry: Entry; form: DisputeForm; /** An answer to the latest choice is on its way. */ asking: boolean; draft: Draft; today: string };

/** Safety first, then the matter, then who will be told and which clocks run: all of it before the one press. */
export const OpenDisputeForm = ({ entry, form, asking, draft: { value, change, clear }, today }: Props) => {
  const styles = useStyles();
  const navigate = useNavigate();
  const { track } = entry;
  const [sent, setSent] = useState(0);
  const act = useAct('openDispute', ['practiceBoard', 'practiceAbout', 'today']);
  const own = sent === 0 ? [] : disputeFaults(value, track, form);
  const faults = own.length > 0 ? own : (act.error?.faults.map(({ path, message }) => ({ field: fieldOfFault(path), message })) ?? []);
  const atRisk = isAtRisk(value);
  const restricted = track === 'fostering' && isRestricted(value);
  const set = (next: Partial<DisputeValues>) => change({ ...value, ...next });
  const press = () => {
    setSent(sent + 1);
    if (disputeFaults(value, track, form).length > 0) return;
    act.mutate({ body: disputeBody(value, entry) }, { onSuccess: ({ id }) => (clear(), void navigate(`/disputes/${id}`)) });
  };
  const field = { form, value, faults, set };
  return (
    <>
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      <FaultSummary faults={faults} sent={sent} />
      <div className={styles.form}>
        <SafetyFirst numbers={form.numbers} value={value} set={set} always={value.category === 'F5'} lineManager={form.willBeTold.find((each) => each.asLineManager)?.who?.name ?? null} today={today} />
        {track === 'iro' ? <ChildFields {...field} asking={asking} /> : null}
        <MatterFields {...field} entry={entry} />
        {track === 'iro' ? <EscalationFields {...field} /> : <RestrictedFields {...field} restricted={restricted} />}
        <div className={styles.before}>
          <WhoWillBeTold form={form} asking={asking} restricted={restricted} atRisk={atRisk} />
          <ClocksCard form={form} />
        </div>
        <div>
          <Button appearance="primary" onClick={press} disabledFocusable={act.isPending} {...(act.isPending ? { icon: <Spinner size="tiny" /> } : {})}>
            {act.isPending ? text.sending : text.send[restricted ? 'restricted' : track]}
          </Button>
        </div>
      </div>
    </>
  );
};
