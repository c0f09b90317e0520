const months = ['January to March', 'April to June', 'July to September', 'October to December'] as const;

/** `2027q1` as people say it: January to March 2027. */
export const quarterInWords = (quarter: string): string => {
  const [year = '', number = '1'] = quarter.split('q');
  return `${months[Number(number) - 1] ?? months[0]} ${year}`;
};

/** The quarter of a day, `2027q1`. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** `2027-01` as people say it: January 2027. */
export const monthInWords = (month: string): string => `${names[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;

/** The quarter so many before or after. */
export const quarterBeside = (quarter: string, by: number): string => {
  const [year = 0, number = 1] = quarter.split('q').map(Number);
  const at = year * 4 + (number - 1) + by;
  return `${Math.floor(at / 4)}q${(at % 4) + 1}`;
};
