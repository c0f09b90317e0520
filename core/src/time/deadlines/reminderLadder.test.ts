import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { addCalendarDays, toLocalDate } from '../dates/localDate.js';
import { timeLimit } from '../limits/timeLimits.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { deadlineFor } from './deadlineFor.js';
import { reminderLadder } from './reminderLadder.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);

describe('the ladder after a day', () => {
  // Each is late over two Christmases and an Easter, and its weekly step falls on another weekday.
  it.each(['2023-03-18', '2023-03-20', '2023-03-23'])('holds the same steps as the whole ladder, for a limit from %s', (from) => {
    const deadline = deadlineFor(timeLimit('FR-10'), d(from), { subject: 'H-001', occurrence: 'x', policyVersion: 1 }, calendar);
    const until = d('2025-06-30');
    const whole = reminderLadder(deadline, d('2023-01-01'), until, calendar);
    expect(whole.length).toBeGreaterThan(110);
    for (let day = d('2023-02-01'); day <= until; day = addCalendarDays(day, 5)) {
      expect([day, reminderLadder(deadline, day, until, calendar)]).toEqual([day, whole.filter(({ on }) => on > day)]);
    }
  });
});
