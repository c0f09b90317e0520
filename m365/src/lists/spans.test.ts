import { describe, expect, it } from '@jest/globals';
import { after, middleOf, nextPart, type Span } from './spans.js';

const span = (from: string, to: string, dayAt = 5): Span => ({ from, to, dayAt });

describe('the key behind all that begin so', () => {
  it.each([['mar2a', 'mar2b'], ['mar29', 'mar2a'], ['mar2z', 'mar3'], ['0', '1']])('of %s is %s', (start, behind) => expect(after(start)).toBe(behind));
});

describe('the middle of a span', () => {
  it.each<[string, Span, string | null]>([
    ['of all days is a day', span('mar2a', 'mar2b'), 'mar2a20241231'],
    ['of two days is the day between', span('mar2a20270101', 'mar2a20270103'), 'mar2a20270102'],
    ['over a leap day counts it', span('mar2a20280228', 'mar2a20280301'), 'mar2a20280229'],
    ['of one day is a character', span('mar2a20270101', 'mar2a20270102'), 'mar2a20270101i'],
    ['of a part of a day is another', span('mar2a20270101i', 'mar2a20270102'), 'mar2a20270101r'],
    ['of keys that hold no day there is a character', span('mar2a', 'mar2b', 3), 'mar2ai'],
    ['of two keys side by side is none', span('mar2a20270101', 'mar2a202701010000000001'), null],
  ])('%s', (_what, given, middle) => {
    expect(middleOf(given)).toBe(middle);
  });
  it('lies between its ends, however often it is halved', () => {
    for (let part = span('mar2a', 'mar2b'), times = 0; times < 60; times += 1) {
      const middle = middleOf(part);
      if (middle === null) break;
      expect([middle > part.from, middle < part.to]).toEqual([true, true]);
      part = times % 3 === 0 ? { ...part, from: middle } : { ...part, to: middle };
    }
  });
});

describe('the part behind another', () => {
  const whole = span('mar2a', 'mar2b');
  it.each<[string, Span, boolean, Span | null]>([
    ['is as wide', span('mar2a20270101', 'mar2a20270111'), false, span('mar2a20270111', 'mar2a20270121')],
    ['is twice as wide where that was empty', span('mar2a20270101', 'mar2a20270111'), true, span('mar2a20270111', 'mar2a20270131')],
    ['ends with the day where that was a part of one', span('mar2a20270101', 'mar2a20270101i'), false, span('mar2a20270101i', 'mar2a20270102')],
    ['ends where the whole ends', span('mar2a20150101', 'mar2a20340101'), false, span('mar2a20340101', 'mar2b')],
    ['is none at the end', span('mar2a20270101', 'mar2b'), false, null],
  ])('%s', (_what, part, wasEmpty, next) => {
    expect(nextPart(part, whole, wasEmpty)).toEqual(next);
  });
});
