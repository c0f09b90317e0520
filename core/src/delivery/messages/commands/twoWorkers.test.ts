import { beforeEach, describe, expect, it } from '@jest/globals';
import { workQueue } from '../../../testing/workQueue.js';
import { aDispute, aMessage, cast, marlbeck } from '../../../testing/index.js';
import { sendingDesk, sentAlert } from '../testing/sendingDesk.js';

let desk: Awaited<ReturnType<typeof sendingDesk>>;
beforeEach(async () => {
  desk = await sendingDesk();
});

it('two workers at the same message send one card: whoever wrote second leaves it alone', async () => {
  await desk.keep(sentAlert, aMessage().plain());
  const both = await Promise.all([desk.send(), desk.send()]);
  expect([both.map(({ what }) => what).toSorted(), desk.ports.channels.calls.filter(({ point }) => point === 'send').length]).toEqual([['busy', 'sent'], 1]);
});

describe('a restricted matter that no channel takes to somebody', () => {
  const matter = aDispute().restricted('martin').plain();
  const told = aMessage('denise-1').to('denise').with({ about: matter.id, purpose: 'stage 1' }).plain();

  it('is no task of business support: its officer is asked to choose somebody', async () => {
    desk.ports.channels.fault = (_point, person) => (person === cast.denise.id ? 'ConversationBlockedByUser' : null);
    await desk.keep(matter, told);
    expect(await desk.send('denise-1')).toEqual({ what: 'dropped' });
    await workQueue(desk.ports);
    expect([await desk.ports.messages.findTasks(marlbeck), desk.inChat('ruth')]).toEqual([[], ['choose who gets it']]);
  });

  it('is one in the end, where its officer cannot be reached either, and then counted for nobody else', async () => {
    desk.ports.channels.fault = () => 'ConversationBlockedByUser';
    await desk.keep(matter, told);
    await desk.send('denise-1');
    await workQueue(desk.ports);
    expect((await desk.ports.messages.findTasks(marlbeck)).map(({ value }) => [value.to, value.purpose, value.task?.restricted])).toEqual([[cast.ruth.id, 'choose', true]]);
  });
});
