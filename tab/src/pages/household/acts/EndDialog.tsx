import { endBody, type HouseholdPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { useMe } from '../../../app/MeContext.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { householdActsText } from '../../../text/householdActsText.js';
import { ActField } from './ActField.js';
import { dayFault } from './dayFault.js';
import { onlyFaults } from '../../../drafts/onlyFaults.js';
import { HOUSEHOLD_CHANGES } from './householdChanges.js';
import { useActDraft } from '../../../drafts/useActDraft.js';

const { end: text, errors, reasonHint } = householdActsText;
const shape = endBody.omit({ key: true });
const hows = shape.shape.how.options.map((value) => ({ value, label: text.hows[value] }));

/** Ends the household: says first what ends with it. */
export const EndDialog = ({ page, onClose }: { page: HouseholdPage; onClose: (said: string | null) => void }) => {
  const today = useMe()?.today;
  const act = useAct('endHousehold', HOUSEHOLD_CHANGES);
  const { value, set, faults, press, clear } = useActDraft(`end.${page.ref}`, { on: '', how: '', reason: '' }, (typed) =>
    onlyFaults({ on: dayFault(typed.on, today), how: typed.how === '' ? errors.how : undefined, reason: typed.reason.trim() === '' ? errors.reason : undefined }),
  );
  const send = () =>
    press(() =>
      act.mutate(
        { params: { ref: page.ref }, body: shape.parse({ ...value, revision: page.revision }) },
        { onSuccess: () => (clear(), onClose(text.done(page.ref))) },
      ),
    );
  return (
    <ActDialog title={text.title(page.ref)} what={text.what} act={text.act} pending={act.isPending} problem={act.error} onAct={send} onClose={() => onClose(null)}>
      <ActField label={text.on} type="date" value={value.on} fault={faults.on} {...(today ? { max: today } : {})} onChange={(words) => set('on', words)} />
      <ActField label={text.how} options={hows} choose={text.chooseHow} value={value.how} fault={faults.how} onChange={(words) => set('how', words)} />
      <ActField label={text.reason} type="long" hint={reasonHint} value={value.reason} fault={faults.reason} onChange={(words) => set('reason', words)} />
    </ActDialog>
  );
};
