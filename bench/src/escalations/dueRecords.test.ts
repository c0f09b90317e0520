import { expect, it } from '@jest/globals';
import { dueRecords, TODAY, type DueKind } from './dueRecords.js';

it('makes records whose limits ran out the day before or run out on the day, one row of each to sweep', async () => {
  const kinds: DueKind[] = ['alert ran out', 'dispute ran out', 'alert today', 'dispute today'];
  const due = await dueRecords(1, kinds);
  const swept = due.map(({ rows }) => rows.filter(({ sweepOn }) => sweepOn === TODAY).map(({ deadline }) => `${deadline.rule} ${deadline.due}`));
  expect(swept).toEqual([['QA-02 2027-01-04'], ['DR-01 2027-01-04'], ['QA-02 2027-01-05'], ['DR-01 2027-01-05']]);
});
