import { useEffect, useState } from 'react';
import type { StageSlots } from '@review-desk/core/api';
import { practiceId } from '@review-desk/core/ids';
import { useParams } from 'react-router';
import { useAnswer } from '../../api/useAnswer.js';
import { useMe } from '../../app/MeContext.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { askedBeside } from '../../components/MeetingTime/meetingTime.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { PageLink } from '../../components/PageLink.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { ReadingText } from '../../components/StateText/StateText.js';
import { appText } from '../../text/appText.js';
import { loadProblem } from '../../text/problemText.js';
import { stageMeetingText as text } from '../../text/stageMeetingText.js';
import { StageMeetingForm } from './StageMeetingForm.js';
import { useStageMeeting } from './useStageMeeting.js';

type Asked = { minutes?: number; with?: string };

/** Books or moves the meeting of a dispute's open stage: who must be there, when all of them can, and what will be sent. */
export const StageMeetingPage = () => {
  const id = practiceId(useParams()['id'] ?? '');
  const [asked, setAsked] = useState<Asked>({});
  // Times of another length, or for other people, are looked for while the earlier ones stay.
  const answer = useAnswer('stageSlots', { params: { id }, query: asked }, { keepPrevious: true });
  // The stage may have ended meanwhile: what has been booked here is told all the same.
  const { data, error, refetch, isPlaceholderData } = answer;
  if (!data || data.id !== id) return error ? <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} /> : <PageSkeleton />;
  return <Meeting key={data.stage.number} page={data} looking={isPlaceholderData} onAsk={setAsked} />;
};

const Meeting = ({ page, looking, onAsk }: { page: StageSlots; looking: boolean; onAsk: (asked: Asked) => void }) => {
  const meeting = useStageMeeting(page);
  const me = useMe()?.person.id;
  const { minutes, staff } = meeting.values;
  const beside = askedBeside(staff, page);
  const askedFor = askedBeside(page.staff.map(({ id }) => id), page);
  useEffect(() => {
    if (minutes !== page.minutes || beside !== askedFor) onAsk({ minutes, with: beside });
  }, [minutes, page.minutes, beside, askedFor, onAsk]);
  const toDispute = `/disputes/${page.id}`;
  const crumbs = <Crumbs back={[{ text: appText.pages.alerts, to: '/alerts' }, { text: text.crumb(page), to: toDispute }]} here={text.short} />;
  const booked = meeting.done?.stages.find(({ number }) => number === page.stage.number)?.meeting;
  if (booked)
    return (
      <>
        <PageHead title={text.done(booked.start, booked.end)} short={text.short} crumbs={crumbs} />
        <ProblemBar intent="success" words={text.doneUnder} />
        <PageLink to={toDispute}>{text.toDispute}</PageLink>
      </>
    );
  return (
    <>
      <PageHead
        title={text.title(page)}
        short={text.short}
        crumbs={crumbs}
        under={
          <>
            {text.under(page)} <ReadingText reading={page.stage.reading} />
          </>
        }
      />
      {page.convener && page.convener.id !== me ? <ProblemBar intent="info" words={text.inPlaceOf(page.convener.name)} /> : null}
      {page.missing.map((words) => (
        <ProblemBar key={words} intent="warning" words={`${words}.`} />
      ))}
      <StageMeetingForm page={page} meeting={meeting} looking={looking} />
    </>
  );
};
