import { beforeEach, describe, expect, it } from '@jest/globals';
import { aDeadlineRow, aDispute, aFosterReview, anAlert, cast, type CastKey } from '@review-desk/core/testing';
import { commandKey } from '@review-desk/core/ids';
import { aSentMessage, startChat, type ChatDesk } from '../testing/aChat.js';
import { recordings } from '../testing/recorded.js';
import { turnWords } from './turnWords.js';

let desk: ChatDesk;
beforeEach(async () => {
  desk = await startChat();
  const review = aFosterReview().plain();
  await desk.ports.reviews.create(review.id, { value: review, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
});

const sentCard = (): string => JSON.stringify(desk.done.findLast((each) => each.verb === 'send')?.message?.attachments?.[0]?.content ?? null);

describe('the recordings', () => {
  it('each name their origin, and every one of them has an answer', async () => {
    expect(recordings.filter(({ origin }) => !/^(Microsoft's documentation: .+|Microsoft 365 Agents Playground .+|written by hand: .+)$/.test(origin))).toEqual([]);
    for (const { name } of recordings) expect([200, 501]).toContain((await desk.receive(name)).status);
  });
});

describe('what is typed', () => {
  it.each([
    ['hi', turnWords.hello], ['Hello!', turnWords.hello], ['Hi there 👋', turnWords.hello], ['good morning', turnWords.hello], ['help', turnWords.help], ['', turnWords.help], ['🎉', turnWords.help], ['Thanks.', turnWords.thanks], ['thank you', turnWords.thanks], ['Thanks a lot 🙂', turnWords.thanks], ['👍🏽', turnWords.thanks],
    ['what’s due', turnWords.nothingDue], ["What's due today?", turnWords.nothingDue], ['whats due?', turnWords.nothingDue], ['Is anything due', turnWords.nothingDue], ['the carers said that', turnWords.notUnderstood], ['well-being of the 2 children', turnWords.notUnderstood],
    ['H-009-a9', turnWords.notFound], ['H 009 a9', turnWords.notFound], ['D-7K3F2', turnWords.notFound], ['D-JNWAH', turnWords.notFound],
    ['a'.repeat(3000), turnWords.notUnderstood], ['<at>'.repeat(750), turnWords.notUnderstood],
  ])('%j', async (text, answer) => {
    expect(await desk.receive('message', 'denise', { text })).toEqual({ status: 200 });
    expect(desk.said()).toBe(answer);
  });

  it.each(['H-001-a1', 'h-001-A1', 'H 001 a1', ' h-001-a1. ', 'Where is H-001-a1?'])('the reference %s: the safe card, without buttons that act', async (text) => {
    await desk.receive('message', 'denise', { text });
    expect(sentCard()).toContain('Practice alert H-001-a1');
    expect(sentCard()).not.toMatch(/Action.Execute|Action.Submit|refresh|Stubbs|safer caring/);
    expect(desk.read).toEqual(['denise H-001-a1']);
  });

  it('a review’s reference: that it is there, and the way to it', async () => {
    await desk.receive('message', 'ruth', { text: aFosterReview().id });
    expect(sentCard()).toContain(`Review ${aFosterReview().id}`);
  });

  it('what must not be known answers as what is not there', async () => {
    await desk.keep(aDispute().restricted('denise').plain());
    for (const [as, text] of [['callum', 'H-001-a1'], ['denise', aDispute().id], ['priya', 'H-001-a1']] as [CastKey, string][]) {
      await desk.receive('message', as, { text });
      expect(desk.said()).toBe(turnWords.notFound);
    }
    expect(desk.read).toEqual([]);
  });

  it('what’s due: references and dates from one’s own Today, no name', async () => {
    await desk.ports.deadlines.upsert([aDeadlineRow('H-001', '2026-01-15').plain()]);
    await desk.receive('message', 'ruth', { text: 'what’s due' });
    expect(sentCard()).toMatch(/What is due on Monday 11 January 2027: 1.*H-001-r1/);
    expect(sentCard()).not.toMatch(/Stubbs|Marlbeck/);
  });

  it('by somebody without a role gets a way to one', async () => {
    await desk.receive('message', 'callum', { text: 'what’s due' });
    expect(desk.said()).toBe(turnWords.noRole);
  });

  it('is answered where Teams gives the bot’s own name for the person alone', async () => {
    await desk.receive('withoutEntraId');
    expect(desk.said()).toBe(turnWords.hello);
  });

  it.each(['', 'denise@marlbeck.example', "' or 1 eq 1", '../H-009'])('by a name that is no id of Entra’s (%j) is not answered', async (person) => {
    expect([await desk.receive('message', 'denise', { person }), desk.done]).toEqual([{ status: 200 }, []]);
  });

  it('that is a picture or a file alone says that nothing of it is kept', async () => {
    await desk.receive('messageWithPicture');
    expect(desk.said()).toBe(turnWords.noFiles);
    await desk.receive('message', 'denise', { text: '' });
    expect(desk.said()).toBe(turnWords.help);
  });

  it('is answered in two or three sentences, and never with what was typed', async () => {
    const said = Object.values(turnWords);
    expect(said.filter((words) => words.length > 320)).toEqual([]);
    await desk.receive('message', 'denise', { text: 'Wendy Stubbs told me' });
    expect(JSON.stringify(desk.done)).not.toMatch(/Wendy|Stubbs/);
  });

  // Source: workflows 0.13: nothing is posted to a meeting, group or channel.
  it.each(['messageInGroup', 'messageInChannel'])('in a group or a channel is not answered (%s)', async (name) => {
    expect([await desk.receive(name), desk.done]).toEqual([{ status: 200 }, []]);
  });
});

describe('a dialog', () => {
  const task = async (button: string, as: CastKey = 'denise') => (await desk.receive('openDialog', as, { button })).body as { task: { type: string; value: { url: string; title: string } | string } };
  it.each([['read and answer', '?act=answer'], ['other date', '?act=propose-date'], ['do not escalate', '']])('for %s is the page of the record, by its reference', async (button, query) => {
    expect(await task(button)).toMatchObject({ task: { type: 'continue', value: { title: 'Practice alert H-001-a1', url: `https://desk.marlbeck.example/tab/alerts/H-001-a1${query}`, height: 'large' } } });
  });

  it('at a limit begins with the one press, whichever button it was', async () => {
    await desk.keep(anAlert('H-002').sent().plain(), aSentMessage('ruth', 'limit').with({ about: anAlert('H-002').id, purpose: 'limit 1' }).plain());
    for (const button of ['answered outside', 'other date', 'do not escalate'])
      expect(await desk.receive('openDialog', 'ruth', { button, message: 'limit' })).toMatchObject({ body: { task: { value: { url: 'https://desk.marlbeck.example/tab/alerts/H-002-a1?act=press-at-limit' } } } });
  });

  it('is not opened for somebody whose card it is not, nor for a button that is none', async () => {
    const refused = { task: { type: 'message', value: turnWords.notYours } };
    expect([await task('read and answer', 'leah'), await task('acknowledge'), await task('https://evil.example')]).toEqual([refused, refused, refused]);
  });

  it('is not opened from a channel, whoever asks there', async () => {
    expect(await desk.receive('openDialogInChannel')).toEqual({ status: 200, body: { task: { type: 'message', value: turnWords.notYours } } });
    expect([desk.done, (await desk.message())?.opened]).toEqual([[], null]);
  });

  it('from the card of a trial says that nothing stands behind it', async () => {
    expect((await desk.receive('openDialog', 'denise', { button: 'read and answer', message: 'trial:3' })).body).toEqual({ task: { type: 'message', value: turnWords.trial } });
  });

  it('opened from a second copy of a card takes that copy away', async () => {
    expect((await desk.receive('openDialog', 'denise', { copy: '1610378499999' })).body).toMatchObject({ task: { type: 'continue' } });
    expect(desk.done).toMatchObject([{ verb: 'remove', id: '1610378499999' }]);
  });

  it('that closes asks for nothing more', async () => {
    expect(await desk.receive('closeDialog')).toEqual({ status: 200 });
  });
});

describe('a search in the message box', () => {
  const search = async (text: string, as: CastKey = 'ruth') => (await desk.receive('search', as, { text })).body as { composeExtension: { type: string; text?: string; attachments?: { content: object; preview: { content: { title: string } } }[] } };
  it('by a reference gives the card that may stand in any chat', async () => {
    const { composeExtension } = await search('H-001-a1');
    expect(composeExtension.attachments?.map((each) => each.preview.content.title)).toEqual(['Practice alert H-001-a1']);
    expect(JSON.stringify(composeExtension.attachments)).not.toMatch(/refresh|Action.Execute|Category|A1"|Stubbs/);
  });

  it.each([['001-a1'], ['H-001'], ['h-001-a'], ['H 001'], ['h-001-A1']])('by %j, a part of it, gives it too', async (text) => {
    await desk.keep(anAlert('H-002').sent().plain());
    // Acting on it is the manager's, so it stands on her Today.
    const [alert] = [anAlert().id];
    await desk.ports.deadlines.upsert([{ ...aDeadlineRow('H-001', '2026-01-15').plain(), practice: alert, ownerPerson: cast.denise.id }]);
    expect((await search(text, 'denise')).composeExtension.attachments?.map((each) => each.preview.content.title)).toEqual(['Practice alert H-001-a1']);
  });

  it('by a household gives its alerts and disputes to whoever may know of them, the newest first, and no restricted one', async () => {
    await desk.keep(aDispute().plain());
    await desk.keep(aDispute('D-9AAAA').restricted('leah').plain());
    expect((await search('h-001')).composeExtension.attachments?.map((each) => each.preview.content.title)).toEqual(['Dispute D-7K3F2', 'Practice alert H-001-a1']);
    expect(await search('h-001', 'callum')).toEqual({ composeExtension: { type: 'message', text: turnWords.notFound } });
  });

  it.each(['', 'H-', 'Stubbs', 'wendy stubbs', 'x1'.repeat(500)])('for %j asks for a reference', async (text) => {
    expect(await search(text)).toEqual({ composeExtension: { type: 'message', text: turnWords.searchHint } });
  });

  it.each([['H-001-a1', 'callum'], ['H-009-a1', 'ruth'], ['H-001', 'priya']] as [string, CastKey][])('%s by %s finds nothing', async (text, as) => {
    expect(await search(text, as)).toEqual({ composeExtension: { type: 'message', text: turnWords.notFound } });
  });

  it('never finds a restricted matter, whoever looks', async () => {
    await desk.keep(aDispute().restricted('denise').plain());
    expect(await search(aDispute().id)).toEqual({ composeExtension: { type: 'message', text: turnWords.notFound } });
    await desk.receive('message', 'ruth', { text: aDispute().id });
    expect(sentCard()).toContain('Restricted matter');
    expect(sentCard()).not.toMatch(/F4|Category|Stage/);
  });

  it('with nothing typed says what to type', async () => {
    expect((await desk.receive('searchAtOnce')).body).toEqual({ composeExtension: { type: 'message', text: turnWords.searchHint } });
  });
});

describe('where somebody’s chat is', () => {
  const kept = () => desk.ports.conversations.find(cast.denise.id);
  it.each(['botAdded', 'botAddedInPlayground', 'installed', 'installedInPlayground', 'upgraded', 'message', 'messageInPlayground'])('is kept on %s', async (name) => {
    await desk.ports.conversations.keep({ person: cast.denise.id, id: 'a:old', serviceUrl: 'https://smba.trafficmanager.net/emea/', blocked: true });
    await desk.receive(name);
    expect(await kept()).toEqual({ person: cast.denise.id, id: 'a:1-denise', serviceUrl: 'https://smba.trafficmanager.net/uk/', blocked: false });
  });

  it('is marked when the app is removed, so that the next channel is taken', async () => {
    await desk.receive('installed');
    await desk.receive('removed');
    expect(await kept()).toMatchObject({ id: 'a:1-denise', blocked: true });
  });
});
