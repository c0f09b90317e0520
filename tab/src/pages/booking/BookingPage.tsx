import { useEffect, useState } from 'react';
import type { BookingPage as Page } from '@review-desk/core/api';
import { reviewId } from '@review-desk/core/ids';
import { useParams } from 'react-router';
import { useMe } from '../../app/MeContext.js';
import { allows } from '../../api/allows.js';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { DeadlineClock } from '../../components/DeadlineClock/DeadlineClock.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { askedBeside, chosenDay } from '../../components/MeetingTime/meetingTime.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { StageSteps } from '../../components/StageSteps/StageSteps.js';
import { Surface } from '../../components/Surface/Surface.js';
import { WindowStrip } from '../../components/WindowStrip/WindowStrip.js';
import { appText } from '../../text/appText.js';
import { bookingText as text } from '../../text/bookingText.js';
import { loadProblem } from '../../text/problemText.js';
import { BookedCard } from './parts/BookedCard.js';
import { BookingForm } from './parts/BookingForm.js';
import { useBooking } from './useBooking.js';

/** Booking (A3): the window first, then ranked dates, the carers' word, and what will be sent before the button. */
export const BookingPage = () => {
  const id = reviewId(useParams()['id'] ?? '');
  const me = useMe();
  const [asked, setAsked] = useState<Asked>({});
  // Dates of another length, or for other people, are looked for while the earlier ones stay.
  const answer = useAnswer('booking', { params: { id }, query: asked }, { keepPrevious: true });
  const { error, refetch, isPlaceholderData } = answer;
  const data = answer.data?.review.id === id ? answer.data : undefined;
  if (error && !data) return <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} />;
  if (!data || !me) return <PageSkeleton />;
  return <Booking page={data} today={me.today} reload={() => void refetch()} looking={isPlaceholderData} onAsk={setAsked} />;
};

type Asked = { minutes?: number; with?: string };
type Props = { page: Page; today: NonNullable<ReturnType<typeof useMe>>['today']; reload: () => void; looking: boolean; onAsk: (asked: Asked) => void };

const Booking = ({ page, today, reload, looking, onAsk }: Props) => {
  const booking = useBooking(page, today, reload);
  const values = booking.form.watch();
  const { minutes } = values;
  const beside = askedBeside(values.staff, page);
  const askedFor = askedBeside(page.staff.map(({ id: one }) => one), page);
  useEffect(() => {
    if (minutes !== page.minutes || beside !== askedFor) onAsk({ minutes, with: beside });
  }, [minutes, page.minutes, beside, askedFor, onAsk]);
  const mayBook = allows(page.acts, page.current ? 'rebook' : 'book');
  const crumbs = (
    <Crumbs
      back={[
        { text: appText.pages.reviews, to: '/reviews' },
        { text: text.crumb(page), to: `/reviews/${page.review.id}` },
      ]}
      here={text.book}
    />
  );
  if (booking.done) return <BookedCard review={booking.done} crumbs={crumbs} />;
  return (
    <>
      <PageHead title={text.title(page)} short={text.short} under={text.under(page)} crumbs={crumbs} actions={<StageSteps stage={page.review.stage} />} />
      <div style={{ marginBottom: 16 }}>
        <WindowStrip window={page.window} slots={page.slots} chosen={chosenDay(values, page.slots)} />
      </div>
      <Columns
        wide
        main={
          mayBook ? <BookingForm page={page} today={today} booking={booking} reload={reload} looking={looking} /> : <ProblemBar intent="info" words={text.notAllowed} />
        }
        side={page.limits.map((limit) => (
          <Surface key={limit.rule}>
            <DeadlineClock explained={limit} {...(limit.rule === page.review.legalRule ? { reading: page.review.limitReading } : {})} />
          </Surface>
        ))}
      />
    </>
  );
};
