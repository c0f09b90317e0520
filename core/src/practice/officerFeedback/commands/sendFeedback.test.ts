import { beforeEach, describe, expect, it } from '@jest/globals';
import { createApiHandlers } from '../../../api/handlers.js';
import type { FeedbackBody } from '../../../api/shapes/quality.js';
import { performEffects } from '../../../delivery/effects/performEffects.js';
import { commandKey, householdRef } from '../../../ids.js';
import type { RoleId } from '../../../rights/index.js';
import { aFosterReview, aHousehold, anActor, anAlert, aPerson, cast, createInMemoryPorts, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import type { Practice } from '../../types.js';
import { managerOf } from '../rules/managerOf.js';
import { sendFeedback } from './sendFeedback.js';

let ports: InMemoryPorts;
let presses = 0;
const nextKey = () => commandKey(`press-${String((presses += 1)).padStart(8, '0')}`);
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const context = { bearer: '', reading: () => undefined };
const api = () => createApiHandlers(ports);
const none = { params: {}, query: {}, body: {} };

const body = (over: Partial<FeedbackBody> = {}): FeedbackBody => ({ key: nextKey(), about: cast.ruth.id, toOfficer: true, tone: 'suggestion', text: 'Ask the children earlier.', review: null, ...over });
const send = async (over: Partial<FeedbackBody> = {}, as: CastKey = 'leah') => {
  const feedback = await sendFeedback(ports)(anActor(as), body(over));
  await performEffects(ports)({ list: 'practice', id: feedback.id });
  return feedback;
};
const told = () => ports.messages.all().map(({ value }) => `${value.purpose} to ${Object.entries(cast).find(([, one]) => one.id === value.to)?.[0] ?? value.post}`);
const open = (as: CastKey, id: string) => api().feedback(anActor(as), { params: { id: id as never }, query: {}, body: {} }, context);

beforeEach(async () => {
  presses = 0;
  ports = createInMemoryPorts({ now: '2027-01-11T10:00:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  await ports.households.create(householdRef('H-001'), decision(aHousehold().plain()));
  await ports.reviews.create(aFosterReview().id, decision(aFosterReview().plain()));
  await ports.practice.create(anAlert().id, decision<Practice>(anAlert().sent().plain()));
  await ports.searchTerms.replace(aHousehold().unit, householdRef('H-001'), ['stubbs', 'h-001']);
});

/** Everything that the API reads to this officer, as text. */
const allThatReads = async (as: CastKey): Promise<string> => {
  const [actor, handlers] = [anActor(as), api()];
  const [ref, id] = [householdRef('H-001'), aFosterReview().id];
  const answers = await Promise.all([
    handlers.me(actor, none, context), handlers.today(actor, none, context), handlers.people(actor, none, context), handlers.reviews(actor, { ...none, query: {} }, context),
    handlers.review(actor, { ...none, params: { id } }, context), handlers.questionnaire(actor, { ...none, params: { id } }, context),
    handlers.households(actor, none, context), handlers.household(actor, { ...none, params: { ref } }, context), handlers.search(actor, { ...none, body: { words: 'stubbs' } }, context),
    handlers.practiceBoard(actor, { ...none, query: { view: 'mine' } }, context), handlers.practiceBoard(actor, { ...none, query: { view: 'service' } }, context),
    handlers.practiceAbout(actor, { ...none, params: { ref }, query: {} }, context), handlers.practiceAbout(actor, { ...none, params: { ref }, query: { review: id } }, context),
    handlers.alert(actor, { ...none, params: { id: anAlert().id } }, context), handlers.raiseAlertPage(actor, { ...none, params: { ref }, query: {} }, context),
    handlers.thanksOfQuarter(actor, none, context), handlers.thanksForm(actor, { ...none, params: { ref } }, context),
    handlers.feedbackList(actor, none, context), handlers.feedbackForm(actor, none, context),
  ]);
  return JSON.stringify(answers);
};

describe('feedback about a reviewing officer', () => {
  it('D15: goes to the one whom the sender picks, and tells nobody else', async () => {
    await send();
    await send({ toOfficer: false });
    expect(told().toSorted()).toEqual(['feedback to ruth', 'feedback to sunita']);
  });

  it('D15: is answered once, by the one addressed, and not read back by whoever gave it', async () => {
    const { id } = await send({ toOfficer: false });
    const answer = (as: CastKey, key = nextKey()) => api().answerFeedback(anActor(as), { params: { id }, query: {}, body: { key, text: 'We talked.' } }, context);
    for (const who of ['ruth', 'leah', 'denise'] as const) {
      await expect(open(who, id)).rejects.toMatchObject({ kind: 'notFound' });
      await expect(answer(who)).rejects.toMatchObject({ kind: 'notFound' });
    }
    const key = nextKey();
    await answer('sunita', key);
    expect((await answer('sunita', key)).answer).toEqual({ by: { id: cast.sunita.id, name: cast.sunita.name }, on: '2027-01-11', text: 'We talked.' });
    await expect(answer('sunita')).rejects.toMatchObject({ kind: 'refusal', code: 'officerFeedback.answered' });
  });

  it('D15: is counted by officer for their service manager, and for nobody else', async () => {
    await send({ tone: 'thanks' });
    await send({ toOfficer: false, tone: 'concern' }, 'denise');
    const list = (as: CastKey) => api().feedbackList(anActor(as), none, context);
    expect((await list('sunita')).byOfficer).toEqual([{ officer: { id: cast.ruth.id, name: cast.ruth.name }, toOfficer: 1, toManager: 1, thanks: 1, suggestions: 0, concerns: 1, complaints: 0 }]);
    expect([(await list('ruth')).byOfficer, (await list('denise')).byOfficer]).toEqual([null, null]);
    expect([(await list('ruth')).toMe.length, (await list('sunita')).toMe.length, (await list('leah')).toMe.length]).toEqual([1, 1, 0]);
  });

  // A page of the in-memory list is 50 rows, so some of these pass its edge.
  it.each([1, 2, 49, 50, 120])('D15: changes nothing by a line that the officer can read, when %s go to the manager', async (count) => {
    await api().sendThanks(anActor('ruth'), { params: { ref: householdRef('H-001') }, query: {}, body: { key: nextKey(), review: null, person: cast.leah.id, team: false, level: 'good', seen: 'Kind.', category: null, mayBeQuoted: false } }, context);
    const before = await allThatReads('ruth');
    const tones = ['thanks', 'suggestion', 'concern', 'complaint'] as const;
    ports.clock.set('2027-01-11T09:00:00Z');
    for (let at = 0; at < count; at += 1) await send({ toOfficer: false, tone: tones[at % 4] ?? 'thanks', review: at % 2 === 0 ? aFosterReview().id : null }, at % 3 === 0 ? 'denise' : 'leah');
    ports.clock.set('2027-01-11T10:00:00Z');
    expect(await allThatReads('ruth')).toBe(before);
    expect(ports.messages.all().filter(({ value }) => value.purpose === 'feedback' && value.to === cast.ruth.id)).toEqual([]);
  });

  it('would be seen by that test: what goes to the officer changes their list', async () => {
    const before = await allThatReads('ruth');
    await send();
    expect(await allThatReads('ruth')).not.toBe(before);
  });

  it('keeps one for a press that is repeated, under a reference that tells nothing', async () => {
    const one = body();
    const first = await sendFeedback(ports)(anActor('leah'), one);
    expect([first.id, (await sendFeedback(ports)(anActor('leah'), one)).id]).toEqual([expect.stringMatching(/^F-[2-9A-Z]{5}$/), first.id]);
  });

  it.each<[string, Partial<FeedbackBody>, CastKey, string]>([
    ['nobody who reviews', { about: cast.denise.id }, 'leah', 'about'],
    ['oneself', {}, 'ruth', 'about'],
    ['an officer, to be got by the sender', { toOfficer: false }, 'sunita', 'toOfficer'],
    ['a review of another officer', { about: cast.tomasz.id, review: aFosterReview().id }, 'leah', 'review'],
  ])('is not sent about %s', async (_what, over, as, path) => {
    await expect(send(over, as)).rejects.toMatchObject({ kind: 'invalidInput', faults: [expect.objectContaining({ path })] });
  });

  it('is not sent about an officer who has left, nor by somebody without a role', async () => {
    const stored = await ports.people.findById(cast.ruth.id);
    if (stored) await ports.people.save(stored, { ...decision(aPerson('ruth').gone().plain()), commandKey: nextKey() });
    await expect(send()).rejects.toMatchObject({ kind: 'invalidInput' });
    await expect(sendFeedback(ports)(anActor('leah', { roles: [] }), body())).rejects.toMatchObject({ kind: 'notPermitted' });
  });

  it('goes to whoever leads the officer, else to whoever holds the post, never to the officer', () => {
    const manager = { role: 'sr-manager' as RoleId, unit: aHousehold().unit, team: null };
    const [ruth, other] = [aPerson('ruth').with({ manager: cast.tomasz.id }).plain(), aPerson('sunita').plain()];
    const led = aPerson('tomasz').holding(manager).plain();
    expect([managerOf(ruth.id, [ruth, other, led]), managerOf(ruth.id, [ruth, other]), managerOf(ruth.id, [ruth]), managerOf(led.id, [led])]).toEqual([led.id, other.id, null, null]);
  });
});
