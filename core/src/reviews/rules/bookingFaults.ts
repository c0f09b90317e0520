import type { FieldFault } from '../../errors.js';
import type { Instant, LocalDate, WorkingCalendar } from '../../time/index.js';
import { londonDateOf } from '../../time/index.js';

export type BookingWish = { start: Instant; end: Instant; carersWordOn: LocalDate; sswAgreed: boolean; hasSsw: boolean };

const LONGEST_MINUTES = 8 * 60;

/**
 * What stands against a booking, field by field (A3): a time that has gone or makes no sense, a day nobody works, the
 * carers' word missing. A date past the limit is no fault: it is booked, and the reason is owed.
 */
export const bookingFaults = (wish: BookingWish, now: Instant, calendar: WorkingCalendar): FieldFault[] => {
  const day = londonDateOf(wish.start);
  const minutes = (Date.parse(wish.end) - Date.parse(wish.start)) / 60_000;
  return [
    ...when(wish.start <= now, 'start', 'Choose a time that has not passed.'),
    ...when(minutes <= 0, 'end', 'The end must be after the start.'),
    ...when(minutes > LONGEST_MINUTES, 'end', 'A meeting of more than 8 hours must be split.'),
    ...when(minutes > 0 && londonDateOf(wish.end) !== day, 'end', 'The meeting must end on the day it starts.'),
    ...when(!calendar.isWorkingDay(day), 'start', 'That is not a working day. Choose a working day.'),
    ...when(wish.carersWordOn > londonDateOf(now), 'carersWord.on', 'The carers cannot have said so in the future.'),
    ...when(wish.hasSsw && !wish.sswAgreed, 'sswAgreed', 'The supervising social worker must have agreed the date.'),
  ];
};

const when = (isFault: boolean, path: string, message: string): FieldFault[] => (isFault ? [{ path, message }] : []);
