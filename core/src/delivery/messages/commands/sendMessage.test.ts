import { beforeEach, describe, expect, it } from '@jest/globals';
import { performEffects } from '../../effects/performEffects.js';
import { commandKey, practiceId } from '../../../ids.js';
import { actOnAlert } from '../../../practice/alerts/commands/actOnAlert.js';
import { aMessage, anActor, cast, marlbeck, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { workQueue } from '../../../testing/workQueue.js';
import { toInstant } from '../../../time/index.js';
import { sendingDesk, sentAlert } from '../testing/sendingDesk.js';
import { noteOpened } from './noteOpened.js';

let desk: Awaited<ReturnType<typeof sendingDesk>>;
let ports: InMemoryPorts;
const keep = (...given: Parameters<typeof desk.keep>) => desk.keep(...given);
const send = (id?: string) => desk.send(id);
const change = (...given: Parameters<typeof desk.change>) => desk.change(...given);
const inChat = (key: CastKey) => desk.inChat(key);

beforeEach(async () => {
  desk = await sendingDesk();
  ({ ports } = desk);
});

describe('a message goes', () => {
  it('into the chat, which counts as receipt and starts the clock', async () => {
    await keep(sentAlert, aMessage().plain());
    expect(await send()).toEqual({ what: 'sent' });
    await workQueue(ports);
    expect([inChat('denise'), await desk.receipt()]).toEqual([['please answer'], { at: '2027-01-11T10:05:00Z', to: cast.denise.id, how: 'chat' }]);
    expect((await ports.deadlines.findBySubject(practiceId('H-001-a1'))).map((row) => row.deadline.due)).toEqual(['2027-01-18']);
    expect(await send()).toEqual({ what: 'busy' });
  });

  it('not before its time', async () => {
    await keep(sentAlert, aMessage().with({ notBefore: toInstant('2027-01-11T10:06:00Z') }).plain());
    expect([await send(), ports.channels.calls]).toEqual([{ what: 'busy' }, []]);
  });

  it('after the app was installed once, for somebody who never had it', async () => {
    ports.channels.uninstall(cast.denise.id);
    await keep(sentAlert, aMessage().plain());
    await send();
    expect(ports.channels.calls.map((each) => each.point)).toEqual(['open', 'isInstalled', 'install', 'open', 'send']);
  });

  it.each<[string, (point: string) => string | null, string[], string]>([
    ['the feed, where the chat is blocked', (point) => (point === 'send' ? 'ConversationBlockedByUser' : null), ['open', 'send', 'notify'], 'feed'],
    ['mail, where the app may not be installed', (point) => (['open', 'install', 'notify'].includes(point) ? 'BotDisabledByAdmin' : null), ['open', 'isInstalled', 'notify', 'mail'], 'mail'],
    ['a task, where no channel takes it', (point) => (['open', 'notify', 'mail'].includes(point) ? 'NoSuchPerson' : null), ['open', 'isInstalled', 'notify', 'mail'], 'task'],
  ])('by %s', async (_what, fault, points, how) => {
    ports.channels.fault = fault;
    await keep(sentAlert, aMessage().plain());
    await send();
    expect([ports.channels.calls.map((each) => each.point), (await desk.receipt())?.how]).toEqual([points, how]);
    if (how === 'task') expect(await ports.messages.findTasks(marlbeck)).toHaveLength(1);
  });

  it('by the feed, where Teams does not take this one card, and into the chat the next time', async () => {
    ports.channels.fault = (point) => (point === 'send' ? 'BadSyntax' : null);
    await keep(sentAlert, aMessage().plain(), aMessage('H-001-a1/know').with({ purpose: 'know' }).plain());
    await send();
    ports.channels.fault = () => null;
    await send('H-001-a1/know');
    expect([ports.channels.feedOf(cast.denise.id).length, inChat('denise')]).toEqual([1, ['for your information']]);
  });

  it('later, where a channel is away, and waits as long as it was told to', async () => {
    ports.channels.fault = () => 'throttled';
    await keep(sentAlert, aMessage().plain());
    expect(await send()).toMatchObject({ what: 'later', cause: { code: 'channels.throttled' } });
    expect(await desk.theMessage()).toMatchObject({ notBefore: '2027-01-11T10:06:00Z', attempts: [{ result: 'unknown', code: 'channels.throttled' }], taken: null });
    ports.channels.fault = () => null;
    ports.clock.set('2027-01-11T10:06:00Z');
    expect(await send()).toEqual({ what: 'sent' });
    expect((await desk.theMessage()).attempts).toMatchObject([{ channel: 'chat', result: 'accepted', tries: 2 }]);
  });

  /** As often as it is asked for until that moment, whenever its next try is due. */
  const sendUntil = async (until: string): Promise<void> => {
    for (let next = (await desk.theMessage()).notBefore; next < until && (await desk.theMessage()).taken === null; next = (await desk.theMessage()).notBefore) {
      ports.clock.set(next);
      if ((await send()).what !== 'later') return;
    }
    ports.clock.set(until);
  };

  it('by the next channel, where one is away for more than a working day, and not sooner', async () => {
    ports.channels.fault = (point) => (point === 'open' || point === 'send' ? 'away' : null);
    await keep(sentAlert, aMessage().plain());
    await sendUntil('2027-01-12T10:04:00Z');
    expect([ports.channels.feedOf(cast.denise.id), (await desk.theMessage()).attempts[0]?.tries]).toEqual([[], expect.any(Number)]);
    await sendUntil('2027-01-12T20:00:00Z');
    expect([ports.channels.feedOf(cast.denise.id).length, (await desk.theMessage()).taken?.by, await ports.messages.findTasks(marlbeck)]).toEqual([1, 'feed', []]);
  });

  it('by business support, where every channel is away so long that nobody would ever be told', async () => {
    ports.channels.fault = () => 'away';
    await keep(sentAlert, aMessage().plain());
    await sendUntil('2027-01-20T10:00:00Z');
    const [task] = await ports.messages.findTasks(marlbeck);
    expect(task?.value.attempts.map(({ channel, result }) => [channel, result])).toEqual([['chat', 'unknown'], ['feed', 'unknown'], ['mail', 'unknown']]);
    expect((await desk.receipt())?.at).toMatch(/^2027-01-12/);
  });

  it('within hours by the next channel, where a child may be at risk', async () => {
    ports.channels.fault = (point) => (point === 'open' || point === 'send' ? 'away' : null);
    await keep({ ...sentAlert, childAtRisk: true }, aMessage().plain());
    await sendUntil('2027-01-11T15:00:00Z');
    expect(ports.channels.feedOf(cast.denise.id)).toHaveLength(1);
  });

  it('not at all once it is no longer so', async () => {
    await keep({ ...sentAlert, withdrawn: { by: cast.ruth.id, at: toInstant('2027-01-11T10:05:00Z'), why: 'Found.' } }, aMessage().plain());
    expect([await send(), ports.channels.calls]).toEqual([{ what: 'dropped' }, []]);
  });
});

describe('what a channel took is looked at again', () => {
  beforeEach(() => keep(sentAlert, aMessage().plain()));

  it('unopened for a working day: the deputy of that day gets it too', async () => {
    await send();
    await change('denise', (one) => one.coveredBy('nasreen', '2027-01-12'));
    ports.clock.set('2027-01-12T10:04:59Z');
    expect(await send()).toEqual({ what: 'busy' });
    ports.clock.set('2027-01-12T10:05:00Z');
    expect(await send()).toEqual({ what: 'looked' });
    await workQueue(ports);
    expect([inChat('nasreen'), inChat('denise'), desk.told().sort()]).toEqual([['please answer'], ['please answer'], ['act to nasreen', 'covered to ruth']]);
    expect(await send()).toEqual({ what: 'busy' });
  });

  it('opened: nobody else gets it', async () => {
    await send();
    const [copy] = ports.channels.chatOf(cast.denise.id);
    expect(await noteOpened(ports)(aMessage().id, { conversation: `chat-${cast.denise.id}`, activity: copy?.activity ?? '' })).toBe('recorded');
    expect((await ports.messages.findToSend(toInstant('2027-02-01T10:00:00Z'), null)).messages).toEqual([]);
  });

  it('a mail that came back: business support, and the receipt stands', async () => {
    ports.channels.fault = (point) => (['open', 'notify'].includes(point) ? 'NoSuchPerson' : null);
    await send();
    // Its report was there a moment before the answer to the sending.
    ports.channels.bounce(ports.channels.mailOf(cast.denise.id)[0]?.draft ?? '', '2027-01-11T10:04:59Z');
    ports.clock.set('2027-01-11T11:05:00Z');
    expect([await send(), (await desk.theMessage()).attempts.at(-1)?.code, (await desk.receipt())?.how]).toEqual([{ what: 'task' }, 'bounced', 'mail']);
  });
});

describe('every copy of a card', () => {
  it('changes when the record does, the failure of one stopping no other', async () => {
    await keep(sentAlert, aMessage().plain(), aMessage('H-001-a1/act/leah').to('leah').plain());
    await send();
    await send('H-001-a1/act/leah');
    ports.channels.fault = (point, person) => (point === 'update' && person === cast.denise.id ? 'away' : null);
    await actOnAlert(ports)(anActor('ruth'), { id: practiceId('H-001-a1'), key: commandKey('press-00000001') }, { act: 'withdraw', why: 'Found.' });
    await workQueue(ports);
    expect([inChat('denise'), inChat('leah')]).toEqual([['please answer', 'withdrawn'], ['withdrawn', 'withdrawn']]);
    ports.channels.fault = () => null;
    ports.effectQueue.woken.push({ list: 'practice', id: 'H-001-a1' });
    await workQueue(ports);
    expect(inChat('denise')).toEqual(['withdrawn', 'withdrawn']);
  });

  it('says the last word also where the record changed while the card was on its way', async () => {
    await keep(sentAlert, aMessage().plain());
    const { send: carry } = ports.channels.messenger;
    ports.channels.messenger.send = async (conversation, card) => {
      await actOnAlert(ports)(anActor('ruth'), { id: practiceId('H-001-a1'), key: commandKey('press-00000001') }, { act: 'withdraw', why: 'Found.' });
      await performEffects(ports)({ list: 'practice', id: 'H-001-a1' });
      return carry(conversation, card);
    };
    await send();
    expect(inChat('denise')).toEqual(['withdrawn']);
    // Nothing could be changed at the time, so the effect was kept for another look.
    expect((await ports.practice.findById(practiceId('H-001-a1')))?.effects.map((each) => each.kind)).toContain('cards.refresh');
  });
});
