import { useNavigate } from 'react-router';
import { useAct } from '../../api/useAct.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { householdFormText as text } from '../../text/householdFormText.js';
import { householdsText } from '../../text/householdsText.js';
import { allRights } from './formRights.js';
import { emptyHousehold, toAddBody, type HouseholdValues } from './householdForm.js';
import { HouseholdForm } from './HouseholdForm.js';

/** A household typed by hand. */
export const AddHouseholdPage = () => {
  const navigate = useNavigate();
  const act = useAct('addHousehold', ['households', 'today', 'reviews']);
  const send = async (values: HouseholdValues) => {
    const { household } = await act.mutateAsync({ body: toAddBody(values) });
    // The form drops its draft in the same turn; the page changes in the next.
    setTimeout(() => void navigate(`/households/${encodeURIComponent(household.ref)}`));
  };
  return (
    <>
      <PageHead title={text.addTitle} under={text.addUnder} crumbs={<Crumbs back={[{ text: householdsText.title, to: '/households' }]} here={text.addTitle} />} />
      <HouseholdForm name="household.new" start={emptyHousehold} rights={allRights} adding now={[]} act={text.add} conflict={() => []} onSend={send} />
    </>
  );
};
