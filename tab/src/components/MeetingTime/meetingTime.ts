import { instantOfLondon, isLocalDate, londonDateOf, toInstant, type Instant, type LocalDate } from '@review-desk/core/time';
import type { Slot, StageSlots } from '@review-desk/core/api';
import { bookingText } from '../../text/bookingText.js';

const { errors } = bookingText;
export const OTHER = 'other';

/** What a form holds of a meeting's hour and people; empty words stand for "not chosen yet". */
export type MeetingTime = { choice: string; date: string; time: string; minutes: number; staff: string[] };
export type TimeFaults = Partial<Record<keyof MeetingTime, string>>;
/** What a page offers of times and people, whatever the meeting is. */
export type TimesOffered = Pick<StageSlots, 'slots' | 'staff' | 'colleagues' | 'freeBusyUntil' | 'minutes' | 'current'>;

type Chosen = Pick<MeetingTime, 'choice' | 'date' | 'time' | 'minutes'>;

/** Those who are needed, and whoever is invited already. */
export const peopleAtFirst = ({ staff, current }: TimesOffered): string[] => [...new Set([...staff.filter(({ needed }) => needed).map(({ id }) => id), ...(current?.staff ?? [])])];

/** Ids of those asked beside the people who are needed, as the API takes them. */
export const askedBeside = (ids: readonly string[], { staff }: TimesOffered): string => {
  const needed = new Set<string>(staff.filter((one) => one.needed).map(({ id }) => id));
  return ids.filter((id) => !needed.has(id)).toSorted().join(',');
};

/** When the meeting would be; null while it is not wholly chosen. */
export const chosenTime = (values: Chosen, slots: readonly Slot[]): { start: Instant; end: Instant } | null => {
  if (values.choice === '') return null;
  if (values.choice !== OTHER) {
    const slot = slots.find(({ start }) => start === values.choice);
    return slot ? { start: slot.start, end: slot.end } : null;
  }
  if (!isLocalDate(values.date) || !isTime(values.time)) return null;
  const start = instantOfLondon(values.date, values.time);
  return { start, end: toInstant(new Date(Date.parse(start) + values.minutes * 60_000).toISOString().replace('.000Z', 'Z')) };
};

export const chosenDay = (values: Chosen, slots: readonly Slot[]): LocalDate | null => {
  const time = chosenTime(values, slots);
  if (time) return londonDateOf(time.start);
  return values.choice === OTHER && isLocalDate(values.date) ? values.date : null;
};

/** What is missing of the hour, with the words that stand beside the field; the API checks everything again. */
export const timeFaults = (values: Chosen, slots: readonly Slot[]): TimeFaults => ({
  ...(values.choice === '' || (values.choice !== OTHER && !slots.some(({ start }) => start === values.choice)) ? { choice: errors.choice } : {}),
  ...(values.choice === OTHER && !isLocalDate(values.date) ? { date: errors.date } : {}),
  ...(values.choice === OTHER && !isTime(values.time) ? { time: errors.time } : {}),
});

const isTime = (words: string): boolean => /^\d{2}:\d{2}$/.test(words);
