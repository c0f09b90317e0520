import { beforeEach, describe, expect, it } from '@jest/globals';
import { commandKey } from '../../../ids.js';
import { actorOn } from '../../../people/rules/actorOn.js';
import type { Actor } from '../../../people/types.js';
import { actOnAlert } from '../../../practice/alerts/commands/actOnAlert.js';
import { actOnDispute } from '../../../practice/disputes/commands/actOnDispute.js';
import type { Practice } from '../../../practice/types.js';
import { aDispute, aMessage, aPerson, cast, marlbeck, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { workQueue } from '../../../testing/workQueue.js';
import { toInstant, toLocalDate } from '../../../time/index.js';
import { mayOpen } from '../rules/standInRights.js';
import type { Message } from '../types.js';
import { decision, sendingDesk, sentAlert } from '../testing/sendingDesk.js';

let desk: Awaited<ReturnType<typeof sendingDesk>>;
let ports: InMemoryPorts;
const keep = (...given: Parameters<typeof desk.keep>) => desk.keep(...given);
const send = (id?: string) => desk.send(id);
const change = (...given: Parameters<typeof desk.change>) => desk.change(...given);
const inChat = (key: CastKey) => desk.inChat(key);

/** The first button of the card, as the page or the chat does it. */
const actAs = (practice: Practice, actor: Actor): Promise<unknown> => {
  const request = { id: practice.id, key: commandKey('press-00000001') };
  return practice.kind === 'dispute' ? actOnDispute(ports)(actor, request, { act: 'acknowledge' }) : actOnAlert(ports)(actor, request, { act: 'acknowledge' });
};

beforeEach(async () => {
  desk = await sendingDesk();
  ({ ports } = desk);
});

// Source: workflows 0.8 and E; issue 3, bad input.
describe('in somebody’s place', () => {
  it.each<[string, () => Promise<void>, string[], string | null]>([
    ['covered until a day: the deputy at once, and the sender is told until when', () => change('denise', (one) => one.coveredBy('nasreen', '2027-01-11', '2027-01-15')), ['nasreen'], '2027-01-15'],
    ['out of office with a deputy', async () => { desk.away('denise', '2027-01-20T17:00:00Z'); await change('denise', (one) => one.coveredBy('nasreen', '2027-01-01')); }, ['nasreen'], '2027-01-20'],
    ['a leaver with a deputy', () => change('denise', (one) => one.coveredBy('nasreen', '2027-01-01').gone()), ['nasreen'], null],
    ['a leaver without one: the manager', () => change('denise', (one) => one.gone()), ['martin'], null],
  ])('%s', async (_what, setUp, who, until) => {
    await setUp();
    await keep(sentAlert, aMessage().plain());
    await send();
    await workQueue(ports);
    expect(who.map((key) => inChat(key as CastKey))).toEqual(who.map(() => ['please answer']));
    expect([inChat('denise'), desk.told(), ports.channels.chatOf(cast.ruth.id).map(({ card }) => [card.headline, card.coverUntil])]).toEqual([[], ['covered to ruth'], [['sent to your deputy', until]]]);
    expect(await desk.theMessage()).toMatchObject({ standsInFor: cast.denise.id });
  });

  it('out of office with nobody named: they get it, and see it when they are back', async () => {
    desk.away('denise', '2027-01-20T17:00:00Z');
    await keep(sentAlert, aMessage().plain());
    await send();
    await workQueue(ports);
    expect([inChat('denise'), desk.told(), ports.channels.chatOf(cast.ruth.id).map(({ card }) => [card.headline, card.coverUntil])]).toEqual([['please answer'], ['uncovered to ruth'], [['nobody stands in', '2027-01-20']]]);
  });

  it('a leaver with neither, or a post that nobody holds nor manages: business support', async () => {
    await change('martin', (one) => one.gone());
    await keep(sentAlert, aMessage().to('martin').plain(), aMessage('H-001-a1/act/ftm').with({ to: null }).plain());
    expect([await send(), await send('H-001-a1/act/ftm'), (await desk.receipt())?.how]).toEqual([{ what: 'task' }, { what: 'task' }, 'task']);
  });

  it('a post that nobody holds: the post above has it to open, and the sender is told', async () => {
    await keep({ ...sentAlert, manager: null }, aMessage().with({ to: null }).plain());
    await send();
    await workQueue(ports);
    expect([inChat('martin'), desk.told()]).toEqual([['please answer'], ['covered to ruth']]);
    expect(ports.channels.chatOf(cast.martin.id)[0]?.card).toMatchObject({ inPlaceOf: ['ftm'], buttons: ['open'] });
    expect([await desk.theMessage(), (await ports.messages.findTasks(marlbeck)).length]).toMatchObject([{ to: cast.martin.id, standsInFor: null }, 0]);
  });

  it('somebody from whom every role was taken: their manager, as for a leaver', async () => {
    await change('denise', (one) => one.holding());
    await keep(sentAlert, aMessage().plain());
    await send();
    expect([inChat('denise'), inChat('martin')]).toEqual([[], ['please answer']]);
  });

  it('a deputy who cannot open it: the person gets it, and the sender is told', async () => {
    await change('denise', (one) => one.coveredBy('callum', '2027-01-11', '2027-01-15'));
    await keep(sentAlert, aMessage().plain());
    await send();
    expect([inChat('denise'), inChat('callum'), desk.told()]).toEqual([['please answer'], [], ['uncovered to ruth']]);
  });

  it.each<[string, CastKey, CastKey, Practice, Partial<Message>]>([
    ['the team manager’s of an alert', 'denise', 'nasreen', sentAlert, {}],
    ['the worker’s of an alert', 'leah', 'nasreen', sentAlert, { post: 'ssw' }],
    ['the service manager’s of a dispute', 'martin', 'nasreen', aDispute().plain(), { about: aDispute().id, purpose: 'stage 1', post: 'fsm' }],
  ])('%s deputy can open what their card is of and do what it asks, while the cover lasts', async (_what, away, deputy, practice, message) => {
    await change(away, (one) => one.coveredBy(deputy, '2027-01-11', '2027-01-15'));
    await keep(practice, aMessage().to(away).with(message).plain());
    await send();
    const people = (await ports.people.findAll(marlbeck)).map(({ value }) => value);
    const opens = (day: string): boolean => mayOpen(actorOn(aPerson(deputy).plain(), people, toLocalDate(day)), practice);
    expect([inChat(deputy).length, opens('2027-01-15'), opens('2027-01-16')]).toEqual([1, true, false]);
    await actAs(practice, actorOn(aPerson(deputy).plain(), people, toLocalDate('2027-01-11')));
    expect((await ports.practice.findById(practice.id))?.value).toMatchObject({ acknowledged: [{ by: cast[deputy].id }] });
  });

  it('a worker’s deputy, whom no grant lets see a dispute, gets no card of it', async () => {
    await change('leah', (one) => one.coveredBy('nasreen', '2027-01-11', '2027-01-15'));
    await keep(aDispute().plain(), aMessage().to('leah').with({ about: aDispute().id, purpose: 'stage 1' }).plain());
    await send();
    expect([inChat('nasreen'), inChat('leah'), desk.told()]).toEqual([[], ['stage opened'], ['uncovered to ruth']]);
  });

  describe('where the deputy has a card of the same act', () => {
    const own = aMessage('H-001-a1/act/leah').to('leah').with({ post: 'ssw', act: 'one' }).plain();
    const hers = aMessage().with({ act: 'one' }).plain();
    const places = () => ports.channels.chatOf(cast.denise.id).map(({ card }) => card.inPlaceOf);
    beforeEach(() => change('leah', (one) => one.coveredBy('denise', '2027-01-11', '2027-01-15')));

    it.each<[string, string[]]>([['sent before', [hers.id, own.id]], ['sent after', [own.id, hers.id]]])('%s, one card is enough, and it says in whose place', async (_what, order) => {
      await keep(sentAlert, own, hers);
      for (const id of order) await send(id);
      await workQueue(ports);
      expect([places().length, places().at(-1), inChat('leah')]).toEqual([1, ['ssw'], []]);
      expect((await desk.theMessage(own.id)).joined?.card ?? (await desk.theMessage(hers.id)).joined?.card).toBeDefined();
      expect((await ports.messages.findToSend(toInstant('2027-01-11T10:06:00Z'), null)).messages.map(({ value }) => value.purpose)).toEqual([]);
    });

    it('made later than the one in another’s place, it joins that one', async () => {
      await keep(sentAlert, own);
      await send(own.id);
      await ports.messages.create(hers.id, decision(hers));
      expect(await send(hers.id)).toEqual({ what: 'joined' });
      expect(places()).toEqual([['ssw']]);
    });

    it('of another act, it is another card', async () => {
      await keep(sentAlert, own, { ...hers, act: 'two' });
      for (const id of [hers.id, own.id]) await send(id);
      expect(places()).toEqual([undefined, ['ssw']]);
    });
  });

  it('a restricted matter: no deputy and no manager; its officer is asked to choose', async () => {
    await change('denise', (one) => one.coveredBy('nasreen', '2027-01-11'));
    await change('leah', (one) => one.gone());
    const matter = aDispute().restricted('martin').plain();
    const toldOf = (key: CastKey) => aMessage(`${key}-1`).to(key).with({ about: matter.id, purpose: 'stage 1' }).plain();
    await keep(matter, toldOf('denise'), toldOf('leah'), toldOf('martin'));
    for (const key of ['denise-1', 'leah-1', 'martin-1']) await send(key);
    await workQueue(ports);
    expect([inChat('denise'), inChat('nasreen'), inChat('leah'), inChat('martin'), inChat('ruth')]).toEqual([['for your information'], [], [], [], ['choose who gets it', 'choose who gets it']]);
  });
});

describe('somebody who is gone from the directory', () => {
  it('counts as a leaver once the chat refuses them: the manager has it in the chat, and the sender is told', async () => {
    desk.leave('denise');
    await keep(sentAlert, aMessage().plain());
    expect(await send()).toEqual({ what: 'sent' });
    await workQueue(ports);
    expect([inChat('martin'), desk.told(), (await ports.people.findById(cast.denise.id))?.value.active]).toEqual([['please answer'], ['covered to ruth'], false]);
    expect((await ports.audit.findAbout(cast.denise.id)).map(({ act }) => act)).toEqual(['note-leaver']);
  });

  it('is followed by the next, where whoever stands in is gone too, and by business support where nobody is left', async () => {
    await change('denise', (one) => one.coveredBy('nasreen', '2027-01-11'));
    desk.leave('denise', 'nasreen', 'martin');
    await keep(sentAlert, aMessage().plain());
    expect([await send(), (await desk.theMessage()).to, (await desk.receipt())?.how]).toEqual([{ what: 'task' }, cast.denise.id, 'task']);
  });

  it('gets no morning’s card, and nobody has to find out why', async () => {
    desk.leave('denise');
    await keep(sentAlert, aMessage('digest').with({ about: null, purpose: 'digest' }).plain());
    await ports.deliveries.record([]);
    expect([(await send('digest')).what, (await ports.messages.findTasks(marlbeck)).length]).toEqual(['dropped', 0]);
  });
});
