import { z } from 'zod';
import { NotFound } from '../../errors.js';
import type { RuleId, TimeLimit } from '../types.js';
import catalogue from './catalogue.json' with { type: 'json' };

// The catalogue is the project's own data, parsed once. Ids are never spelled into a sum: code asks by id for the rule.
const amount = z.number().int().nonnegative();
const leg = z.strictObject({
  field: z.string().optional(),
  unit: z.enum(['working_days', 'calendar_days', 'months']),
  amount,
});
const isRuleId = (text: string): text is RuleId => /^[A-Z]{2,3}-\d{2}$/.test(text);
const ruleId = z.string().refine(isRuleId);

const limitSchema = z.strictObject({
  id: ruleId,
  title: z.string(),
  trigger: z.string(),
  limitText: z.string(),
  responsible: z.string(),
  toldWhenMissed: z.string(),
  source: z.string(),
  evidence: z.string(),
  localChange: z.string(),
  standing: z.enum(['statutory', 'standard', 'guidance', 'local']),
  mayChange: z.enum(['fixed', 'never_later', 'never_earlier', 'freely']),
  mayBeOff: z.boolean(),
  onByDefault: z.boolean(),
  boundedBy: ruleId.optional(),
  appliesTo: z.array(ruleId).optional(),
  convenes: z.string().optional(),
  mustAttend: z.array(z.string()).optional(),
  message: z.string().optional(),
  compute: z.strictObject({
    unit: z.enum(['working_days', 'calendar_days', 'months', 'elapsed_hours', 'agreed_date', 'earliest_of']),
    amount: amount.optional(),
    direction: z.enum(['after', 'before', 'on']),
    ifDayMissing: z.enum(['last_day_of_month', 'first_day_of_next_month']).optional(),
    ifNotWorkingDay: z.enum(['keep', 'previous_working_day', 'next_working_day']),
    parts: z.array(leg).optional(),
  }),
});

export const timeLimits: readonly TimeLimit[] = z
  .strictObject({ rules: z.array(limitSchema) })
  .parse(catalogue)
  .rules.map((rule) => Object.freeze(rule) as TimeLimit);

const byId = new Map<string, TimeLimit>(timeLimits.map((limit) => [limit.id, limit]));

export const findTimeLimit = (id: string): TimeLimit | undefined => byId.get(id);

export const timeLimit = (id: string): TimeLimit => {
  const found = byId.get(id);
  if (found === undefined) {
    throw new NotFound('time.unknownRule', `There is no rule ${isRuleId(id) ? id : 'of that name'} in the catalogue of time limits.`);
  }
  return found;
};

export const toRuleId = (id: string): RuleId => timeLimit(id).id;
