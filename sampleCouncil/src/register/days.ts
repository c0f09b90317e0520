/** The day that the file was exported: the Monday on which the sample begins. */
export const exportDay = '2027-01-04';

const DAY = 86_400_000;
const atNoon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

export const addDays = (date: string, days: number): string =>
  new Date(atNoon(date) + days * DAY).toISOString().slice(0, 10);

/** The day itself, or the Friday before a weekend. */
export const onWeekday = (date: string): string => {
  const weekday = new Date(atNoon(date)).getUTCDay();
  if (weekday === 6) return addDays(date, -1);
  return weekday === 0 ? addDays(date, -2) : date;
};

/** The same day a number of years on; 29 February becomes the 28th. */
export const addYears = (date: string, years: number): string => {
  const [year, month, day] = [Number(date.slice(0, 4)) + years, date.slice(5, 7), date.slice(8)];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}-${month}-${month === '02' && day === '29' && !leap ? '28' : day}`;
};
