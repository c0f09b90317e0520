import type { FieldFault } from '../../errors.js';
import type { Instant, LocalDate, WorkingCalendar } from '../../time/index.js';
import { londonDateOf } from '../../time/index.js';
import { meetingFaults, notWorked, when } from './meetingFaults.js';

export type BookingWish = { start: Instant; end: Instant; carersWordOn: LocalDate; sswAgreed: boolean; hasSsw: boolean };

/**
 * What stands against a booking, field by field (A3): a time that has gone or makes no sense, a day nobody works, the
 * carers' word missing. A date past the limit is no fault: it is booked, and the reason is owed.
 */
export const bookingFaults = (wish: BookingWish, now: Instant, calendar: WorkingCalendar): FieldFault[] => {
  return [
    ...meetingFaults(wish, now),
    ...(calendar.isWorkingDay(londonDateOf(wish.start)) ? [] : [notWorked]),
    ...when(wish.carersWordOn > londonDateOf(now), 'carersWord.on', 'The carers cannot have said so in the future.'),
    ...when(wish.hasSsw && !wish.sswAgreed, 'sswAgreed', 'The supervising social worker must have agreed the date.'),
  ];
};
