import { z } from 'zod';
import { bookBody, moveBody, type BookingPage, type BookBody } from '@review-desk/core/api';
import { instantOfLondon, isLocalDate, londonDateOf, toInstant, type Instant, type LocalDate } from '@review-desk/core/time';
import { bookingText } from '../../text/bookingText.js';

const { errors } = bookingText;
export const OTHER = 'other';

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
  staff: [...new Set([...page.staff.filter(({ needed }) => needed).map(({ id }) => id), ...(page.current?.staff ?? [])])],
  how: '',
  wordOn: today,
  sswAgreed: false,
  reason: '',
});

/** Ids of those asked beside the people who are needed, as the API takes them. */
export const askedBeside = (ids: readonly string[], page: BookingPage): string => {
  const needed = new Set<string>(page.staff.filter((one) => one.needed).map(({ id }) => id));
  return ids.filter((id) => !needed.has(id)).toSorted().join(',');
};

/** When the meeting would be; null while it is not wholly chosen. */
export const chosenTime = (values: Pick<BookingValues, 'choice' | 'date' | 'time' | 'minutes'>, slots: BookingPage['slots']): { start: Instant; end: Instant } | null => {
  if (values.choice === '') return null;
  if (values.choice !== OTHER) {
    const slot = slots.find(({ start }) => start === values.choice);
    return slot ? { start: slot.start, end: slot.end } : null;
  }
  if (!isLocalDate(values.date) || !/^\d{2}:\d{2}$/.test(values.time)) return null;
  const start = instantOfLondon(values.date, values.time);
  return { start, end: toInstant(new Date(Date.parse(start) + values.minutes * 60_000).toISOString()) };
};

export const chosenDay = (values: BookingValues, slots: BookingPage['slots']): LocalDate | null => {
  const time = chosenTime(values, slots);
  if (time) return londonDateOf(time.start);
  return values.choice === OTHER && isLocalDate(values.date) ? values.date : null;
};

/** The form's own checks, each with the words that stand beside the field; the API checks everything again. */
export const bookingSchema = (page: BookingPage, today: LocalDate) =>
  bookingValues.superRefine((values, context) => {
    const fault = (path: keyof BookingValues, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (values.choice === '' || (values.choice !== OTHER && !page.slots.some(({ start }) => start === values.choice))) fault('choice', errors.choice);
    if (values.choice === OTHER && !isLocalDate(values.date)) fault('date', errors.date);
    if (values.choice === OTHER && !/^\d{2}:\d{2}$/.test(values.time)) fault('time', errors.time);
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
