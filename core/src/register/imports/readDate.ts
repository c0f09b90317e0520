import { daysInMonth, isLocalDate, type LocalDate } from '../../time/index.js';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export type ReadDate = { date: LocalDate } | { whatIsWrong: string; howToMend: string };

const BRITISH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00(?::00(?:\.0+)?)?)?$/;
const TWO_DIGITS = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/;

const wrong = (whatIsWrong: string, howToMend = 'Write the day as 31/01/2027 or 2027-01-31.'): ReadDate => ({
  whatIsWrong,
  howToMend,
});

/** A day written DD/MM/YYYY or YYYY-MM-DD; nothing is guessed. */
export const readDate = (text: string): ReadDate => {
  const british = BRITISH.exec(text);
  const iso = ISO.exec(text);
  const [year, month, day] = british
    ? [british[3], british[2], british[1]]
    : iso
      ? [iso[1], iso[2], iso[3]]
      : [];
  if (year === undefined || month === undefined || day === undefined)
    return TWO_DIGITS.test(text)
      ? wrong('The year has two digits.', 'Write the year in full, as in 31/01/2027.')
      : wrong('This is not a date.');
  return realDay(Number(year), Number(month), Number(day));
};

const realDay = (year: number, month: number, day: number): ReadDate => {
  const name = monthNames[month - 1];
  if (name === undefined)
    return wrong(`There is no month ${month}.`, 'Write the day first, then the month, as in 31/01/2027.');
  if (year < 1900 || year > 2199)
    return wrong(`The year ${year} cannot be right.`, 'Give the year in full, as in 2027.');
  if (day < 1 || day > daysInMonth(year, month))
    return wrong(`There is no ${day} ${name} ${year}.`, 'Give the date on the letter or certificate.');
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isLocalDate(date) ? { date } : wrong('This is not a date.');
};
