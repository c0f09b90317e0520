import { describe, expect, it } from '@jest/globals';
import { appPace, conversationPace, feedPace, stillCounted, waitBefore, type Pace } from './pace.js';

/** The moments at which this many go that all ask at nought. */
const slots = (count: number, pace: Pace): number[] => {
  const taken: number[] = [];
  for (let at = 0; at < count; at += 1) taken.push(waitBefore(taken, 0, pace));
  return taken;
};
const mostWithin = (taken: readonly number[], withinMs: number): number => Math.max(...taken.map((from) => taken.filter((each) => each >= from && each < from + withinMs).length));

describe('cards that all ask to go at once', () => {
  it.each<[string, Pace, number]>([['the app', appPace, 1000], ['one conversation', conversationPace, 200], ['the feed', feedPace, 40]])('keep every limit of %s', (_what, pace, count) => {
    const taken = slots(count, pace);
    for (const { most, withinMs } of pace) expect(mostWithin(taken, withinMs)).toBeLessThanOrEqual(most);
  });

  it('lose no time: a thousand to the app go in twenty seconds', () => {
    expect(slots(1000, appPace).at(-1)).toBe(19_000);
  });

  it('do not wait while there is room', () => {
    expect([waitBefore([], 0, feedPace), waitBefore([0, 0, 0, 0], 500, feedPace), waitBefore([0, 0, 0, 0, 0], 999, feedPace), waitBefore([0, 0, 0, 0, 0], 1000, feedPace)]).toEqual([0, 0, 1, 0]);
  });

  it('forget what no limit counts any more', () => {
    expect(stillCounted([0, 500, 1500], 1400, feedPace)).toEqual([500, 1500]);
  });
});
