import { expect, it } from '@jest/globals';
import { workingDayDifferences } from './workingDays.js';

it('measures working days only against libraries that give the same days', () => {
  expect(workingDayDifferences()).toEqual({ 'date-fns': 0, 'dayjs-business-days2': 0, 'luxon-business-days': 0 });
});
