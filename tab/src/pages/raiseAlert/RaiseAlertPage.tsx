import { useState } from 'react';
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { RaiseAlertPage as Page } from '@review-desk/core/api';
import { householdRef, reviewId } from '@review-desk/core/ids';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAct } from '../../api/useAct.js';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { FaultSummary } from '../../components/FaultSummary/FaultSummary.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { useDraft } from '../../drafts/useDraft.js';
import { raiseText as text } from '../../text/alertsText.js';
import { commonText } from '../../text/commonText.js';
import { actProblem, loadProblem } from '../../text/problemText.js';
import { RaiseFields } from './RaiseFields.js';
import { TalkFields } from './TalkFields.js';
import { WhoIsTold } from './WhoIsTold.js';
import { emptyRaise, fieldOfFault, raiseBody, raiseFaults, raiseShape } from './raiseForm.js';

/** The officer raises an alert in three typed fields; all else is known or a tap, and who will be told stands there first. */
export const RaiseAlertPage = () => {
  const ref = householdRef(useParams()['ref'] ?? '');
  const [params] = useSearchParams();
  const review = params.get('review');
  const { data, error, refetch } = useAnswer('raiseAlertPage', { params: { ref }, query: review ? { review: reviewId(review) } : {} });
  if (error && !data) return <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} />;
  return data ? <RaiseForm page={data} category={params.get('category')} /> : <PageSkeleton />;
};

const RaiseForm = ({ page, category }: { page: Page; category: string | null }) => {
  const navigate = useNavigate();
  const ref = householdRef(page.household.ref);
  const [sent, setSent] = useState({ times: 0, now: true });
  const act = useAct('raiseAlert', ['practiceBoard', 'practiceAbout', 'today']);
  const { value, change, clear, restored } = useDraft(`raiseAlert.${ref}`, raiseShape, emptyRaise(page, category));
  const own = sent.times === 0 ? [] : raiseFaults(value, sent.now);
  const faults = own.length > 0 ? own : (act.error?.faults.map(({ path, message }) => ({ field: fieldOfFault(path), message })) ?? []);
  const press = (now: boolean) => {
    setSent({ times: sent.times + 1, now });
    if (raiseFaults(value, now).length > 0) return;
    act.mutate({ params: { ref }, body: raiseBody(value, page, now) }, { onSuccess: (made) => (clear(), void navigate(`/alerts/${made.id}`)) });
  };
  const field = { value, faults, set: (next: Partial<typeof value>) => change({ ...value, ...next }) };
  return (
    <>
      <PageHead
        title={text.title(page.household.ref)}
        short={text.short}
        under={`${page.household.familyName}, ${page.household.town}`}
        crumbs={<Crumbs back={[{ text: page.household.ref, to: `/households/${page.household.ref}` }]} here={text.short} />}
      />
      {restored ? (
        <MessageBar style={{ marginBottom: 12 }}>
          <MessageBarBody>
            {commonText.draftKept} <Button size="small" onClick={() => clear(emptyRaise(page))}>{commonText.startOver}</Button>
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      <FaultSummary faults={faults} sent={sent.times} />
      <Columns
        main={
          <>
            <RaiseFields page={page} {...field} />
            {value.carePlan ? null : <TalkFields page={page} {...field} />}
            <WhoIsTold page={page} carePlanIro={value.carePlan ? (page.iros.find((each) => each.id === value.iro) ?? null) : undefined} />
            <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 }}>
              <Button appearance="primary" onClick={() => press(true)} disabledFocusable={act.isPending}>
                {text.send}
              </Button>
              <Button onClick={() => press(false)} disabledFocusable={act.isPending}>
                {text.keep}
              </Button>
            </div>
          </>
        }
      />
    </>
  );
};
