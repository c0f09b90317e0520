import { useEffect, useState } from 'react';
import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { RaiseAlertPage as Page } from '@review-desk/core/api';
import { householdRef, reviewId } from '@review-desk/core/ids';
import type { LocalDate } from '@review-desk/core/time';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAct } from '../../api/useAct.js';
import { useAnswer } from '../../api/useAnswer.js';
import { FaultSummary } from '../../components/FaultSummary/FaultSummary.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { useMe } from '../../app/MeContext.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { SafetyFirst } from '../../components/Safeguarding/SafetyFirst.js';
import { useDraft } from '../../drafts/useDraft.js';
import { raiseText as text } from '../../text/alertsText.js';
import { commonText } from '../../text/commonText.js';
import { actProblem, loadProblem } from '../../text/problemText.js';
import { CardsBefore } from './CardsBefore.js';
import { RaiseFields } from './RaiseFields.js';
import { TalkFields } from './TalkFields.js';
import { WhoIsTold } from './WhoIsTold.js';
import { emptyRaise, fieldOfFault, isAtRisk, raiseBody, raiseFaults, raiseShape, type RaisedFrom } from './raiseForm.js';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL, maxWidth: '880px', '@media (max-width: 719px)': { rowGap: tokens.spacingVerticalM } },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The officer raises an alert in three typed fields; all else is known or a tap, and who will be told stands there first. */
export const RaiseAlertPage = () => {
  const ref = householdRef(useParams()['ref'] ?? '');
  const [params] = useSearchParams();
  const review = params.get('review');
  const [atRisk, setAtRisk] = useState(false);
  const asked = { ...(review ? { review: reviewId(review) } : {}), ...(atRisk ? { atRisk: 'yes' as const } : {}) };
  const { data, error, refetch } = useAnswer('raiseAlertPage', { params: { ref }, query: asked }, { keepPrevious: true });
  const today = useMe()?.today;
  if (error && !data) return <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} />;
  return data && today ? <RaiseForm page={data} from={{ questions: params.get('questions'), check: params.get('check') }} today={today} onRisk={setAtRisk} /> : <PageSkeleton />;
};

type FormProps = { page: Page; from: RaisedFrom; today: LocalDate; /** The day and hour of sending hang on it. */ onRisk: (atRisk: boolean) => void };

/** What is raised from one thing is another draft than what is raised from the next. */
const draftName = ({ household, review, ofChecks }: Page, { questions, check }: RaisedFrom): string => {
  const kind = ofChecks.find((each) => each.check === check)?.check;
  return `raiseAlert.${household.ref}${questions === null ? '' : `.${review?.id ?? ''}.${questions}`}${kind === undefined ? '' : `.${kind}`}`;
};

const RaiseForm = ({ page, from, today, onRisk }: FormProps) => {
  const styles = useStyles();
  const navigate = useNavigate();
  const ref = householdRef(page.household.ref);
  const [sent, setSent] = useState({ times: 0, now: true });
  const act = useAct('raiseAlert', ['practiceBoard', 'practiceAbout', 'today']);
  const { value, change, clear, restored } = useDraft(draftName(page, from), raiseShape, emptyRaise(page, today, from));
  const atRisk = isAtRisk(value);
  useEffect(() => onRisk(atRisk), [onRisk, atRisk]);
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
            {commonText.draftKept} <Button size="small" onClick={() => clear(emptyRaise(page, today, from))}>{commonText.startOver}</Button>
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      <FaultSummary faults={faults} sent={sent.times} />
      <div className={styles.form}>
        <SafetyFirst numbers={page.numbers} value={value} set={field.set} lineManager={page.lineManager?.name ?? null} today={today} />
        <RaiseFields page={page} fromCheck={from.check} {...field} />
        {value.carePlan ? null : <TalkFields page={page} {...field} />}
        <WhoIsTold page={page} atRisk={atRisk} carePlanIro={value.carePlan ? (page.iros.find((each) => each.id === value.iro) ?? null) : undefined} />
        <CardsBefore page={page} value={value} />
        <div className={styles.acts}>
          <Button appearance="primary" onClick={() => press(true)} disabledFocusable={act.isPending}>
            {text.send}
          </Button>
          <Button onClick={() => press(false)} disabledFocusable={act.isPending}>
            {text.keep}
          </Button>
        </div>
      </div>
    </>
  );
};
