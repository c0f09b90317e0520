import { InvalidInput } from '../../errors.js';
import { isLocalDate } from '../dates/localDate.js';
import { isInstant, londonDateOf } from '../dates/londonDate.js';
import type { Instant, LimitTrigger, LocalDate, TimeLimit } from '../types.js';

const unfit = (rule: TimeLimit, message: string): InvalidInput =>
  new InvalidInput('time.unfitTrigger', `${rule.id}: ${message}`);

/** Day zero of the rule: the trigger's date, or its date in London when it is a moment (timescales 1.1, 1.10). */
export const dayZero = (rule: TimeLimit, trigger: LimitTrigger): LocalDate => {
  if (isLocalDate(trigger)) return trigger;
  if (isInstant(trigger)) return londonDateOf(trigger);
  throw unfit(rule, 'it counts from one day. Give a date, or a moment in UTC.');
};

/** The moment from which an hour rule counts. */
export const momentZero = (rule: TimeLimit, trigger: LimitTrigger): Instant => {
  if (isInstant(trigger)) return trigger;
  throw unfit(rule, 'it counts real hours. Give the moment in UTC, like 2026-12-24T16:00:00Z.');
};

/** The day that one leg counts from: its own field, or the one day of a rule that has a single trigger. Null while not known. */
export const legDay = (rule: TimeLimit, field: string | undefined, trigger: LimitTrigger): LocalDate | null => {
  if (field === undefined) return dayZero(rule, trigger);
  if (typeof trigger === 'string') throw unfit(rule, 'it counts from several days. Name each of them.');
  const day = trigger[field] ?? null;
  if (day !== null && !isLocalDate(day)) throw unfit(rule, `${field} is not a date.`);
  return day;
};

const FIELD_WORDS: Record<string, string> = {
  approval: 'date full approval took effect',
  firstPlacement: 'first placement date',
};

/** What a trigger is called when it is explained. */
export const triggerWords = (rule: TimeLimit, field: string | undefined): string =>
  field === undefined ? rule.trigger : (FIELD_WORDS[field] ?? field);
