import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMessage, cast } from '../../../testing/index.js';
import { sendingDesk, sentAlert } from '../testing/sendingDesk.js';

let desk: Awaited<ReturnType<typeof sendingDesk>>;
const calls = () => desk.ports.channels.calls.splice(0).map(({ point }) => point);
beforeEach(async () => {
  desk = await sendingDesk();
  await desk.keep(sentAlert, aMessage('one').plain(), aMessage('two').with({ purpose: 'know' }).plain(), aMessage('three').with({ purpose: 'know' }).plain());
});

describe('a chat that refuses for good', () => {
  it.each(['ConversationBlockedByUser', 'BotNotInConversationRoster', 'BotDisabledByAdmin', 'ConversationNotFound', 'status403', 'status404'])('(%s) is marked, and not asked again until the app is back', async (code) => {
    desk.ports.channels.fault = (point) => (point === 'send' ? code : null);
    await desk.send('one');
    expect([calls(), (await desk.ports.conversations.find(cast.denise.id))?.blocked]).toEqual([['open', 'send', 'notify'], true]);
    desk.ports.channels.fault = () => null;
    await desk.send('two');
    expect([calls(), (await desk.theMessage('two')).attempts.map(({ channel, code: why }) => `${channel} ${why}`)]).toEqual([['notify'], ['chat conversationBlocked', 'feed null']]);
    const known = await desk.ports.conversations.find(cast.denise.id);
    if (known) await desk.ports.conversations.keep({ ...known, blocked: false });
    await desk.send('three');
    expect([calls(), desk.inChat('denise')]).toEqual([['send'], ['for your information']]);
  });

  it('of one card alone is asked with the next', async () => {
    desk.ports.channels.fault = (point) => (point === 'send' ? 'MessageSizeTooBig' : null);
    await desk.send('one');
    desk.ports.channels.fault = () => null;
    await desk.send('two');
    expect([calls(), desk.inChat('denise')]).toEqual([['open', 'send', 'notify', 'send'], ['for your information']]);
  });
});
