import { describe, expect, test } from '@jest/globals';
import { aMessage, anAlert, cast, createInMemoryChannels } from '@review-desk/core/testing';
import { cardOf } from '@review-desk/core/delivery';
import { personId } from '@review-desk/core/ids';
import { toLocalDate } from '@review-desk/core/time';
import { pacedChannels } from './pacedChannels.js';

const card = cardOf(anAlert().sent().plain(), aMessage().plain(), toLocalDate('2027-01-11'), null);
const chat = (number: number) => ({ person: personId(`p-${number}`), id: `chat-${number}`, serviceUrl: 'https://smba.example/', blocked: false });
/** A watch on which sleeping takes no time, and the moments at which calls go. */
const stopwatch = () => {
  let now = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  return {
    watch: { now: () => now, sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ at: now + ms, wake })) },
    run: async (): Promise<void> => {
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        const next = sleepers.sort((a, b) => a.at - b.at).shift();
        if (!next) return;
        now = next.at;
        next.wake();
      }
    },
    now: () => now,
  };
};

describe('channels with a pace', () => {
  test('send a thousand cards at fifty a second, none refused', async () => {
    const time = stopwatch();
    const moments: number[] = [];
    const channels = createInMemoryChannels();
    channels.fault = () => (moments.push(time.now()), null);
    const paced = pacedChannels(channels, time.watch);
    const all = Promise.all(Array.from({ length: 1000 }, (_each, at) => paced.messenger.send(chat(at), card)));
    await time.run();
    await all;
    const inSecond = (from: number): number => moments.filter((each) => each >= from && each < from + 1000).length;
    expect([moments.length, Math.max(...moments.map(inSecond)), Math.max(...moments) <= 20_000]).toEqual([1000, 50, true]);
  });

  test('are never refused by a service to which some calls travel ten times as long as others', async () => {
    const time = stopwatch();
    const arrivals: number[] = [];
    const channels = createInMemoryChannels();
    const { messenger } = channels;
    let sent = 0;
    const slow = { ...channels, messenger: { ...messenger, send: async (...given: Parameters<typeof messenger.send>) => {
      const nth = (sent += 1);
      // Up to 300 milliseconds there, in no order, and 30 back.
      await time.watch.sleep(30 + ((nth * 7919) % 270));
      arrivals.push(time.now());
      await time.watch.sleep(30);
      return messenger.send(...given);
    } } };
    const paced = pacedChannels(slow, time.watch);
    const all = Promise.all(Array.from({ length: 500 }, (_each, at) => paced.messenger.send(chat(at), card)));
    await time.run();
    await all;
    const inSecond = (from: number): number => arrivals.filter((each) => each >= from && each < from + 1000).length;
    expect([arrivals.length, Math.max(...arrivals.map(inSecond)) <= 50]).toEqual([500, true]);
  });

  test('send seven in a second into one chat, and five lines a second to the feed', async () => {
    const time = stopwatch();
    const moments: Record<string, number[]> = { send: [], notify: [] };
    const channels = createInMemoryChannels();
    channels.fault = (point) => (moments[point]?.push(time.now()), null);
    const paced = pacedChannels(channels, time.watch);
    const all = Promise.all(Array.from({ length: 20 }, () => Promise.all([paced.messenger.send(chat(1), card), paced.feed.notify(cast.denise.id, card)])));
    await time.run();
    await all;
    const most = (of: number[] = []): number => Math.max(...of.map((from) => of.filter((each) => each >= from && each < from + 1000).length));
    expect([most(moments['send']), most(moments['notify']), moments['send']?.length]).toEqual([7, 5, 20]);
  });
});
