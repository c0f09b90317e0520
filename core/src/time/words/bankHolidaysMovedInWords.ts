import type { LocalDate } from '../types.js';
import { dateWithoutDay } from './dateInWords.js';
import { listInWords } from './listInWords.js';

/** `The bank-holiday list was changed: 5 May 2028 is now a bank holiday`; without days where no one day can be named. */
export const bankHolidaysMovedInWords = ({ added, removed }: { added: readonly LocalDate[]; removed: readonly LocalDate[] }): string => {
  const days = [daysInWords(added, 'now'), daysInWords(removed, 'no longer')].filter((words) => words !== null);
  return ['The bank-holiday list was changed', ...(days.length === 0 ? [] : [days.join(', ')])].join(': ');
};

const daysInWords = (days: readonly LocalDate[], state: string): string | null => {
  if (days.length === 0) return null;
  const many = days.length > 1;
  return `${listInWords(days.map(dateWithoutDay))} ${many ? 'are' : 'is'} ${state} ${many ? 'bank holidays' : 'a bank holiday'}`;
};
