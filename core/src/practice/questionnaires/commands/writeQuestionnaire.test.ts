import { beforeEach, describe, expect, it } from '@jest/globals';
import { createAlertHandlers } from '../../../api/handlers/alerts.js';
import { createQualityHandlers } from '../../../api/handlers/quality.js';
import { performEffects } from '../../../delivery/effects/performEffects.js';
import { commandKey, householdRef, practiceId } from '../../../ids.js';
import type { Household } from '../../../register/types.js';
import { aFosterReview, aHousehold, anActor, anAlert, aPerson, cast, createInMemoryPorts, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import type { Practice } from '../../types.js';
import type { Given } from '../rules/questionnaireFaults.js';
import { writeQuestionnaire, type QuestionnaireRequest } from './writeQuestionnaire.js';

let ports: InMemoryPorts;
let presses = 0;
const nextKey = () => commandKey(`press-${String((presses += 1)).padStart(8, '0')}`);
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const review = aFosterReview().booked('2027-01-08T10:00:00Z').held('2027-01-08');
const context = { bearer: '', reading: () => undefined };

const every = (over: Partial<Record<number, Partial<Given>>> = {}): Given[] =>
  Array.from({ length: 20 }, (_each, at): Given => ({ question: at + 1, mark: 'met', text: '', followUp: null, ...over[at + 1] }));
const request = (over: Partial<QuestionnaireRequest> = {}): QuestionnaireRequest => ({
  review: review.id, key: nextKey(), revision: 0, submit: true, answers: every(), overall: 'good', strengths: '', concerns: '', followWith: [], ...over,
});
const write = async (over: Partial<QuestionnaireRequest> = {}, as: CastKey = 'ruth') => {
  const stored = await writeQuestionnaire(ports)(anActor(as), request(over));
  await performEffects(ports)({ list: 'practice', id: stored.value.id });
  await performEffects(ports)({ list: 'reviews', id: review.id });
  return stored;
};
const read = (as: CastKey) => createQualityHandlers(ports).questionnaire(anActor(as), { params: { id: review.id }, query: {}, body: {} }, context);
const qa01 = async () => (await ports.deadlines.findBySubject(householdRef('H-001'))).find((row) => row.deadline.rule === 'QA-01')?.deadline;
const start = async (household: Household, held = review) => {
  ports = createInMemoryPorts({ now: '2027-01-11T10:00:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  await ports.households.create(household.ref, decision(household));
  await ports.reviews.create(held.id, decision(held.plain()));
};

beforeEach(async () => {
  presses = 0;
  await start(aHousehold().with({ checks: [
    { kind: 'unannounced visit', about: null, doneOn: toLocalDate('2026-06-01') },
    { kind: 'dbs', about: 'H-001-c1', doneOn: toLocalDate('2023-01-01') },
  ] }).plain());
});

describe('the questionnaire of a review', () => {
  it('D1: offers what the register knows and says of the rest that it is not known', async () => {
    const { questions, state } = await read('ruth');
    expect([state, questions.length, questions[6]?.known?.mark, questions[9]?.known?.mark, questions[5]?.known]).toEqual([
      'not started', 20, 'met', 'not met', { mark: null, because: 'Not known here yet: supervision visits are not kept here.' },
    ]);
  });

  it('D1: keeps what was offered beside what was answered, whatever the sender says', async () => {
    const { value } = await write({ answers: every({ 7: { mark: 'good' } }) });
    expect([value.answers[6], value.id]).toEqual([expect.objectContaining({ mark: 'good', fromFacts: 'met' }), 'H-001-r1-q']);
  });

  it('D1: is one a review, and the first of two devices that begin it wins', async () => {
    await write({ submit: false });
    await expect(write({ submit: false })).rejects.toMatchObject({ kind: 'conflict', code: 'questionnaires.changed' });
    expect(ports.practice.all()).toHaveLength(1);
  });

  it('D1: meets the questionnaire’s limit on the day that it is submitted, not when it is begun', async () => {
    const begun = await write({ submit: false });
    expect((await qa01())?.met ?? null).toBeNull();
    await write({ revision: begun.revision });
    expect(await qa01()).toMatchObject({ due: '2027-01-15', met: { on: '2027-01-11' } });
  });

  it('D2: asks of each “not met” what was seen and what follows', async () => {
    const faults = (await write({ answers: every({ 6: { mark: 'not met' }, 10: { mark: 'not met', text: 'Out.', followUp: { do: 'not needed', why: '' } } }) }).catch((error: unknown) => error)) as { faults: { path: string }[] };
    expect(faults.faults.map((each) => each.path)).toEqual(['question.6.text', 'question.6.followUp', 'question.10.why']);
  });

  it('D2: what is to be raised now comes into the form of the alert in the officer’s own words, once it is submitted', async () => {
    const form = async (as: CastKey = 'ruth') =>
      (await createAlertHandlers(ports).raiseAlertPage(anActor(as), { params: { ref: householdRef('H-001') }, query: { review: review.id }, body: {} }, context)).notMet;
    const answers = every({ 2: { mark: 'not met', text: 'No plan.', followUp: { do: 'alert now', alert: null } }, 6: { mark: 'not met', text: 'Two.', followUp: { do: 'not needed', why: 'Agreed.' } } });
    await write({ answers, submit: false });
    expect(await form()).toEqual([]);
    await write({ answers, revision: 1 });
    expect(await form()).toEqual([{ question: 2, category: 'A1', text: 'No plan.' }]);
  });

  it('D2: takes an alert as raised already only where this household has it', async () => {
    const raised = { mark: 'not met' as const, text: 'None since May.', followUp: { do: 'already raised' as const, alert: practiceId('H-001-a1') } };
    await expect(write({ answers: every({ 6: raised }) })).rejects.toMatchObject({ faults: [{ path: 'question.6.alert', message: expect.any(String) }] });
    await ports.practice.create(practiceId('H-001-a1'), decision<Practice>(anAlert().sent().plain()));
    expect((await write({ answers: every({ 6: raised }) })).value.answers[5]?.followUp).toEqual(raised.followUp);
  });

  it('D2: suggests the kind and the category, and leaves the choice to the officer', async () => {
    const notMet = { mark: 'not met' as const, text: 'Out.', followUp: { do: 'alert now' as const, alert: null } };
    await write({ answers: every({ 10: notMet, 16: { mark: 'excellent' } }), followWith: ['alert'] });
    const page = await read('ruth');
    expect([page.suggested, page.followWith, page.questions[9]?.category?.code, page.questions[9]?.dispute]).toEqual([['good practice', 'alert', 'dispute'], ['alert'], 'A5', 'F1']);
  });

  it('is locked once submitted: a second one changes nothing, a repeated press is the same success', async () => {
    const once = request();
    await writeQuestionnaire(ports)(anActor('ruth'), once);
    expect((await writeQuestionnaire(ports)(anActor('ruth'), once)).value.submitted?.by).toBe(cast.ruth.id);
    await expect(write({ revision: 1, strengths: 'More.' })).rejects.toMatchObject({ kind: 'refusal', code: 'questionnaires.submitted' });
    expect((await read('ruth')).acts).toEqual(['questionnaire.exists', 'questionnaire.read']);
  });

  it('waits for a review that is not marked held, and misses each question that has no answer', async () => {
    await expect(write({ answers: every().slice(1), overall: null })).rejects.toMatchObject({ faults: [expect.objectContaining({ path: 'question.1' }), expect.objectContaining({ path: 'overall' })] });
    await start(aHousehold().plain(), aFosterReview().booked());
    await expect(write()).rejects.toMatchObject({ kind: 'refusal', code: 'questionnaires.notHeld' });
  });

  it('is read by the fostering side only once it is issued, and written by nobody there', async () => {
    await write({ submit: false });
    for (const who of ['leah', 'denise'] as const) await expect(read(who)).rejects.toMatchObject({ kind: 'notFound' });
    expect((await read('sunita')).state).toBe('in progress');
    await write({ revision: 1 });
    for (const who of ['leah', 'denise'] as const) {
      expect((await read(who)).questions[6]?.known).toBeNull();
      await expect(write({ revision: 2 }, who)).rejects.toMatchObject({ kind: 'notPermitted' });
    }
  });

  it('of a restricted household is there for its officer and the people named alone', async () => {
    await start(aHousehold().restrictedTo('sunita').plain(), review.restrictedTo('sunita'));
    await write();
    expect((await read('sunita')).state).toBe('submitted');
    for (const who of ['leah', 'denise', 'tomasz'] as const) await expect(read(who)).rejects.toMatchObject({ kind: 'notFound' });
  });
});
