import { setTimeout as wait } from 'node:timers/promises';
import { pacedChannels } from '@review-desk/functions/pacedChannels';
import { appPace, cardOf, type Conversation, type SafeCard } from '@review-desk/core/delivery';
import { Unavailable } from '@review-desk/core/errors';
import { aMessage, anAlert, createInMemoryChannels } from '@review-desk/core/testing';
import { toLocalDate } from '@review-desk/core/time';
import { BenchError } from './benchError.js';
import { startTeams, type Teams } from './cards/startTeams.js';
import { countFromEnvironment } from './countFromEnvironment.js';
import type { Row } from './row.js';

const MOST_A_SECOND = appPace[0]?.most ?? 50;
/** What issue 3 asks for, in percent. */
const WANTED_SHARE = 90;
const card = cardOf(anAlert().sent().plain(), aMessage().plain(), toLocalDate('2027-01-11'), null);

type Send = (chat: Conversation, card: SafeCard) => Promise<unknown>;
type Sent = { cards: number; calls: number; refused: number; twice: number; aSecond: number };

/** Sends a card to everybody and looks in the tenant's log how many came in, and how fast; the clock is the tenant's. */
const sendToAll = async ({ tenant, chats }: Teams, send: Send): Promise<Sent> => {
  // What was sent before has left the window.
  await wait(1500);
  const before = tenant.log.last;
  await Promise.all(chats.map((chat) => send(chat, card)));
  const calls = tenant.log.since(before).filter(({ path }) => path.endsWith('/activities'));
  const taken = calls.filter(({ status }) => status < 300).map(({ at, ms }) => Date.parse(at) - ms);
  const seconds = (Math.max(...taken) - Math.min(...taken)) / 1000;
  // The first of them needs no time of its own: between n cards lie n - 1 steps.
  const refused = calls.filter(({ status }) => status === 429).length;
  return { cards: chats.length, calls: calls.length, refused, twice: taken.length - chats.length, aSecond: (chats.length - 1) / seconds };
};

/** All at once, each again after as long as it was told or when no answer came in time: what a loop without a pace does. */
const untilTaken = (send: Send): Send => async (chat, each) => {
  for (;;) {
    try {
      return await send(chat, each);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      await wait((error.retryAfterSeconds ?? 1) * 1000);
    }
  }
};

/**
 * A card to each of a thousand people through the product's pace and its bot, against the tenant's Connector that keeps
 * Microsoft's 50 requests a second; beside it the same cards all at once, each sent again when it is refused.
 */
export const benchThousandCards = async (): Promise<Row[]> => {
  const teams = await startTeams(countFromEnvironment('BENCH_CARDS', 1000));
  try {
    const paced = pacedChannels({ ...createInMemoryChannels(), messenger: teams.messenger });
    const ours = await sendToAll(teams, (chat, each) => paced.messenger.send(chat, each));
    console.error(`  paced: ${ours.aSecond.toFixed(1)} a second, ${ours.refused} refused`);
    if (ours.twice !== 0) throw new BenchError(`${ours.cards + ours.twice} cards arrived where ${ours.cards} were sent.`);
    if (ours.refused > 0) throw new BenchError(`${ours.refused} of ${ours.calls} cards were refused for coming too fast.`);
    const theirs = await sendToAll(teams, untilTaken((chat, each) => teams.messenger.send(chat, each)));
    const share = (ours.aSecond / MOST_A_SECOND) * 100;
    const row = (name: string, a: number, b: number, ratio: number | null, unit: string, note: string): Row => ({ name: `${ours.cards} cards: ${name}`, ours: a, theirs: b, ratio, unit, note });
    return [
      row('a second', ours.aSecond, theirs.aSecond, ours.aSecond / theirs.aSecond, 'cards', 'theirs is a loop without a pace that sends again as it is told'),
      row(`share of the ${MOST_A_SECOND} a second that Teams allows`, share, WANTED_SHARE, share / WANTED_SHARE, 'percent', 'theirs is what is asked for; the machine that runs tenant and product has to keep up too'),
      row('refused', ours.refused, theirs.refused, null, 'answers 429', 'the tenant counts by its own clock, which passes as real time does'),
      row('arrived twice', ours.twice, theirs.twice, null, 'cards', 'an answer that does not come in fifteen seconds is taken for none'),
      row('calls a card', ours.calls / ours.cards, theirs.calls / theirs.cards, theirs.calls / theirs.cards / (ours.calls / ours.cards), 'calls', 'a real service also slows or blocks whoever goes on after a 429'),
    ];
  } finally {
    await teams.close();
  }
};
