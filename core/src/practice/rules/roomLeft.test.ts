import { describe, expect, it } from '@jest/globals';
import { anAlert } from '../../testing/index.js';
import { MOST_WRITTEN, withRoomLeft } from './roomLeft.js';

const alertOf = (length: number) => {
  const alert = anAlert().sent().plain();
  return { ...alert, found: 'x'.repeat(length - JSON.stringify({ ...alert, found: '' }).length) };
};

describe('room on a record', () => {
  it.each<[string, number, number, boolean, boolean?]>([
    ['is there up to the limit', 20_000, MOST_WRITTEN, true],
    ['is not there for words past it', 30_000, MOST_WRITTEN + 1, false],
    ['is there for a fact without words, past it too', MOST_WRITTEN + 1, MOST_WRITTEN + 300, true],
    ['is not there for more words past it', MOST_WRITTEN + 1, MOST_WRITTEN + 1_500, false],
    ['is there for what can wait up to the limit', 20_000, MOST_WRITTEN, true, true],
    ['is not there for what can wait past it, however short', MOST_WRITTEN, MOST_WRITTEN + 20, false, true],
  ])('%s', (_what, before, after, fits, canWait = false) => {
    const write = () => withRoomLeft(alertOf(before), alertOf(after), canWait);
    if (fits) expect(write().found).toHaveLength(alertOf(after).found.length);
    else expect(write).toThrow(expect.objectContaining({ code: 'practice.noRoom' }));
  });
});
