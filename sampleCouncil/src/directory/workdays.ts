/** Bank holidays in the months that the diaries cover; the diaries stay empty on them. */
const closed = new Set(['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31']);

export type Workday = { date: string; weekday: 1 | 2 | 3 | 4 | 5; week: number };

const isWeekday = (day: number): day is Workday['weekday'] => day >= 1 && day <= 5;

/** Every day that people work from Monday 4 January to Friday 30 April 2027; `week` counts from 0. */
export const diaryWorkdays: readonly Workday[] = Array.from({ length: 17 * 7 }, (_, offset) => {
  const date = new Date(Date.UTC(2027, 0, 4 + offset));
  const weekday = date.getUTCDay();
  const iso = date.toISOString().slice(0, 10);
  return isWeekday(weekday) && !closed.has(iso) ? [{ date: iso, weekday, week: Math.floor(offset / 7) }] : [];
}).flat();
