import { beforeEach, describe, expect, it } from '@jest/globals';
import { performEffects } from '../../../delivery/effects/performEffects.js';
import { sendMessage } from '../../../delivery/messages/index.js';
import type { SafeCard } from '../../../delivery/messages/types.js';
import { commandKey, householdRef, practiceId } from '../../../ids.js';
import { aFosterReview, aHousehold, anActor, aPerson, cast, createInMemoryPorts, marlbeck, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { addElapsedHours, toLocalDate } from '../../../time/index.js';
import { actOnAlert } from '../commands/actOnAlert.js';
import { raiseAlert, type RaiseAlertWish } from '../commands/raiseAlert.js';
import { alertCardsOf } from './alertCards.js';
import { raiseAlertCardsOf, type CardWish } from './raiseAlertCards.js';

let ports: InMemoryPorts;
let presses = 0;
const id = practiceId('H-001-a1');
const unnoted = { reading: () => undefined };
const nextKey = () => commandKey(`press-${String((presses += 1)).padStart(8, '0')}`);
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const wish = (over: Partial<RaiseAlertWish> = {}): RaiseAlertWish => ({
  key: nextKey(), household: householdRef('H-001'), review: null, categories: ['A1'], found: 'No plan was there.', effect: 'Nobody knew the rules.', wanted: ['Write the plan'],
  onlyCarePlan: false, iro: null, childAtRisk: false, informal: { how: 'in the review meeting', on: toLocalDate('2026-12-23') }, sendNow: true, ...over,
});
const raise = async (over: Partial<RaiseAlertWish> = {}) => {
  const stored = await raiseAlert(ports)(anActor('ruth'), wish(over));
  await performEffects(ports)({ list: 'practice', id: stored.value.id });
};
/** Everything goes that is due by the next working morning, as a worker would send it. */
const sendAll = async () => {
  ports.clock.set(ports.messages.all().map(({ value }) => value.notBefore).toSorted().at(-1) ?? ports.clock.now());
  for (const { value } of ports.messages.all()) await sendMessage(ports)(value.id);
};
const previewed = async (over: Partial<CardWish> = {}) =>
  (await raiseAlertCardsOf(ports)(anActor('ruth'), householdRef('H-001'), { categories: ['A1'], iro: null, childAtRisk: false, ...over }, unnoted)).cards;
const nameOf = (key: CastKey) => aPerson(key).plain().name;
/** As it stands in their chat, drawn by the messenger; only what has been sent knows the message it answers to. */
const inChat = (key: CastKey) => {
  const { card } = ports.channels.chatOf(cast[key].id).at(-1) ?? { card: {} as SafeCard };
  return JSON.stringify(ports.channels.messenger.face({ ...card, message: '' }));
};

beforeEach(async () => {
  presses = 0;
  ports = createInMemoryPorts({ now: '2027-01-08T10:00:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  await ports.services.create(marlbeck, decision({ unit: marlbeck, council: 'Marlbeck', startedFor: [{ team: 'all', at: ports.clock.now(), by: cast.sunita.id }], currentPolicy: 1 }));
  await ports.households.create(householdRef('H-001'), decision(aHousehold('H-001').plain()));
  await ports.reviews.create(aFosterReview().id, decision(aFosterReview().plain()));
});

describe('the card on the form is the card that comes', () => {
  it.each<[string, string, Partial<CardWish>]>([
    ['within working hours', '2027-01-08T10:00:00Z', {}],
    ['on a Saturday, for Monday', '2027-01-09T10:00:00Z', { categories: ['A2', 'A5'] }],
    ['on Christmas Eve in the evening, for the day after the holidays', '2026-12-24T21:00:00Z', {}],
    ['at night, at once, where a child is at risk', '2027-01-09T23:30:00Z', { childAtRisk: true }],
  ])('to whoever answers, %s', async (_what, now, over) => {
    ports.clock.set(now as never);
    const [first] = await previewed(over);
    await raise({ categories: over.categories ?? ['A1'], childAtRisk: over.childAtRisk ?? false });
    await sendAll();
    expect([first?.mustAct, first?.to?.name, first?.alsoTo.map(({ who }) => who?.name)]).toEqual([true, nameOf('leah'), [nameOf('denise')]]);
    expect([JSON.stringify(first?.adaptive), JSON.stringify(first?.adaptive)]).toEqual([inChat('leah'), inChat('denise')]);
  });

  it('to the officer once it is acknowledged', async () => {
    const back = (await previewed()).find(({ mustAct }) => !mustAct);
    await raise();
    await sendAll();
    await actOnAlert(ports)(anActor('denise'), { id, key: nextKey() }, { act: 'acknowledge' });
    await performEffects(ports)({ list: 'practice', id });
    await sendAll();
    expect([back?.to?.name, JSON.stringify(back?.adaptive)]).toEqual([nameOf('ruth'), inChat('ruth')]);
  });

  it('to the child’s IRO, where it is only about the care plan', async () => {
    const [first] = await previewed({ iro: cast.tomasz.id });
    await raise({ onlyCarePlan: true, iro: cast.tomasz.id });
    await sendAll();
    expect([first?.to?.name, JSON.stringify(first?.adaptive)]).toEqual([nameOf('tomasz'), inChat('tomasz')]);
  });

  it('bears the household’s next number, and is nobody’s but its officer’s to ask for', async () => {
    await raise();
    expect(JSON.stringify((await previewed())[0]?.adaptive)).toContain('H-001-a2');
    await expect(raiseAlertCardsOf(ports)(anActor('denise'), householdRef('H-001'), { categories: [], iro: null, childAtRisk: false }, unnoted)).rejects.toMatchObject({ kind: 'notPermitted' });
  });
});

describe('the cards on the alert’s page', () => {
  const cards = async (as: CastKey = 'ruth') => (await alertCardsOf(ports)(anActor(as), id, unnoted)).cards;

  it('of a draft are those that its sending brings', async () => {
    await raise({ sendNow: false });
    const [first] = await cards();
    await actOnAlert(ports)(anActor('ruth'), { id, key: nextKey() }, { act: 'send', informal: null });
    await performEffects(ports)({ list: 'practice', id });
    await sendAll();
    expect(JSON.stringify(first?.adaptive)).toBe(inChat('denise'));
  });

  it('are each person’s own as they stand now, the officer’s among them', async () => {
    await raise();
    await sendAll();
    await actOnAlert(ports)(anActor('denise'), { id, key: nextKey() }, { act: 'acknowledge' });
    await performEffects(ports)({ list: 'practice', id });
    ports.clock.set(addElapsedHours(ports.clock.now(), 1));
    const seen = (await cards()).map(({ to, mustAct, adaptive }) => [to?.name, mustAct, (adaptive['card'] as SafeCard).buttons.join(', ')]);
    expect(seen).toEqual([
      [nameOf('denise'), true, 'other date, read and answer'],
      [nameOf('leah'), true, 'acknowledge, other date, read and answer'],
      [nameOf('ruth'), false, 'open'],
    ]);
  });

  it('are to act on for everybody who still has something to do, each with their last card alone', async () => {
    await raise();
    await sendAll();
    const step = async (as: CastKey, what: Parameters<ReturnType<typeof actOnAlert>>[2]) => {
      await actOnAlert(ports)(anActor(as), { id, key: nextKey() }, what);
      await performEffects(ports)({ list: 'practice', id });
    };
    const due = toLocalDate('2027-01-29');
    await step('denise', { act: 'acknowledge' });
    await step('denise', { act: 'answer', position: 'accepts', text: 'Yes.', proposed: [], noActionsBecause: 'None is needed.' });
    await step('ruth', { act: 'accept', actions: [{ text: 'A visit', owner: cast.denise.id, due }, { text: 'A plan', owner: cast.leah.id, due }] });
    await sendAll();
    expect((await cards()).map(({ to, mustAct, alsoTo }) => [to?.name, mustAct, ...alsoTo.map(({ who }) => who?.name)])).toEqual([[nameOf('denise'), true, nameOf('leah')], [nameOf('ruth'), false]]);
  });

  it('are not there for somebody who may not know of the alert', async () => {
    await raise();
    await expect(cards('callum')).rejects.toMatchObject({ kind: 'notFound' });
  });
});
