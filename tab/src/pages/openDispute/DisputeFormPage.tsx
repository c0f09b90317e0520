import { useEffect, useState } from 'react';
import type { DisputeForm } from '@review-desk/core/api';
import { useAnswer } from '../../api/useAnswer.js';
import { useLeaveWarning } from '../../app/useLeaveWarning.js';
import { useMe } from '../../app/MeContext.js';
import { ActDialog } from '../../components/ActDialog/ActDialog.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { useDraft } from '../../drafts/useDraft.js';
import { appText } from '../../text/appText.js';
import { commonText } from '../../text/commonText.js';
import type { longDate } from '../../text/dates.js';
import { openDisputeText as text } from '../../text/openDisputeText.js';
import { loadProblem } from '../../text/problemText.js';
import { askedOf, disputeShape, emptyDispute, isBegun, isRestricted, type Entry } from './disputeForm.js';
import { OpenDisputeForm } from './OpenDisputeForm.js';

type Today = Parameters<typeof longDate>[0];
type Props = { entry: Entry; onRestricted: () => void };

/** The form with what the service knows for the choices so far; what is typed stays while that is asked anew. */
export const DisputeFormPage = (props: Props) => {
  const today = useMe()?.today;
  return today === undefined ? <PageSkeleton /> : <Kept {...props} today={today} />;
};

const Kept = ({ entry, onRestricted, today }: Props & { today: Today }) => {
  const draft = useDraft(`openDispute.${entry.track}.${entry.household ?? 'new'}`, disputeShape, emptyDispute(entry, today), isRestricted);
  const { value } = draft;
  const [restoredFrom] = useState(draft.restored);
  const { data, error, refetch, isPlaceholderData } = useAnswer('disputeForm', { body: askedOf(value, entry) }, { keepPrevious: true });
  const hidden = entry.track === 'fostering' && isRestricted(value);
  const leaving = useLeaveWarning(hidden && isBegun(value));
  useEffect(() => {
    if (hidden) onRestricted();
    // Each time it becomes restricted, and when another way in leads here while it is.
  });
  if (error && !data) return <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <Head entry={entry} form={data} hidden={hidden} />
      {error ? <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} /> : null}
      {restoredFrom && draft.restored ? <ProblemBar intent="info" words={commonText.draftKept} onRetry={() => draft.clear(emptyDispute(entry, today))} retryText={commonText.startOver} /> : null}
      <OpenDisputeForm entry={entry} form={data} asking={isPlaceholderData} draft={{ ...draft, clear: () => (leaving.done(), draft.clear()) }} today={today} />
      {leaving.isStopped ? <ActDialog {...text.leave} pending={false} problem={null} onAct={leaving.leave} onClose={leaving.stay} /> : null}
    </>
  );
};

/** A restricted matter names no household, not in the title either. */
const Head = ({ entry, form: { household }, hidden }: { entry: Entry; form: DisputeForm; hidden: boolean }) => {
  const known = entry.track === 'fostering' && entry.household !== null && household !== null && !hidden ? household : null;
  const back = known ? { text: known.ref, to: `/households/${encodeURIComponent(known.ref)}` } : { text: appText.pages.alerts, to: '/alerts' };
  return (
    <PageHead
      title={known ? text.about(known.ref) : text.title[entry.track]}
      short={text.title[entry.track]}
      {...(known ? { under: text.home(known) } : {})}
      crumbs={<Crumbs back={[back]} here={text.title[entry.track]} />}
    />
  );
};
