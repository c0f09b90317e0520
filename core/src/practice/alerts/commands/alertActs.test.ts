import { beforeEach, describe, expect, it } from '@jest/globals';
import { performEffects } from '../../../delivery/effects/performEffects.js';
import { commandKey, householdRef, practiceId, type PracticeId } from '../../../ids.js';
import { aFosterReview, aHousehold, anActor, aPerson, cast, createInMemoryPorts, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import type { Alert } from '../types.js';
import { actOnAlert, type AlertStep } from './actOnAlert.js';
import { raiseAlert, type RaiseAlertWish } from './raiseAlert.js';

let ports: InMemoryPorts;
let presses = 0;
const d = toLocalDate;
const nextKey = () => commandKey(`press-${String((presses += 1)).padStart(8, '0')}`);
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const wish = (over: Partial<RaiseAlertWish> = {}): RaiseAlertWish => ({
  key: nextKey(), household: householdRef('H-001'), review: aFosterReview().id, categories: ['A1'], found: 'No plan was there.', effect: 'Nobody knew the rules.',
  wanted: ['Write the plan'], onlyCarePlan: false, iro: null, childAtRisk: false, informal: { how: 'in the review meeting', on: d('2027-01-11') }, sendNow: true, ...over,
});
const raise = async (over: Partial<RaiseAlertWish> = {}, as: CastKey = 'ruth'): Promise<Alert> => {
  const { value } = await raiseAlert(ports)(anActor(as), wish(over));
  await performEffects(ports)({ list: 'practice', id: value.id });
  return value;
};
const act = async (as: CastKey, step: AlertStep, id: PracticeId = practiceId('H-001-a1'), key = nextKey()): Promise<Alert> => {
  const { value } = await actOnAlert(ports)(anActor(as), { id, key }, step);
  await performEffects(ports)({ list: 'practice', id });
  return value;
};
const received = async (): Promise<void> => {
  const stored = await ports.practice.findById(practiceId('H-001-a1'));
  if (stored?.value.kind === 'alert')
    await ports.practice.save(stored, { ...decision<Alert>({ ...stored.value, receipt: { at: ports.clock.now(), to: cast.denise.id, how: 'chat' } }), commandKey: nextKey() });
};
const told = () => ports.messages.all().map(({ value }) => `${value.purpose} to ${Object.entries(cast).find(([, one]) => one.id === value.to)?.[0] ?? value.post}`);
const clocks = async (id = 'H-001-a1') => (await ports.deadlines.findBySubject(practiceId(id))).map((row) => `${row.deadline.rule} ${row.deadline.due}${row.deadline.met ? ' met' : ''}`).sort();
const answer: AlertStep = { act: 'answer', position: 'accepts', text: 'It will be written.', proposed: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }], noActionsBecause: null };

