import { countInWords } from './listInWords.js';

/** `5 working days left`, `due today`, `2 working days late` */
export const workingDaysLeftInWords = (left: number): string => {
  if (left === 0) return 'due today';
  return left > 0 ? `${countInWords(left, 'working day')} left` : `${countInWords(-left, 'working day')} late`;
};
