import { beforeEach, describe, expect, it } from '@jest/globals';
import { performEffects } from '../../effects/performEffects.js';
import { commandKey, practiceId } from '../../../ids.js';
import { actOnAlert } from '../../../practice/alerts/commands/actOnAlert.js';
import type { Practice } from '../../../practice/types.js';
import { aDispute, aMessage, anActor, anAlert, aPerson, cast, createInMemoryDirectory, createInMemoryPorts, marlbeck, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { workQueue } from '../../../testing/workQueue.js';
import { aDirectoryPerson } from '../../../testing/index.js';
import { toInstant } from '../../../time/index.js';
import type { Message, MessageId } from '../types.js';
import { noteOpened } from './noteOpened.js';
import { sendMessage } from './sendMessage.js';

let ports: InMemoryPorts;
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const sentAlert = anAlert().with({ sentAt: toInstant('2027-01-11T10:05:00Z') }).plain();
const keep = async (practice: Practice, ...messages: Message[]): Promise<void> => {
  await ports.practice.create(practice.id, decision(practice));
  for (const message of messages) await ports.messages.create(message.id, decision(message));
};
const send = (id: string = aMessage().id) => sendMessage(ports)(id as MessageId);
const theMessage = async (id: string = aMessage().id): Promise<Message> => {
  const stored = await ports.messages.findById(id as MessageId);
  if (!stored) throw new TypeError('no message');
  return stored.value;
};
const receipt = async () => {
  const stored = await ports.practice.findById(practiceId('H-001-a1'));
  return stored?.value.kind === 'alert' ? stored.value.receipt : null;
};
const change = async (key: CastKey, how: (person: ReturnType<typeof aPerson>) => ReturnType<typeof aPerson>): Promise<void> => {
  const stored = await ports.people.findById(cast[key].id);
  if (stored) await ports.people.save(stored, { ...decision(how(aPerson(key)).plain()), commandKey: commandKey(`change-${key}-00`) });
};
const away = (key: CastKey, until: string): void => {
  ports.directory = createInMemoryDirectory({ people: Object.keys(cast).map((each) => aDirectoryPerson(each as CastKey)), away: { [cast[key].id]: until } });
};
const told = () => ports.messages.all().filter(({ value }) => value.id !== aMessage().id).map(({ value }) => `${value.purpose} to ${Object.entries(cast).find(([, one]) => one.id === value.to)?.[0]}`);
const inChat = (key: CastKey) => ports.channels.chatOf(cast[key].id).map(({ card }) => card.headline);

beforeEach(async () => {
  ports = createInMemoryPorts({ now: '2027-01-11T10:05:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  await ports.services.create(marlbeck, decision({ unit: marlbeck, council: 'Marlbeck', startedFor: [{ team: 'all', at: ports.clock.now(), by: cast.sunita.id }], currentPolicy: 1 }));
});

describe('a message goes', () => {
  it('into the chat, which counts as receipt and starts the clock', async () => {
    await keep(sentAlert, aMessage().plain());
    expect(await send()).toEqual({ what: 'sent' });
    await workQueue(ports);
    expect([inChat('denise'), await receipt()]).toEqual([['please answer'], { at: '2027-01-11T10:05:00Z', to: cast.denise.id, how: 'chat' }]);
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
    expect([ports.channels.calls.map((each) => each.point), (await receipt())?.how]).toEqual([points, how]);
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
    expect(await theMessage()).toMatchObject({ notBefore: '2027-01-11T10:06:00Z', attempts: [{ result: 'unknown', code: 'channels.throttled' }], taken: null });
    ports.channels.fault = () => null;
    ports.clock.set('2027-01-11T10:06:00Z');
    expect(await send()).toEqual({ what: 'sent' });
    expect((await theMessage()).attempts).toMatchObject([{ channel: 'chat', result: 'accepted', tries: 2 }]);
  });

  it('not at all once it is no longer so', async () => {
    await keep({ ...sentAlert, withdrawn: { by: cast.ruth.id, at: toInstant('2027-01-11T10:05:00Z'), why: 'Found.' } }, aMessage().plain());
    expect([await send(), ports.channels.calls]).toEqual([{ what: 'dropped' }, []]);
  });

  it('to nobody but whoever tries the clock', async () => {
    await keep({ ...sentAlert, trial: cast.sunita.id }, aMessage().with({ trial: cast.sunita.id }).plain());
    await send();
    expect([inChat('denise'), inChat('sunita')]).toEqual([[], ['please answer']]);
  });
});

describe('in somebody’s place', () => {
  it.each<[string, () => Promise<void>, string[], string | null]>([
    ['covered until a day: the deputy at once, and the sender is told until when', () => change('denise', (one) => one.coveredBy('nasreen', '2027-01-11', '2027-01-15')), ['nasreen'], '2027-01-15'],
    ['out of office with a deputy', async () => { away('denise', '2027-01-20T17:00:00Z'); await change('denise', (one) => one.coveredBy('nasreen', '2027-01-01')); }, ['nasreen'], '2027-01-20'],
    ['a leaver with a deputy', () => change('denise', (one) => one.coveredBy('nasreen', '2027-01-01').gone()), ['nasreen'], null],
    ['a leaver without one: the manager', () => change('denise', (one) => one.gone()), ['martin'], null],
  ])('%s', async (_what, setUp, who, until) => {
    await setUp();
    await keep(sentAlert, aMessage().plain());
    await send();
    await workQueue(ports);
    expect(who.map((key) => inChat(key as CastKey))).toEqual(who.map(() => ['please answer']));
    expect([inChat('denise'), told(), ports.channels.chatOf(cast.ruth.id).map(({ card }) => [card.headline, card.coverUntil])]).toEqual([[], ['covered to ruth'], [['sent to your deputy', until]]]);
    expect(await theMessage()).toMatchObject({ standsInFor: cast.denise.id });
  });

  it('out of office with nobody named: they get it, and see it when they are back', async () => {
    away('denise', '2027-01-20T17:00:00Z');
    await keep(sentAlert, aMessage().plain());
    await send();
    expect([inChat('denise'), told()]).toEqual([['please answer'], []]);
  });

  it('a leaver with neither, or a post that nobody holds: business support', async () => {
    await change('martin', (one) => one.gone());
    await keep(sentAlert, aMessage().to('martin').plain(), aMessage('H-001-a1/act/ftm').with({ to: null }).plain());
    expect([await send(), await send('H-001-a1/act/ftm'), (await receipt())?.how]).toEqual([{ what: 'task' }, { what: 'task' }, 'task']);
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
    expect([inChat('nasreen'), inChat('denise'), told().sort()]).toEqual([['please answer'], ['please answer'], ['act to nasreen', 'covered to ruth']]);
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
    expect([await send(), (await theMessage()).attempts.at(-1)?.code, (await receipt())?.how]).toEqual([{ what: 'task' }, 'bounced', 'mail']);
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
