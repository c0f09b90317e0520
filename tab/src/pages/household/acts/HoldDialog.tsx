import { holdBody, type HouseholdPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { householdActsText } from '../../../text/householdActsText.js';
import { ActField } from './ActField.js';
import { onlyFaults } from '../../../drafts/onlyFaults.js';
import { HOUSEHOLD_CHANGES } from './householdChanges.js';
import { useActDraft } from '../../../drafts/useActDraft.js';

const shape = holdBody.omit({ key: true });

/** Holds what goes out about this household, or lets it go again. */
export const HoldDialog = ({ page, lift, onClose }: { page: HouseholdPage; lift: boolean; onClose: (said: string | null) => void }) => {
  const text = lift ? householdActsText.lift : householdActsText.hold;
  const act = useAct(lift ? 'liftHold' : 'hold', HOUSEHOLD_CHANGES);
  const { value, set, faults, press, clear } = useActDraft(`${lift ? 'lift' : 'hold'}.${page.ref}`, { reason: '' }, (typed) =>
    onlyFaults({ reason: typed.reason.trim() === '' ? householdActsText.errors.reason : undefined }),
  );
  const send = () =>
    press(() =>
      act.mutate(
        { params: { ref: page.ref }, body: shape.parse({ ...value, revision: page.revision }) },
        { onSuccess: () => (clear(), onClose(text.done)) },
      ),
    );
  return (
    <ActDialog title={text.title(page.ref)} what={text.what} act={text.act} pending={act.isPending} problem={act.error} onAct={send} onClose={() => onClose(null)}>
      <ActField label={text.reason} type="long" hint={householdActsText.reasonHint} value={value.reason} fault={faults.reason} onChange={(words) => set('reason', words)} />
    </ActDialog>
  );
};
