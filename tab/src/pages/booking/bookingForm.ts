import { z } from 'zod';
import { bookBody, moveBody, type BookingPage, type BookBody } from '@review-desk/core/api';
import { isLocalDate, type LocalDate } from '@review-desk/core/time';
import { chosenTime, peopleAtFirst, timeFaults } from '../../components/MeetingTime/meetingTime.js';
import { bookingText } from '../../text/bookingText.js';

const { errors } = bookingText;

/** What the form holds and the draft keeps; empty words stand for "not chosen yet". */
export const bookingValues = z.object({
  choice: z.string(),
  date: z.string(),
  time: z.string(),
  minutes: z.number(),
  method: bookBody.shape.method,
  staff: z.array(z.string()),
  how: z.string(),
  wordOn: z.string(),
  sswAgreed: z.boolean(),
  reason: z.string(),
});
export type BookingValues = z.infer<typeof bookingValues>;

export const emptyBooking = (page: BookingPage, today: LocalDate): BookingValues => ({
  choice: '',
  date: '',
  time: '',
  minutes: page.minutes,
  method: 'home',
  staff: peopleAtFirst(page),
  how: '',
  wordOn: today,
  sswAgreed: false,
  reason: '',
});

/** The form's own checks, each with the words that stand beside the field; the API checks everything again. */
export const bookingSchema = (page: BookingPage, today: LocalDate) =>
  bookingValues.superRefine((values, context) => {
    const fault = (path: keyof BookingValues, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    for (const [path, message] of Object.entries(timeFaults(values, page.slots))) context.addIssue({ code: 'custom', path: [path], message });
    if (values.how === '') fault('how', errors.how);
    if (!isLocalDate(values.wordOn)) fault('wordOn', errors.wordOn);
    else if (values.wordOn > today) fault('wordOn', errors.wordLater);
    if (page.ssw !== null && !values.sswAgreed) fault('sswAgreed', errors.ssw);
    if (page.current !== null && values.reason === '') fault('reason', errors.reason);
  });

const keyless = bookBody.omit({ key: true });
const keylessMove = moveBody.omit({ key: true });

const partsOf = (values: BookingValues, page: BookingPage) => ({
  revision: page.revision,
  ...chosenTime(values, page.slots),
  method: values.method,
  staff: values.staff,
  carersWord: { how: values.how, on: values.wordOn },
  sswAgreed: values.sswAgreed,
});

export const toBookBody = (values: BookingValues, page: BookingPage): Omit<BookBody, 'key'> => keyless.parse(partsOf(values, page));
export const toMoveBody = (values: BookingValues, page: BookingPage) => keylessMove.parse({ ...partsOf(values, page), reason: values.reason });

/** Which field a fault that the API found stands beside. */
export const fieldOfFault = (path: string): keyof BookingValues => {
  if (path.startsWith('start') || path.startsWith('end')) return 'choice';
  if (path.startsWith('carersWord.how')) return 'how';
  if (path.startsWith('carersWord')) return 'wordOn';
  return path === 'sswAgreed' || path === 'reason' || path === 'staff' || path === 'method' ? path : 'choice';
};
