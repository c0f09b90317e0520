import { describe, expect, it } from '@jest/globals';
import { benches, table, type Row } from './index.js';

const row = (changes: Partial<Row>): Row => ({ name: 'counting', ours: 1, theirs: null, ratio: null, unit: 'days', note: '', ...changes });

describe('the table of measurements', () => {
  it('stands in columns, with a ratio where there is something to compare with', () => {
    const lines = table([row({ ours: 1234567, theirs: 12.345, ratio: 100004.2, note: 'same dates' }), row({ name: 'starting', ours: 0.126, unit: 'seconds' })]).split('\n');
    expect(lines).toEqual([
      'what      ours       theirs  ratio     unit     note',
      'counting  1,234,567  12.35   100,004x  days     same dates',
      'starting  0.13                         seconds',
    ]);
  });
});

describe('the benches', () => {
  it('are each there under the name that npm run bench takes', () => {
    expect(Object.keys(benches)).toEqual(['workingDays', 'graphLayer', 'todayAtScale', 'sweepAtScale', 'escalationsInBudget', 'manyAlerts', 'thousandCards', 'importRegister', 'readyTime', 'firstRoute']);
  });
});
