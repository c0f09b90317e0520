import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TrialWish } from '../../api/index.js';
import { createApiHandlers } from '../../api/handlers.js';
import { cardOf, type SafeCard } from '../../delivery/index.js';
import { commandKey } from '../../ids.js';
import { aMessage, anActor, aPerson, anAlert, cast, createInMemoryPorts, quietTrial, type CastKey, type InMemoryPorts } from '../../testing/index.js';
import { createWorkingCalendar, englandAndWales, toLocalDate } from '../../time/index.js';
import { cardsToSend } from './rules/cardsToSend.js';
import { startDays } from './rules/startDays.js';

const calendar = createWorkingCalendar(englandAndWales);
const day = toLocalDate;
const card = (changes: Partial<SafeCard> = {}): SafeCard => ({ ...cardOf(anAlert().sent().plain(), aMessage().plain(), day('2027-01-11'), day('2027-01-18')), ...changes });
const wish: TrialWish = { track: 'fostering', manager: 'nobody', start: day('2027-01-04') };
const key = commandKey('trial-press-1');
const context = { bearer: '', reading: () => undefined };

describe('a trial may start', () => {
  it.each([
    ['2026-11-22', '2026-12-21', '2027-03-22'],
    ['2026-12-21', '2026-12-21', '2027-03-22'],
    ['2026-12-22', '2027-12-20', '2027-03-22'],
    ['2027-03-23', '2027-12-20', '2028-04-10'],
    // The list ends in 2028: a run that begins in its last December could not be counted to its end.
    ['2028-05-01', null, null],
  ])('asked on %s: in the week of Christmas %s, of Easter %s', (today, christmas, easter) => {
    const { beforeChristmas, beforeEaster } = startDays(day(today), calendar);
    expect([beforeChristmas, beforeEaster]).toEqual([christmas, easter]);
  });
});

describe('the cards for one’s own chat are', () => {
  const digest = (reference: string) => card({ kind: 'digest', headline: 'due', reference });
  const stage = (number: number) => card({ kind: 'dispute', headline: 'stage opened', stage: number });

  it('one of every kind and headline, then the same of other stages, and one morning’s reminders', () => {
    const chosen = cardsToSend([card(), digest('2027-01-11'), stage(2), stage(2), digest('2027-01-12'), stage(3)]);
    expect(chosen.map(({ headline, stage: number }) => `${headline} ${number ?? ''}`.trim())).toEqual(['please answer', 'due', 'stage opened 2', 'stage opened 3']);
  });

  it('ten at most, in their order, the last kinds among them', () => {
    const chosen = cardsToSend([...Array.from({ length: 20 }, (_each, at) => stage(at)), card({ headline: 'stage is late' })]);
    expect([chosen.length, chosen.at(-1)?.headline]).toEqual([10, 'stage is late']);
  });
});

