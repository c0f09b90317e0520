import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { isLocalDate } from '../dates/localDate.js';
import { isInstant } from '../dates/londonDate.js';
import examples from '../testData/workedExamples.json' with { type: 'json' };
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { limitDate } from './computeTimeLimit.js';
import { timeLimit, timeLimits } from './timeLimits.js';

const day = z.string().refine(isLocalDate);
const worked = z
  .array(z.object({
    rule: z.string(),
    trigger: z.union([day, z.string().refine(isInstant), z.record(z.string(), day.nullable())]),
    expected: z.string(),
    note: z.string(),
  }))
  .parse(examples);
const calendar = createWorkingCalendar(englandAndWales);

describe('worked examples of the rule catalogue', () => {
  it('holds 155 of them, at least one for every rule', () => {
    expect(worked).toHaveLength(155);
    expect(new Set(worked.map(({ rule }) => rule))).toEqual(new Set(timeLimits.map(({ id }) => id)));
  });

  it.each(worked)('$rule from $trigger gives $expected: $note', ({ rule, trigger, expected }) => {
    expect(limitDate(timeLimit(rule), trigger, calendar)).toBe(expected);
  });
});
