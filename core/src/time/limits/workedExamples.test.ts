import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import examples from '../testData/workedExamples.json' with { type: 'json' };
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { limitDate } from './computeTimeLimit.js';
import { limitQuestionsSchema } from './limitQuestion.js';
import { timeLimit, timeLimits } from './timeLimits.js';

const answers = z.array(z.object({ expected: z.string(), note: z.string() })).parse(examples);
const worked = limitQuestionsSchema.parse(examples).map((question, index) => ({
  ...question,
  expected: answers[index]?.expected,
  note: answers[index]?.note,
}));
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
