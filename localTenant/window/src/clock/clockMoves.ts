import { addDays, addWeekdays, fromLondon, inLondon } from '../text/london.js';

export type ClockMove = { readonly words: string; readonly to: (now: Date) => Date };

const hour = 3_600_000;
const startOfWork = '08:30';

/** The next 8:30am that falls on a weekday. */
const nextMorning = (now: Date): Date => {
  const { date, time } = inLondon(now);
  const first = time < startOfWork ? addWeekdays(addDays(date, -1), 1) : addWeekdays(date, 1);
  return fromLondon({ date: first, time: startOfWork });
};

const weekdaysOn = (days: number) => (now: Date): Date => {
  const { date, time } = inLondon(now);
  return fromLondon({ date: addWeekdays(date, days), time });
};

/** The moves that have a button. Bank holidays are the product's business: these know weekdays only. */
export const clockMoves: readonly ClockMove[] = [
  { words: '1 hour on', to: (now) => new Date(now.getTime() + hour) },
  { words: 'To the next weekday morning, 8:30am', to: nextMorning },
  { words: '1 weekday on', to: weekdaysOn(1) },
  { words: '5 weekdays on', to: weekdaysOn(5) },
];
