import type { DeadlineView } from '@review-desk/core/api';
import { countInWords } from './dates.js';

export type Reading = DeadlineView['reading'];
/** How a state looks; each has its icon, colour and words (never colour alone). */
export type Tone = 'overdue' | 'soon' | 'onTime' | 'done' | 'doneLate' | 'off' | 'missed';

/** Today to two working days before the date is "soon" (checks and DBS have wider bands of their own). */
const SOON = 2;

const late = (days: number, unit: 'workingDays' | 'calendarDays'): string => countInWords(days, unit === 'workingDays' ? 'working day' : 'day');

export const toneOf = (reading: Reading, soon = SOON): Tone => {
  switch (reading.state) {
    case 'overdue':
      return 'overdue';
    case 'dueToday':
      return 'soon';
    case 'open':
      return reading.workingDaysLeft <= soon ? 'soon' : 'onTime';
    case 'metInTime':
      return 'done';
    case 'metLate':
      return 'doneLate';
    case 'missedByBooking':
    case 'missedByMove':
    case 'lateBeforeWeStarted':
      return 'missed';
    case 'notApplicable':
      return reading.missed ? 'missed' : 'off';
    case 'superseded':
      return 'off';
  }
};

/** `5 working days left`, `Due today`, `1 working day late`. */
export const readingInWords = (reading: Reading): string => {
  switch (reading.state) {
    case 'overdue':
      return `${late(reading.daysLate, reading.unit)} late`;
    case 'dueToday':
      return 'Due today';
    case 'open':
      return `${reading.atLeast ? 'At least ' : ''}${countInWords(reading.workingDaysLeft, 'working day')} left`;
    case 'metInTime':
      return 'Done in time';
    case 'metLate':
      return `Done ${late(reading.daysLate, reading.unit)} late`;
    case 'notApplicable':
      return `${reading.missed ? 'Missed' : 'Does not apply'}: ${reading.why}`;
    case 'superseded':
      return `Replaced: ${reading.why}`;
    case 'lateBeforeWeStarted':
      return `${late(reading.daysLate, reading.unit)} late before we started`;
    case 'missedByBooking':
      return 'Had passed when the meeting was booked';
    case 'missedByMove':
      return 'Had passed when the meeting was moved';
  }
};
