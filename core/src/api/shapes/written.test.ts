import { describe, expect, it } from '@jest/globals';
import { written } from './written.js';

const read = (words: string): unknown => {
  const { success, data, error } = written(30).safeParse(words);
  return success ? data : error.issues.map(({ code, message }) => (code === 'custom' ? message : code));
};

describe('what somebody writes', () => {
  it.each<[string, string, unknown]>([
    ['is kept as it is, with its lines and marks', '<b>No</b>\n\t*plan* 👩‍👧', '<b>No</b>\n\t*plan* 👩‍👧'],
    ['loses the blanks around it', '  No plan.\r\n', 'No plan.'],
    ['loses characters that steer a machine', 'No\u0000 pl\u0007an\u009f.', 'No plan.'],
    ['of blanks alone is nothing', ' \n\t ', ['Write a sentence or two.']],
    ['of characters without width alone is nothing', '\u200b\u2060\ufeff\u200d', ['Write a sentence or two.']],
    ['of control characters alone is nothing', '\u0000\u0001', ['Write a sentence or two.']],
    ['is measured without what was taken off', `${'\u0001'.repeat(50)}${'a'.repeat(30)}`, 'a'.repeat(30)],
    ['that is too long is refused', 'a'.repeat(31), ['too_big']],
  ])('%s', (_what, words, kept) => {
    expect(read(words)).toEqual(kept);
  });
});
