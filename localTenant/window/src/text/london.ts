/** Instants are UTC; people see and type the time in London. */
const zone = 'Europe/London';

export type LocalMoment = { readonly date: string; readonly time: string };

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** Graph writes `2027-01-04T09:00:00.0000000` with the zone beside it; with UTC asked for, that is an instant. */
export const instantOf = (dateTime: string): Date => new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(dateTime) ? dateTime : `${dateTime.slice(0, 19)}Z`);

export const inLondon = (instant: Date): LocalMoment => {
  const named = new Map(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
  const of = (name: Intl.DateTimeFormatPartTypes): string => named.get(name) ?? '';
  return { date: `${of('year')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` };
};

/** The instant at which London's clocks show this; in the hour that spring skips, the later one. */
export const fromLondon = ({ date, time }: LocalMoment): Date => {
  const asUtc = new Date(`${date}T${time}:00Z`);
  const shown = inLondon(asUtc);
  const ahead = Date.parse(`${shown.date}T${shown.time}:00Z`) - asUtc.getTime();
  const guess = new Date(asUtc.getTime() - ahead);
  const check = inLondon(guess);
  return check.date === date && check.time === time ? guess : asUtc;
};

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const weekday = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();
export const mondayOf = (date: string): string => addDays(date, -((weekday(date) + 6) % 7));

/** The same time of day, so many weekdays on. Bank holidays are the product's business, not the tenant's. */
export const addWeekdays = (date: string, days: number): string => {
  let at = date;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (weekday(at) !== 0 && weekday(at) !== 6) left -= 1;
  }
  return at;
};

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  return (date: string): string => formatter.format(new Date(`${date}T12:00:00Z`)).replace(',', '');
};
/** `Friday 12 March 2027`. */
export const longDate = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `2:30pm`, `9am`. */
export const shortTime = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
};

export const longMoment = (instant: Date): string => {
  const { date, time } = inLondon(instant);
  return `${longDate(date)}, ${shortTime(time)}`;
};
