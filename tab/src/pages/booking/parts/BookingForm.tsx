import { Button, Spinner } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import type { BookingPage } from '@review-desk/core/api';
import type { LocalDate } from '@review-desk/core/time';
import { FaultSummary, type FieldFault } from '../../../components/FaultSummary/FaultSummary.js';
import { chosenDay, chosenTime, type MeetingTime, type TimeFaults } from '../../../components/MeetingTime/meetingTime.js';
import { SlotChoice } from '../../../components/MeetingTime/SlotChoice.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { bookingText as text, sendSentence } from '../../../text/bookingText.js';
import { londonDateOf, longDate } from '../../../text/dates.js';
import { timeSpan } from '../../../text/times.js';
import type { Booking } from '../useBooking.js';
import { BookingProblem } from './BookingProblem.js';
import { MeetingFields } from './MeetingFields.js';
import { useMeetingStyles } from './MeetingFields.styles.js';

type Props = { page: BookingPage; today: LocalDate; booking: Booking; reload: () => void; /** Dates of another length or for other people are on their way. */ looking: boolean };

/** Dates, the meeting, and what will be sent to whom before the button. */
export const BookingForm = ({ page, today, booking, reload, looking }: Props) => {
  const { form, send, pending, restored, startOver } = booking;
  const faults = Object.entries(form.formState.errors).flatMap(([field, fault]) => (typeof fault.message === 'string' ? [{ field, message: fault.message }] : []));
  const how = { shouldValidate: form.formState.isSubmitted };
  const change = ({ choice, date, time, minutes }: Partial<MeetingTime>) => {
    if (choice !== undefined) form.setValue('choice', choice, how);
    if (date !== undefined) form.setValue('date', date, how);
    if (time !== undefined) form.setValue('time', time, how);
    if (minutes !== undefined) form.setValue('minutes', minutes, how);
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate style={{ display: 'grid', rowGap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <FaultSummary faults={faults} sent={form.formState.submitCount} />
        <BookingProblem page={page} booking={booking} reload={reload} />
        {restored ? <ProblemBar intent="info" words={text.draft} onRetry={startOver} retryText={text.startOver} /> : null}
        <SlotChoice offered={page} value={form.watch()} faults={timeFaultsOf(faults)} aside={text.datesAside} none={text.noSlots} looking={looking} onChange={change} />
      </div>
      <MeetingFields page={page} today={today} booking={booking} />
      <SendCard page={page} booking={booking} pending={pending} looking={looking} />
    </form>
  );
};

const timeFaultsOf = (faults: readonly FieldFault[]): TimeFaults => Object.fromEntries(faults.map(({ field, message }) => [field, message]));

const SendCard = ({ page, booking, pending, looking }: { page: BookingPage; booking: Booking; pending: boolean; looking: boolean }) => {
  const styles = useMeetingStyles();
  const values = booking.form.watch();
  const day = chosenDay(values, page.slots);
  const time = chosenTime(values, page.slots);
  const officer = page.review.officer;
  const people = [...page.staff, ...page.colleagues.filter(({ id }) => !page.staff.some((one) => one.id === id))];
  const invited = people.filter(({ id }) => values.staff.includes(id) && id !== officer?.id).map(({ name }) => name);
  return (
    <Surface title={text.send}>
      <div aria-live="polite">{day !== null && day > page.window.legalLimit ? <ProblemBar intent="warning" words={text.late} /> : null}</div>
      {page.current ? (
        <dl className={styles.move}>
          <dt>{text.from}</dt>
          <dd style={{ margin: 0 }}>
            <del>{`${longDate(londonDateOf(page.current.start))}, ${timeSpan(page.current.start, page.current.end)}`}</del>
          </dd>
          <dt>{text.to}</dt>
          <dd style={{ margin: 0 }}>{time ? <strong>{`${longDate(londonDateOf(time.start))}, ${timeSpan(time.start, time.end)}`}</strong> : '…'}</dd>
        </dl>
      ) : null}
      <p className={styles.text}>{sendSentence(officer?.name ?? '', invited, page.current !== null, page.review.household)}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" icon={pending ? <Spinner size="tiny" /> : <Send20Regular />} disabledFocusable={pending || looking}>
          {pending ? text.sending : page.current ? text.moveButton : text.bookButton}
        </Button>
      </div>
    </Surface>
  );
};
