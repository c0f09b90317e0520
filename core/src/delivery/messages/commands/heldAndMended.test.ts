import { beforeEach, describe, expect, it } from '@jest/globals';
import { createApiHandlers } from '../../../api/handlers.js';
import { commandKey, practiceId } from '../../../ids.js';
import { aDispute, aMessage, anActor, anAlert, aPerson, cast, createInMemoryPorts, marlbeck, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { workQueue } from '../../../testing/workQueue.js';
import { toInstant } from '../../../time/index.js';
import type { Message } from '../types.js';
import { releaseStarted } from './releaseStarted.js';

let ports: InMemoryPorts;
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const unseen = { bearer: '', reading: () => undefined };
const sent = anAlert().with({ sentAt: toInstant('2027-01-11T10:05:00Z') });
const keep = async (...messages: Message[]): Promise<void> => {
  for (const message of messages) await ports.messages.create(message.id, decision(message));
};
const none = { params: {}, query: {}, body: {} };

beforeEach(async () => {
  ports = createInMemoryPorts({ now: '2027-01-11T10:05:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
});

describe('what is held until a manager starts telling people', () => {
  const press = (teams: string[]) => createApiHandlers(ports).pressStart(anActor('sunita'), { ...none, body: { key: commandKey(`start-${teams.join('-')}-01`), teams } }, unseen);
  const chats = () => [cast.denise.id, cast.leah.id].map((person) => ports.channels.chatOf(person).length);

  it('goes when they press, and what is no longer so goes no more', async () => {
    const over = anAlert('H-002').with({ withdrawn: { by: cast.ruth.id, at: ports.clock.now(), why: 'Found.' } }).plain();
    await ports.practice.create(sent.id, decision(sent.plain()));
    await ports.practice.create(over.id, decision(over));
    await keep(aMessage().with({ held: true }).plain(), aMessage('over').to('leah').with({ held: true, about: over.id }).plain());
    await workQueue(ports);
    expect(chats()).toEqual([0, 0]);
    await press(['fostering-quarrington']);
    await workQueue(ports);
    expect(chats()).toEqual([0, 0]);
    await press(['fostering-marlbeck']);
    await workQueue(ports);
    expect([chats(), ports.messages.all().map(({ value }) => value.dropped !== null)]).toEqual([[1, 0], [false, true]]);
  });

  it('is asked for again until a round well after the press found nothing, and no longer', async () => {
    await ports.practice.create(sent.id, decision(sent.plain()));
    await press(['all']);
    await workQueue(ports);
    await keep(aMessage().with({ held: true }).plain());
    ports.clock.set('2027-01-11T10:20:00Z');
    expect([await releaseStarted(ports)(), await releaseStarted(ports)()]).toEqual([1, 0]);
    expect((await ports.services.findById(marlbeck))?.value.releasedFor).toEqual(['all']);
  });
});

describe('a task of business support', () => {
  const mend = (as: CastKey, over: Partial<{ sendAgain: boolean; message: string; key: string }> = {}) =>
    createApiHandlers(ports).mendTask(anActor(as), { ...none, body: { key: commandKey(over.key ?? 'mend-000001'), message: over.message ?? aMessage().id, how: 'rang', sendAgain: over.sendAgain ?? false } }, unseen);

  beforeEach(async () => {
    const restricted = aDispute('D-7K3F2', null).restricted('priya').plain();
    const other = aDispute('D-9AAAA', null).restricted('martin').plain();
    for (const each of [sent.plain(), restricted, other]) await ports.practice.create(each.id, decision(each));
    await keep(aMessage().task().plain(), aMessage('about-priya').with({ about: restricted.id, purpose: 'stage 1' }).task().plain(), aMessage('about-martin').with({ about: other.id, purpose: 'stage 1' }).task().plain());
  });

  it('is shown with what each channel said, and of a restricted matter to nobody who is not named', async () => {
    const shown = async (as: CastKey) => (await createApiHandlers(ports).deliveryTasks(anActor(as), none, unseen)).tasks.map((each) => each.reference);
    expect([await shown('priya'), await shown('sunita')]).toEqual([['H-001-a1'], ['H-001-a1']]);
    await expect(shown('callum')).rejects.toMatchObject({ kind: 'notPermitted' });
    await expect(mend('priya', { message: 'about-priya' })).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('is a count on business support’s Today, and on the administrator’s without what few may know', async () => {
    const { support } = await createApiHandlers(ports).today(anActor('priya'), none, unseen);
    await keep(aMessage('restricted').with({ task: { since: ports.clock.now(), mended: null, restricted: true } }).plain());
    const { administrator } = await createApiHandlers(ports).today(anActor('bethan'), none, unseen);
    expect([support?.undelivered, administrator?.lines.find(({ name }) => name === 'Messages to people')]).toEqual([
      1, { name: 'Messages to people', state: 'problem', detail: '3 messages could not be delivered.', whoCanMend: 'Business support' },
    ]);
    expect(JSON.stringify(administrator)).not.toContain('H-001');
  });

  it('is settled once, and a repeat of the press changes nothing', async () => {
    expect((await mend('priya')).tasks).toEqual([]);
    expect((await mend('priya')).tasks).toEqual([]);
    await expect(mend('priya', { key: 'mend-000002' })).rejects.toMatchObject({ code: 'messages.mended' });
    await expect(mend('sunita', { key: 'mend-000003' })).rejects.toMatchObject({ kind: 'notPermitted' });
  });

  it('is another mail when it is sent again, since a mail is sent once', async () => {
    ports.channels.fault = (point) => (['open', 'notify'].includes(point) ? 'NoSuchPerson' : null);
    await mend('priya', { sendAgain: true });
    await workQueue(ports);
    expect(ports.channels.mailOf(cast.denise.id).map(({ card }) => card.message)).toEqual([`${aMessage().id}:again1`]);
  });

  it('is sent again from the first channel', async () => {
    await mend('priya', { sendAgain: true });
    await workQueue(ports);
    expect([ports.channels.chatOf(cast.denise.id).length, (await ports.practice.findById(practiceId('H-001-a1')))?.value]).toMatchObject([1, { receipt: { how: 'chat' } }]);
  });
});
