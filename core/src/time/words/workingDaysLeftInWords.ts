import type { DeadlineReading } from '../types.js';
import { countInWords } from './listInWords.js';

/** `5 working days left`; none are left when only a weekend or a bank holiday lies before the day. */
export const workingDaysLeftInWords = (left: number): string =>
  left === 0 ? 'no working days left' : `${countInWords(left, 'working day')} left`;

type Late = Extract<DeadlineReading, { daysLate: number }>;
const late = ({ daysLate, unit }: Late): string => countInWords(daysLate, unit === 'workingDays' ? 'working day' : 'day');

/** How a deadline stands, in plain words: `5 working days left`, `due today`, `2 working days late`. */
export const readingInWords = (reading: DeadlineReading): string => {
  switch (reading.state) {
    case 'open':
      return reading.atLeast ? `more than ${workingDaysLeftInWords(reading.workingDaysLeft)}` : workingDaysLeftInWords(reading.workingDaysLeft);
    case 'dueToday':
      return 'due today';
    case 'overdue':
      return `${late(reading)} late`;
    case 'metInTime':
      return 'done in time';
    case 'metLate':
      return `done ${late(reading)} late`;
    case 'notApplicable':
      return `does not apply: ${reading.why}`;
    case 'superseded':
      return `no longer counts: ${reading.why}`;
    case 'lateBeforeWeStarted':
      return `${late(reading)} late, already late when the record came in`;
    case 'missedByBooking':
      return 'had passed when the meeting was booked';
    case 'missedByMove':
      return 'had passed when the meeting was moved';
  }
};
