import { useEffect, useRef } from 'react';
import type { BookingPage } from '@review-desk/core/api';
import { chosenTime } from '../../../components/MeetingTime/meetingTime.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { bookingText as text } from '../../../text/bookingText.js';
import { actProblem } from '../../../text/problemText.js';
import type { Booking } from '../useBooking.js';

type Props = { page: BookingPage; booking: Booking; reload: () => void };

/** What stopped the booking, on top of the form: the button that was pressed is a screen or two below, so the focus comes up here. */
export const BookingProblem = (props: Props) => {
  const { problem } = props.booking;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null && problem.faults.length === 0) box.current?.focus();
  }, [problem]);
  return (
    <div ref={box} tabIndex={-1}>
      <ProblemWords {...props} />
    </div>
  );
};

/** An hour that somebody else took offers the next slot; a conflict shows what stands and what was typed. */
const ProblemWords = ({ page, booking, reload }: Props) => {
  const { problem, form } = booking;
  if (problem === null) return null;
  const values = form.getValues();
  const time = chosenTime(values, page.slots);
  if (problem.code === 'reviews.hourTaken') {
    const next = page.slots.find(({ start }) => start !== values.choice);
    return next ? (
      <ProblemBar words={text.taken} retryText={text.takeNext(next)} onRetry={() => form.setValue('choice', next.start, { shouldValidate: true })} />
    ) : (
      <ProblemBar words={text.taken} onRetry={reload} />
    );
  }
  if (problem.kind === 'conflict') {
    const parts = [text.changed, page.current ? text.standsNow(page.current) : '', time ? text.yours(time.start, time.end) : ''];
    return <ProblemBar words={parts.filter((part) => part !== '').join(' ')} />;
  }
  return problem.faults.length > 0 ? null : <ProblemBar words={actProblem(problem)} />;
};