beforeEach(async () => {
  presses = 0;
  ports = createInMemoryPorts({ now: '2027-01-11T10:00:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  await ports.households.create(householdRef('H-001'), decision(aHousehold('H-001').plain()));
  await ports.reviews.create(aFosterReview().id, decision(aFosterReview().plain()));
});

describe('raising an alert', () => {
  it('D6: sends it to the worker and the team manager, under the next number of the household', async () => {
    expect([(await raise()).id, (await raise()).id]).toEqual(['H-001-a1', 'H-001-a2']);
    expect(told().filter((each) => each.startsWith('act')).sort()).toEqual(['act to denise', 'act to denise', 'act to leah', 'act to leah']);
  });

  it('gives the same alert to a press that is repeated', async () => {
    const one = wish();
    const first = await raiseAlert(ports)(anActor('ruth'), one);
    expect((await raiseAlert(ports)(anActor('ruth'), one)).value.id).toBe(first.value.id);
    expect(ports.practice.all()).toHaveLength(1);
  });

  it('D4: passes what is only about a care plan to the child’s IRO, and starts no clock', async () => {
    const alert = await raise({ onlyCarePlan: true, iro: cast.tomasz.id });
    expect([alert.sentAt, told()]).toEqual([null, ['passed to tomasz']]);
    expect(await clocks()).toEqual([]);
  });

  it.each<[string, Partial<RaiseAlertWish>, string]>([
    ['no talk is noted', { informal: null }, 'informal'],
    ['the talk is left out and no child is at risk', { informal: { how: 'left out', childAtRisk: true, why: 'busy' } }, 'informal'],
    ['the talk is tomorrow', { informal: { how: 'in the review meeting', on: d('2027-01-12') } }, 'informal.on'],
    ['it is only about a care plan and no IRO is chosen', { onlyCarePlan: true }, 'iro'],
    ['the review is of another household', { review: aFosterReview('H-002').id }, 'review'],
  ])('D5: is refused, keeping nothing, when %s', async (_what, over, path) => {
    await expect(raise(over)).rejects.toMatchObject({ kind: 'invalidInput', faults: [expect.objectContaining({ path })] });
    expect(ports.practice.all()).toEqual([]);
  });

  it('D5: may leave the talk out where waiting would put a child at risk, and then goes at any hour', async () => {
    ports.clock.set('2027-01-09T22:00:00Z');
    await raise({ childAtRisk: true, informal: { how: 'left out', childAtRisk: true, why: 'Stairs.' } });
    expect(ports.messages.all().filter(({ value }) => value.purpose === 'act').map(({ value }) => value.notBefore)).toEqual(['2027-01-09T22:00:00Z', '2027-01-09T22:00:00Z']);
  });

  it.each<[CastKey, string]>([['sunita', 'notPermitted'], ['tomasz', 'notFound'], ['denise', 'notPermitted'], ['callum', 'notFound']])('is not for %s: %s', async (who, kind) => {
    await expect(raise({}, who)).rejects.toMatchObject({ kind });
  });

  it('tells business support’s post where a household has no manager', async () => {
    const stored = await ports.households.findById(householdRef('H-001'));
    if (stored) await ports.households.save(stored, { ...decision({ ...stored.value, ftm: null }), commandKey: nextKey() });
    await raise();
    expect(told()).toContain('act to ftm');
  });

  it('stays the officer’s own while it is a draft', async () => {
    await raise({ sendNow: false });
    expect(told()).toEqual([]);
    await expect(act('denise', { act: 'acknowledge' })).rejects.toMatchObject({ kind: 'notFound' });
    expect((await act('ruth', { act: 'send', informal: null })).sentAt).toBe('2027-01-11T10:00:00Z');
  });
});

describe('answering an alert', () => {
  beforeEach(async () => {
    await raise();
    await received();
  });

  it('D7: acknowledging does not stop the clock, and is not asked twice', async () => {
    await act('denise', { act: 'acknowledge' });
    const alert = await act('denise', { act: 'acknowledge' });
    expect(alert.acknowledged).toHaveLength(1);
    expect([await clocks(), told().filter((each) => each === 'know to ruth')]).toEqual([['QA-02 2027-01-18'], ['know to ruth']]);
  });

  it('D10: an answer stops the clock and starts the officer’s, and counts as acknowledged', async () => {
    const alert = await act('denise', answer);
    expect([alert.acknowledged.length, await clocks(), told().includes('answered to ruth')]).toEqual([1, ['QA-02 2027-01-18 met', 'QA-03 2027-01-18'], true]);
  });

  it('the second of two managers who answer at once is told so, and loses nothing of the first', async () => {
    await act('denise', answer);
    await expect(act('leah', answer)).rejects.toMatchObject({ kind: 'refusal', code: 'alerts.answered' });
  });

  it('D8: another date stands only once the officer agrees, the old one beside it', async () => {
    const asked = await act('denise', { act: 'propose-date', to: d('2027-01-25'), why: 'Leave.' });
    expect(await clocks()).toEqual(['QA-02 2027-01-18']);
    await act('ruth', { act: 'agree-date', proposal: asked.otherDates[0]?.id ?? '', agreed: true });
    const [row] = await ports.deadlines.findBySubject(practiceId('H-001-a1'));
    expect([row?.deadline.due, row?.deadline.changes[0]?.from]).toEqual(['2027-01-25', '2027-01-18']);
  });

  it('D9: a challenge of the facts leaves the clock running', async () => {
    await act('leah', { act: 'challenge-facts', text: 'It was in the file.' });
    expect([await clocks(), told().includes('challenged to ruth')]).toEqual([['QA-02 2027-01-18'], true]);
  });

  it('D10a: accepted actions have dates that are deadlines; not accepted, another answer is owed', async () => {
    await act('denise', answer);
    await act('ruth', { act: 'not-accept', missing: 'By when?' });
    expect(await clocks()).toEqual(['QA-02 2027-01-18 met', 'QA-03 2027-01-18 met', 'QA-02 2027-01-18'].sort());
    await act('denise', answer);
    await act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] });
    expect(await clocks()).toContain('ACT-01 2027-01-29');
  });

  it('D11, D12: a manager confirms once every action is done or dropped, then the officer resolves', async () => {
    await act('denise', answer);
    const accepted = await act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] });
    await expect(act('denise', { act: 'confirm-done' })).rejects.toMatchObject({ code: 'alerts.actionsOpen' });
    await act('leah', { act: 'mark-done', action: accepted.actions[0]?.id ?? '', on: d('2027-01-11'), note: '' });
    await expect(act('leah', { act: 'confirm-done' })).rejects.toMatchObject({ kind: 'notPermitted' });
    await expect(act('ruth', { act: 'resolve', note: 'Seen.' })).rejects.toMatchObject({ code: 'alerts.notConfirmed' });
    await act('denise', { act: 'confirm-done' });
    expect((await act('ruth', { act: 'resolve', note: 'Seen.' })).resolved?.by).toBe(cast.ruth.id);
  });

  it('D14: an answer to a withdrawn alert changes nothing and says why', async () => {
    await act('ruth', { act: 'withdraw', why: 'The plan was found.' });
    await expect(act('denise', answer)).rejects.toMatchObject({ code: 'alerts.withdrawn' });
    expect(told().filter((each) => each.startsWith('ended')).sort()).toEqual(['ended to denise', 'ended to leah']);
  });
});
