import { expect, it } from '@jest/globals';
import { spendingOf } from './spending.js';

const at = (second: number, units: number, status = 200) => ({ at: new Date(Date.UTC(2027, 0, 5, 9, 0, second)).toISOString(), units, status });

it('counts the minutes that were open and not the last one that was not needed whole', () => {
  const log = [at(0, 900), at(10, 350), at(11, 2, 429), at(61, 1200), at(62, 0), at(130, 100)];
  expect(spendingOf(log, 1250)).toEqual({ allowed: 2600, answered: 2550, refused: 2, refusals: 1, minutes: 3 });
});
