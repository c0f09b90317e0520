import { InvalidInput } from '../../errors.js';
import { dayOfWeek, earlierOf } from '../dates/localDate.js';
import { addElapsedHours, londonDateOf } from '../dates/londonDate.js';
import type { CountDirection, CountLeg, Explanation, Instant, LimitTrigger, LocalDate, TimeLimit, WorkingCalendar } from '../types.js';
import { countInWords } from '../words/listInWords.js';
import { bookByDate, hasBookBy } from './bookByDate.js';
import { calendarFor, countLeg, missingDay } from './countLeg.js';
import { daysPassedOver } from './daysPassedOver.js';
import { dayZero, legDay, momentZero, triggerWords } from './triggers.js';

type Sum = Pick<Explanation, 'triggers' | 'due' | 'clampedFrom' | 'legs'> & { dueAt?: Instant };

/**
 * The date a rule gives for a trigger, with everything needed to say how it was found. Legal limits stay where they
 * fall, also on Sundays and bank holidays (timescales 1.7); only IG-02 moves forward (1.8).
 */
export const computeTimeLimit = (rule: TimeLimit, trigger: LimitTrigger, calendar: WorkingCalendar): Explanation => {
  const days = calendarFor(rule, calendar);
  const sum = sumFor(rule, trigger, days);
  const due = settle(rule, sum.due, days);
  const passed = daysPassedOver(rule, sum.triggers, due, days);
  const bookBy = hasBookBy(rule) ? bookByDate(due, calendar) : null;
  return {
    rule: rule.id,
    title: rule.title,
    source: rule.source,
    standing: rule.standing,
    unit: rule.compute.unit,
    amount: rule.compute.amount ?? null,
    direction: rule.compute.direction,
    ...passed,
    ...sum,
    due,
    fallsOn: dayThatIsNotWorked(due, days),
    bookBy,
    bookByUnknown: hasBookBy(rule) && bookBy === null,
  };
};

/** The answer alone: a date, or the moment for rules that count real hours. */
export const limitDate = (rule: TimeLimit, trigger: LimitTrigger, calendar: WorkingCalendar): LocalDate | Instant => {
  const { due, dueAt } = computeTimeLimit(rule, trigger, calendar);
  return dueAt ?? due;
};

const sumFor = (rule: TimeLimit, trigger: LimitTrigger, calendar: WorkingCalendar): Sum => {
  const { unit, amount = 0, direction, ifDayMissing } = rule.compute;
  if (unit === 'elapsed_hours') {
    const from = momentZero(rule, trigger);
    const dueAt = addElapsedHours(from, amount);
    return { ...plainSum(rule, londonDateOf(from), londonDateOf(dueAt)), dueAt };
  }
  if (unit === 'earliest_of') return earliestLeg(rule, trigger, calendar);
  const from = dayZero(rule, trigger);
  if (unit === 'agreed_date') return plainSum(rule, from, from);
  const due = countLeg({ unit, amount }, from, direction, calendar, ifDayMissing);
  const months = direction === 'before' ? -amount : amount;
  return { ...plainSum(rule, from, due), clampedFrom: unit === 'months' ? missingDay(from, months) : null };
};

const plainSum = (rule: TimeLimit, from: LocalDate, due: LocalDate): Sum => ({
  triggers: [{ what: triggerWords(rule, undefined), date: from }],
  due,
  clampedFrom: null,
  legs: [],
});

// Each leg is worked out in full, then the earliest is taken; a leg whose day is not known yet does not count (1.13).
const earliestLeg = (rule: TimeLimit, trigger: LimitTrigger, calendar: WorkingCalendar): Sum => {
  const { direction, ifDayMissing, parts = [] } = rule.compute;
  const legs = parts.flatMap((part) => {
    const from = legDay(rule, part.field, trigger);
    if (from === null) return [];
    const date = countLeg(part, from, direction, calendar, ifDayMissing);
    const what = triggerWords(rule, part.field);
    const clampedFrom = part.unit === 'months' ? missingDay(from, part.amount) : null;
    return [{ what, from, date, clampedFrom, part }];
  });
  const [first] = legs;
  if (first === undefined) throw new InvalidInput('time.noTrigger', `${rule.id}: none of the days it counts from is known.`);
  const due = legs.reduce((soonest, leg) => earlierOf(soonest, leg.date), first.date);
  const chosen = legs.find((leg) => leg.date === due) ?? first;
  return {
    triggers: legs.map(({ what, from }) => ({ what, date: from })).filter(firstOfItsKind),
    due,
    clampedFrom: chosen.clampedFrom,
    legs: legs.map((leg) => ({
      text: legInWords(leg.part, direction, leg.what),
      date: leg.date,
      chosen: leg === chosen,
    })),
  };
};

const legInWords = (leg: CountLeg, direction: CountDirection, what: string): string =>
  `${countInWords(leg.amount, leg.unit.replace('_', ' ').replace(/s$/, ''))} ${direction} ${what}`;

const firstOfItsKind = <T extends { what: string }>(item: T, index: number, all: readonly T[]): boolean =>
  all.findIndex(({ what }) => what === item.what) === index;

const settle = (rule: TimeLimit, due: LocalDate, calendar: WorkingCalendar): LocalDate => {
  switch (rule.compute.ifNotWorkingDay) {
    case 'keep':
      return due;
    case 'previous_working_day':
      return calendar.previousWorkingDayOnOrBefore(due);
    case 'next_working_day':
      return calendar.nextWorkingDayOnOrAfter(due);
  }
};

const dayThatIsNotWorked = (due: LocalDate, calendar: WorkingCalendar): Explanation['fallsOn'] => {
  const weekday = dayOfWeek(due);
  if (weekday >= 6) return weekday === 6 ? 'saturday' : 'sunday';
  if (!calendar.knows(due) || calendar.isWorkingDay(due)) return null;
  return calendar.titleOf(due);
};
