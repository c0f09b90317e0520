import { resignationBody, type HouseholdPage } from '@review-desk/core/api';
import { addCalendarDays, isLocalDate, timeLimit, type LocalDate } from '@review-desk/core/time';
import { useAct } from '../../../api/useAct.js';
import { useMe } from '../../../app/MeContext.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { householdActsText } from '../../../text/householdActsText.js';
import { ActField } from './ActField.js';
import { dayFault } from './dayFault.js';
import { onlyFaults } from '../../../drafts/onlyFaults.js';
import { HOUSEHOLD_CHANGES } from './householdChanges.js';
import { useActDraft } from '../../../drafts/useActDraft.js';

const { resignation: text, errors } = householdActsText;
const shape = resignationBody.omit({ key: true });

/** The day on which QD-01 ends the approval; the service works it out again. */
const endOf = (receivedOn: LocalDate): LocalDate => addCalendarDays(receivedOn, timeLimit('QD-01').compute.amount ?? 0);

type Carer = HouseholdPage['carers'][number];
export const mayResign = ({ approval }: Carer): boolean =>
  approval !== null && approval.resignationReceivedOn === null && approval.status !== 'ended' && approval.status !== 'transferred';

/** One carer's written notice: the day the approval ends stands there before the button is pressed. */
export const ResignationDialog = ({ page, onClose }: { page: HouseholdPage; onClose: (said: string | null) => void }) => {
  const today = useMe()?.today;
  const act = useAct('recordResignation', HOUSEHOLD_CHANGES);
  const { value, set, faults, press, clear } = useActDraft(`resignation.${page.ref}`, { carer: '', receivedOn: '' }, (typed) =>
    onlyFaults({ carer: typed.carer === '' ? errors.carer : undefined, receivedOn: dayFault(typed.receivedOn, today) }),
  );
  const options = page.carers.filter(mayResign).map((each) => ({ value: each.id, label: `${each.givenName} ${each.familyName}` }));
  const name = options.find((each) => each.value === value.carer)?.label ?? null;
  const ends = isLocalDate(value.receivedOn) ? endOf(value.receivedOn) : null;
  const send = () =>
    press(() =>
      act.mutate(
        { params: { ref: page.ref }, body: shape.parse({ ...value, revision: page.revision }) },
        { onSuccess: () => (clear(), onClose(name !== null && ends !== null ? text.done(name, ends) : null)) },
      ),
    );
  return (
    <ActDialog title={text.title} what={text.what} act={text.act} pending={act.isPending} problem={act.error} onAct={send} onClose={() => onClose(null)}>
      <ActField label={text.carer} options={options} choose={text.chooseCarer} value={value.carer} fault={faults.carer} onChange={(words) => set('carer', words)} />
      <ActField label={text.receivedOn} type="date" value={value.receivedOn} fault={faults.receivedOn} {...(today ? { max: today } : {})} onChange={(words) => set('receivedOn', words)} />
      <div aria-live="polite">
        {name !== null && ends !== null ? <ProblemBar intent="warning" words={text.ends(name, ends)} /> : <p>{text.endsUnknown}</p>}
      </div>
    </ActDialog>
  );
};
