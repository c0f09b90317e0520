import { describe, expect, it } from '@jest/globals';
import { createAllowance } from './allowance.js';

const start = () => {
  const time = { now: 0, slept: [] as number[] };
  const sleep = (milliseconds: number): Promise<void> => {
    time.slept.push(milliseconds);
    time.now += milliseconds;
    return Promise.resolve();
  };
  return { time, allowance: createAllowance({ sleep, random: () => 0, wallClock: () => time.now }, 120) };
};
const answer = (status: number, headers: Record<string, string> = {}) => ({ status, headers: { get: (name: string) => headers[name] ?? null } });
const near = (remaining: number) => answer(200, { 'ratelimit-limit': '1250', 'ratelimit-remaining': String(remaining), 'ratelimit-reset': '20' });

describe('what SharePoint allows', () => {
  it('is waited for by everybody once somebody is told to wait, and by a repeat no second time', async () => {
    const { time, allowance } = start();
    await allowance.enter(2, false);
    allowance.leave(2, answer(429, { 'retry-after': '30' }));
    await allowance.enter(2, true);
    expect(time.slept).toEqual([]);
    await allowance.enter(2, false);
    expect(time.slept).toEqual([30_000]);
  });

  it('is open again once somebody is let through', async () => {
    const { time, allowance } = start();
    allowance.note(answer(429, { 'retry-after': '30' }));
    await allowance.enter(2, true);
    allowance.leave(2, answer(200));
    await allowance.enter(2, false);
    expect(time.slept).toEqual([]);
  });

  it('holds back what would go beyond what is left, with what is under way counted', async () => {
    const { time, allowance } = start();
    await allowance.enter(40, false);
    await allowance.enter(2, false);
    allowance.leave(2, near(50));
    await allowance.enter(10, false);
    expect(time.slept).toEqual([]);
    await allowance.enter(2, false);
    expect(time.slept).toEqual([20_000]);
  });

  it('says nothing to calls that cost none, and keeps nobody for hours', async () => {
    const { time, allowance } = start();
    allowance.note(answer(429, { 'retry-after': '30' }));
    await allowance.enter(0, false);
    const other = start();
    other.allowance.note(answer(429, { 'retry-after': '7200' }));
    await other.allowance.enter(2, false);
    expect([time.slept, other.time.slept]).toEqual([[], []]);
  });
});
