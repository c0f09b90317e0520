const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `Monday 15 February 2027` as `2027-02-15`. */
export const dateOf = (words: string): string => {
  const [, day = '', month = '', year = ''] = /(\d+) (\w+) (\d{4})/.exec(words) ?? [];
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The Monday of the week in which such a day lies. */
export const mondayOf = (words: string): string => {
  const day = new Date(`${dateOf(words)}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
};