describe('trying the clock', () => {
  let ports: InMemoryPorts;
  beforeEach(async () => {
    ports = createInMemoryPorts({ now: '2027-01-04T09:00:00Z' });
    for (const person of Object.keys(cast) as CastKey[]) await ports.people.create(cast[person].id, { value: aPerson(person).plain(), effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
    ports.trial = { ...quietTrial, run: async (given, policy) => ({ ...(await quietTrial.run(given, policy)), cards: [card(), card({ headline: 'stage is late' })] }) };
  });
  const ask = (who: CastKey = 'sunita') => createApiHandlers(ports).tryTheClock(anActor(who), { params: {}, query: {}, body: wish }, context);
  const presser = () => {
    const { sendTrialCards } = createApiHandlers(ports);
    return (pressed = key, who: CastKey = 'sunita') => sendTrialCards(anActor(who), { params: {}, query: {}, body: { ...wish, key: pressed } }, context);
  };
  const send = (who: CastKey = 'sunita') => presser()(key, who);
  /** Everything that anybody could see, count, find or be told of. */
  const kept = () => [ports.practice.all(), ports.messages.all(), ports.deadlines.all(), ports.deliveries.all(), ports.audit.all(), ports.households.all(), ports.effectQueue.woken];

  it('says which settings it runs by, and that an IRO’s levels open by no clock', async () => {
    const page = await createApiHandlers(ports).trial(anActor('sunita'), { params: {}, query: {}, body: {} }, context);
    expect(page).toMatchObject({ policyVersion: 1, autoEscalate: true, failedAlertGoesTo: 2, starts: { today: '2027-01-04' } });
    expect(page.tracks.map(({ track, opensByClock, limits }) => [track, opensByClock, limits.map(({ rule, amount, on }) => `${rule} ${amount}${on ? '' : ' off'}`)])).toEqual([
      ['fostering', true, ['QA-02 5', 'DR-01 5', 'DR-02 5', 'DR-03 5', 'DR-04 5', 'DR-05 20']],
      ['iro', false, ['ES-01 5', 'ES-03 20']],
    ]);
  });

  it('is for the service manager alone', async () => {
    for (const who of ['ruth', 'denise', 'bethan', 'priya', 'callum'] as const) {
      await expect(ask(who)).rejects.toMatchObject({ kind: 'notPermitted' });
      await expect(send(who)).rejects.toMatchObject({ kind: 'notPermitted' });
    }
    expect(ports.channels.calls).toEqual([]);
  });

  it('sends nothing by itself, and keeps nothing', async () => {
    expect((await ask()).toSend).toBe(2);
    expect([ports.channels.calls, kept().flat()]).toEqual([[], []]);
  });

  it('refuses a day past the known bank holidays, beside the field', async () => {
    await expect(createApiHandlers(ports).tryTheClock(anActor('sunita'), { params: {}, query: {}, body: { ...wish, start: day('2028-12-18') } }, context)).rejects.toMatchObject({ kind: 'invalidInput', faults: [{ path: 'start' }] });
  });

  it('asked to, sends the cards to the presser’s own chat, marked, and to no other channel or person', async () => {
    expect(await send()).toEqual({ sent: 2 });
    expect(ports.channels.chatOf(cast.sunita.id).map(({ card: sent }) => [sent.message, sent.trial, sent.about])).toEqual([['trial:0', true, null], ['trial:1', true, null]]);
    expect([...new Set(ports.channels.calls.map(({ person }) => person))]).toEqual([cast.sunita.id]);
    expect([ports.channels.feedOf(cast.sunita.id), ports.channels.mailOf(cast.sunita.id), kept().flat()]).toEqual([[], [], []]);
  });

  it('sends each card once for one press, though it comes twice at once or again after its answer was lost', async () => {
    const press = presser();
    expect(await Promise.all([press(), press()])).toEqual([{ sent: 2 }, { sent: 2 }]);
    expect(await press()).toEqual({ sent: 2 });
    expect(ports.channels.chatOf(cast.sunita.id)).toHaveLength(2);
  });

  it('goes on where it broke off when the same press is repeated', async () => {
    const press = presser();
    ports.channels.fault = () => (ports.channels.chatOf(cast.sunita.id).length === 1 ? 'away' : null);
    await expect(press()).rejects.toMatchObject({ kind: 'unavailable' });
    ports.channels.fault = () => null;
    expect(await press()).toEqual({ sent: 2 });
    expect(ports.channels.chatOf(cast.sunita.id).map(({ card: sent }) => sent.message)).toEqual(['trial:0', 'trial:1']);
  });

  it('sends them again for a later press', async () => {
    const press = presser();
    await press();
    expect(await press(commandKey('trial-press-2'))).toEqual({ sent: 2 });
    expect(ports.channels.chatOf(cast.sunita.id)).toHaveLength(4);
  });

  it('says what to do where the chat is blocked, and goes no other way', async () => {
    ports.channels.fault = (point) => (point === 'send' ? 'ConversationBlockedByUser' : null);
    await expect(send()).rejects.toMatchObject({ kind: 'refusal', code: 'council.trialNoChat' });
    expect([ports.channels.feedOf(cast.sunita.id), ports.channels.mailOf(cast.sunita.id), kept().flat()]).toEqual([[], [], []]);
  });
});
