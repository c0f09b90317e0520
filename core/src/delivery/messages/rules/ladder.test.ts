import { describe, expect, it } from '@jest/globals';
import { toInstant } from '../../../time/index.js';
import type { Attempt, Channel } from '../types.js';
import { nextChannel, withAttempt } from './ladder.js';

const attempt = (channel: Channel, result: Attempt['result'], tries?: number): Attempt => ({ channel, at: toInstant('2027-01-11T10:05:00Z'), result, code: 'x', evidence: null, ...(tries === undefined ? {} : { tries }) });

describe('the channel to try now', () => {
  it.each<[string, Attempt[], boolean, Channel | null]>([
    ['nothing was tried', [], false, 'chat'],
    ['the chat’s answer was lost', [attempt('chat', 'unknown')], false, 'chat'],
    ['the chat refused', [attempt('chat', 'refused')], false, 'feed'],
    ['the feed refused too', [attempt('chat', 'refused'), attempt('feed', 'refused')], false, 'mail'],
    ['all refused', [attempt('chat', 'refused'), attempt('feed', 'refused'), attempt('mail', 'refused')], false, null],
    ['the chat was away many times, within a working day', [attempt('chat', 'unknown', 20)], false, 'chat'],
    ['the chat was away a few times over more than a working day', [attempt('chat', 'unknown', 7)], true, 'chat'],
    ['the chat was away many times over more than a working day', [attempt('chat', 'unknown', 8)], true, 'feed'],
    ['every channel was away as long', [attempt('chat', 'unknown', 8), attempt('feed', 'refused'), attempt('mail', 'unknown', 8)], true, null],
  ])('%s', (_when, attempts, hasWaited, channel) => {
    expect(nextChannel({ attempts }, hasWaited)).toBe(channel);
  });
});

it('a channel that is away for days leaves one line with its count', () => {
  let attempts: Attempt[] = [attempt('feed', 'refused')];
  for (let tries = 0; tries < 5; tries += 1) attempts = withAttempt({ attempts }, attempt('chat', 'unknown'), true);
  expect(attempts.map(({ channel, tries }) => [channel, tries])).toEqual([['feed', undefined], ['chat', 5]]);
});
