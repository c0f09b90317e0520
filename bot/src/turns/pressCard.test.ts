import { beforeEach, describe, expect, it } from '@jest/globals';
import { aDispute, anAlert, cast, type CastKey } from '@review-desk/core/testing';
import { Unavailable } from '@review-desk/core/errors';
import { commandKey, practiceId } from '@review-desk/core/ids';
import type { Alert, Practice } from '@review-desk/core/practice';
import { aSentMessage, copy, startChat, type ChatDesk } from '../testing/aChat.js';
import { turnWords } from './turnWords.js';

let desk: ChatDesk;
beforeEach(async () => {
  desk = await startChat();
});

const acknowledgedBy = async (): Promise<string[]> => {
  const alert = (await desk.alert()) as Alert;
  return alert.acknowledged.map(({ by }) => Object.entries(cast).find(([, one]) => one.id === by)?.[0] ?? by);
};
const card = (facts: Record<string, unknown> = {}) => ({ status: 200, body: expect.objectContaining({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', ...facts }) });
const said = (value: string) => ({ status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value } });
const titles = (answer: unknown): string[] => (answer as { body: { value: { actions: { title: string }[] } } }).body.value.actions.map((each) => each.title);
const change = async (alter: (alert: ReturnType<typeof anAlert>) => ReturnType<typeof anAlert>): Promise<void> => {
  const stored = await desk.ports.practice.findById(anAlert().id);
  if (stored) await desk.ports.practice.save(stored, { value: alter(anAlert().sent()).plain(), effects: [], commandKey: commandKey('change-000001'), actedBy: 'service' });
};

describe('a press on a card', () => {
  it.each(['acknowledge', 'acknowledgeInPlayground'])('%s: acknowledges as the person and answers the card that now holds', async (name) => {
    const answer = await desk.receive(name);
    expect(answer).toEqual(card());
    expect(titles(answer)).toEqual(['Agree another date', 'Read and answer']);
    expect(await acknowledgedBy()).toEqual(['denise']);
    expect((await desk.message())?.opened).toBe('2027-01-11T10:06:00Z');
  });

  it('doubled or replayed changes nothing, and has the same answer', async () => {
    const [first, second] = await Promise.all([desk.receive('acknowledge'), desk.receive('acknowledge')]);
    const revision = (await desk.ports.practice.findById(anAlert().id))?.revision;
    expect([second, await desk.receive('acknowledge')]).toEqual([first, first]);
    expect([await acknowledgedBy(), (await desk.ports.practice.findById(anAlert().id))?.revision]).toEqual([['denise'], revision]);
  });

  it('on a dispute acknowledges its stage', async () => {
    const dispute = aDispute().plain();
    const [stage] = dispute.stages;
    const first = stage?.told[0] ?? stage?.convener ?? cast.denise.id;
    const key = (Object.keys(cast) as CastKey[]).find((each) => cast[each].id === first) ?? 'denise';
    await desk.keep(dispute, aSentMessage(key, 'dispute-1').with({ about: dispute.id, purpose: 'stage 1' }).plain());
    expect(await desk.receive('acknowledge', key, { message: 'dispute-1' })).toEqual(card());
    const now = (await desk.ports.practice.findById(dispute.id))?.value;
    expect(now?.kind === 'dispute' ? now.acknowledged.map((each) => each.by) : []).toEqual([first]);
  });
});

describe('without effect, and with a plain answer', () => {
  it.each<[string, string, CastKey, object]>([
    ['a press by somebody whose card it is not', 'acknowledge', 'leah', {}],
    ['a press by somebody with no role', 'acknowledge', 'callum', {}],
    ['a message that never was', 'acknowledge', 'denise', { message: 'H-009-a9/act/denise' }],
    ['card data that was tampered with', 'tamperedShape', 'denise', {}],
    ['a verb that no card has', 'otherVerb', 'denise', {}],
    ['a press in a group chat', 'acknowledgeInGroup', 'denise', {}],
    ['a press by somebody who is in no directory', 'acknowledgeByNobody', 'denise', { mri: '29:1-nobody' }],
    ['a press with another alert’s card', 'acknowledge', 'denise', { message: 'H-002-a1/act/denise' }],
  ])('%s', async (_name, recording, as, blanks) => {
    expect(await desk.receive(recording, as, blanks)).toEqual(said(turnWords.notYours));
    expect([await acknowledgedBy(), desk.done, (await desk.message())?.opened]).toEqual([[], [], null]);
  });

  it('a press on the card of a trial, and a look at it, are told that nothing stands behind it', async () => {
    for (const recording of ['acknowledge', 'refresh']) expect(await desk.receive(recording, 'denise', { message: 'trial:3' })).toEqual(said(turnWords.trial));
    expect([await acknowledgedBy(), desk.done]).toEqual([[], []]);
  });

  it('a press by a reader who may not act any more is told so', async () => {
    await change((alert) => alert.with({ manager: cast.nasreen.id }));
    expect(await desk.receive('acknowledge')).toEqual(said(turnWords.notYours));
    expect(await acknowledgedBy()).toEqual([]);
  });

  it('a press that cannot be written now says so, and may be tried again', async () => {
    const { save } = desk.ports.practice;
    desk.ports.practice.save = () => Promise.reject(new Unavailable('m365.away', 'Microsoft 365 is not answering.'));
    expect(await desk.receive('acknowledge')).toMatchObject({ status: 200, body: { statusCode: 500, type: 'application/vnd.microsoft.error', value: { message: turnWords.busy } } });
    desk.ports.practice.save = save;
    expect(await desk.receive('acknowledge')).toEqual(card());
  });
});

describe('a card older than its record', () => {
  it('of a withdrawn alert answers that it is withdrawn', async () => {
    await change((alert) => alert.with({ withdrawn: { by: cast.ruth.id, at: alert.plain().createdAt, why: 'In error' } }));
    const answer = await desk.receive('acknowledge');
    expect(JSON.stringify(answer)).toContain('Practice alert H-001-a1: withdrawn, nothing more to do');
    expect(JSON.stringify(answer)).not.toContain('In error');
    expect(await acknowledgedBy()).toEqual([]);
  });

  it('is brought up to date when it is looked at, for its reader alone', async () => {
    await change((alert) => alert.answered());
    const answer = await desk.receive('refresh');
    expect(titles(answer)).toEqual(['Open']);
    expect(JSON.stringify(answer)).toContain('Answered');
    expect(await desk.receive('refresh', 'ruth')).toEqual(said(turnWords.notYours));
  });

  it('of thanks shows nothing to a reader whom they are about', async () => {
    const thanks: Practice = { ...anAlert('H-002').sent().plain(), kind: 'good practice', id: practiceId('H-002-g1'), level: 'good', to: [cast.denise.id], manager: cast.denise.id, aboutTeam: false, seen: 'Kind.', category: null, mayBeQuoted: true, readBy: [], about: [] };
    await desk.keep(thanks, aSentMessage('denise', 'thanks').with({ about: thanks.id, purpose: 'thanks' }).plain());
    expect(await desk.receive('refresh', 'denise', { message: 'thanks' })).toEqual(card());
    const stored = await desk.ports.practice.findById(thanks.id);
    if (stored) await desk.ports.practice.save(stored, { value: { ...thanks, about: [cast.denise.id] }, effects: [], commandKey: commandKey('change-000002'), actedBy: 'service' });
    expect(await desk.receive('refresh', 'denise', { message: 'thanks' })).toEqual(said(turnWords.nothingMore));
  });

  it('shows nothing to a reader who may not know of the record any more', async () => {
    await change((alert) => alert.with({ about: [cast.denise.id] }));
    expect([await desk.receive('refresh'), await desk.receive('acknowledge')]).toEqual([said(turnWords.nothingMore), said(turnWords.notYours)]);
  });
});

describe('a second copy of a card in the same chat', () => {
  it.each([['refresh', turnWords.secondCopy, []], ['acknowledge', turnWords.secondCopyDone, ['denise']]])('is removed on %s', async (name, words, by) => {
    expect(await desk.receive(name, 'denise', { copy: '1610378499999' })).toEqual(said(words));
    expect(desk.done).toEqual([{ verb: 'remove', chat: { id: 'a:1-denise', serviceUrl: 'https://smba.trafficmanager.net/uk/' }, id: '1610378499999' }]);
    expect(await acknowledgedBy()).toEqual(by);
  });

  it('is the recorded one where no answer of the send was ever recorded', async () => {
    await desk.keep(anAlert('H-002').sent().plain(), aSentMessage('denise', 'lost').with({ about: anAlert('H-002').id, attempts: [], taken: null }).plain());
    expect(await desk.receive('refresh', 'denise', { message: 'lost' })).toEqual(card());
    expect((await desk.message('lost'))?.attempts.at(-1)).toMatchObject({ channel: 'chat', result: 'accepted', evidence: { conversation: 'a:1-denise', message: copy } });
    expect(desk.done).toEqual([]);
  });
});
