import type { FieldFault } from '../../errors.js';
import { londonDateOf, type Instant } from '../../time/index.js';
import type { Interval } from './freeSlots.js';

const LONGEST_MINUTES = 8 * 60;

/** What stands against an hour for any meeting, field by field: one that has gone, or makes no sense. */
export const meetingFaults = ({ start, end }: Interval, now: Instant): FieldFault[] => {
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
  return [
    ...when(start <= now, 'start', 'Choose a time that has not passed.'),
    ...when(minutes <= 0, 'end', 'The end must be after the start.'),
    ...when(minutes > LONGEST_MINUTES, 'end', 'A meeting of more than 8 hours must be split.'),
    ...when(minutes > 0 && londonDateOf(end) !== londonDateOf(start), 'end', 'The meeting must end on the day it starts.'),
  ];
};

export const notWorked: FieldFault = { path: 'start', message: 'That is not a working day. Choose a working day.' };

export const when = (isFault: boolean, path: string, message: string): FieldFault[] => (isFault ? [{ path, message }] : []);
