import { transferBody, type HouseholdPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { useMe } from '../../../app/MeContext.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { householdActsText } from '../../../text/householdActsText.js';
import { ActField } from './ActField.js';
import { dayFault } from './dayFault.js';
import { onlyFaults } from '../../../drafts/onlyFaults.js';
import { HOUSEHOLD_CHANGES } from './householdChanges.js';
import { useActDraft } from '../../../drafts/useActDraft.js';

const { transfer: text, errors } = householdActsText;
const shape = transferBody.omit({ key: true });

/** The household goes to another fostering service. */
export const TransferDialog = ({ page, onClose }: { page: HouseholdPage; onClose: (said: string | null) => void }) => {
  const today = useMe()?.today;
  const act = useAct('transferHousehold', HOUSEHOLD_CHANGES);
  const { value, set, faults, press, clear } = useActDraft(`transfer.${page.ref}`, { on: '', to: '' }, (typed) =>
    onlyFaults({ on: dayFault(typed.on, today), to: typed.to.trim() === '' ? errors.to : undefined }),
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
      <ActField label={text.to} value={value.to} fault={faults.to} onChange={(words) => set('to', words)} />
    </ActDialog>
  );
};
