import { describe, expect, it } from '@jest/globals';
import { aMessage } from '../../../testing/index.js';
import { toInstant } from '../../../time/index.js';
import { copySeen, strayOf } from './strayOf.js';

const lost = { channel: 'chat' as const, at: toInstant('2027-01-11T10:05:00Z'), result: 'unknown' as const, code: null, evidence: null };

describe('a card that somebody looks at is', () => {
  it('the recorded one, or a stray that is removed', () => {
    const message = aMessage().taken().plain();
    expect([copySeen(message, 'm-1'), copySeen(message, 'm-2'), strayOf(message, 'm-1'), strayOf(message, 'm-2')]).toEqual(['recorded', 'stray', false, true]);
  });

  it('the only one there is, where the answer to its sending was lost', () => {
    expect([copySeen(aMessage().with({ attempts: [lost] }).plain(), 'm-1'), strayOf(aMessage().plain(), 'm-1')]).toEqual(['unrecorded', false]);
  });

  it('not taken for a stray because another channel has it', () => {
    const mailed = aMessage().with({ attempts: [lost, { ...lost, channel: 'mail', result: 'accepted', evidence: { draft: 'd-1' } }], taken: { by: 'mail', at: lost.at } }).plain();
    expect(strayOf(mailed, 'm-1')).toBe(false);
  });
});
