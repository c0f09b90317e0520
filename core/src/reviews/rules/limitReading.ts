import type { DeadlineReading, WorkingCalendar, LocalDate } from '../../time/index.js';
import type { Review } from '../types.js';
import { readLimit } from './readLimit.js';

/** Whether the review kept to its legal limit, or how it stands towards it today. */
export const limitReading = ({ heldOn, legalLimit }: Pick<Review, 'heldOn' | 'legalLimit'>, today: LocalDate, calendar: WorkingCalendar): DeadlineReading => {
  if (heldOn === null) return readLimit(legalLimit, today, calendar);
  const late = readLimit(legalLimit, heldOn, calendar);
  return late.state === 'overdue' ? { ...late, state: 'metLate' } : { state: 'metInTime' };
};
