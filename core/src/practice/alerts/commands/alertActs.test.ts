import { beforeEach, describe, expect, it } from '@jest/globals';
import { createAlertHandlers } from '../../../api/handlers/alerts.js';
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

  it('E: nothing is pressed at a limit that does not run yet', async () => {
    await raise();
    await expect(act('ruth', { act: 'press-at-limit', press: 'do not escalate', on: null, with: null, why: 'They leave.' })).rejects.toMatchObject({ code: 'alerts.noLimit' });
  });

  it('D4: tells the officer when the IRO has taken it up', async () => {
    await raise({ onlyCarePlan: true, iro: cast.tomasz.id });
    expect((await actOnAlert(ports)({ ...anActor('tomasz'), roles: [{ role: 'iro', unit: aPerson('tomasz').plain().unit, team: null }] }, { id: practiceId('H-001-a1'), key: nextKey() }, { act: 'take-up' })).value.passedToIro?.takenUp?.by).toBe(cast.tomasz.id);
    await performEffects(ports)({ list: 'practice', id: practiceId('H-001-a1') });
    expect(told()).toEqual(['passed to tomasz', 'know to ruth']);
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
    const { next } = await createAlertHandlers(ports).alert(anActor('denise'), { params: { id: asked.id }, query: {}, body: {} }, { bearer: '', reading: () => undefined });
    expect([next.who?.id, next.due]).toEqual([cast.ruth.id, '2027-01-18']);
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

  it('J8: the owner of an action asks for another date; it moves once the officer agrees, the old one kept with who agreed and why', async () => {
    await act('denise', answer);
    const action = (await act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] })).actions[0]?.id ?? '';
    const ask = (to: string): AlertStep => ({ act: 'propose-action-date', action, to: d(to), why: 'Training first.' });
    await expect(act('denise', ask('2027-02-05'))).rejects.toMatchObject({ kind: 'notPermitted' });
    await expect(act('leah', ask('2027-01-29'))).rejects.toMatchObject({ code: 'alerts.sameDate' });
    const proposal = (await act('leah', ask('2027-02-05'))).actions[0]?.asked?.[0]?.id ?? '';
    expect([await clocks(), told().at(-1)]).toEqual([['QA-02 2027-01-18 met', 'QA-03 2027-01-18 met', 'ACT-01 2027-01-29'].sort(), 'other date asked to ruth']);
    await expect(act('leah', ask('2027-02-08'))).rejects.toMatchObject({ code: 'alerts.dateAsked' });
    await expect(act('leah', { act: 'agree-action-date', action, proposal, agreed: true })).rejects.toMatchObject({ kind: 'notPermitted' });
    const [moved] = (await act('ruth', { act: 'agree-action-date', action, proposal, agreed: true })).actions;
    expect([moved?.due, moved?.earlier]).toEqual(['2027-02-05', [{ due: '2027-01-29', why: 'Training first.', agreedBy: cast.ruth.id, on: '2027-01-11' }]]);
    expect([(await clocks()).includes('ACT-01 2027-02-05'), told().slice(-2).sort()]).toEqual([true, ['other date decided to denise', 'other date decided to leah']]);
    const row = (await ports.deadlines.findBySubject(practiceId('H-001-a1'))).find(({ deadline }) => deadline.rule === 'ACT-01');
    expect(row?.deadline.changes).toMatchObject([{ from: '2027-01-29', to: '2027-02-05', by: cast.ruth.id }]);
    await expect(act('ruth', { act: 'agree-action-date', action, proposal, agreed: false })).rejects.toMatchObject({ code: 'alerts.dateDecided' });
  });

  it('J8: a date that the officer keeps stands, and the owner may ask again', async () => {
    await act('denise', answer);
    const action = (await act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] })).actions[0]?.id ?? '';
    const ask: AlertStep = { act: 'propose-action-date', action, to: d('2027-02-05'), why: 'Training first.' };
    const proposal = (await act('leah', ask)).actions[0]?.asked?.[0]?.id ?? '';
    const kept = await act('ruth', { act: 'agree-action-date', action, proposal, agreed: false });
    expect([kept.actions[0]?.due, kept.actions[0]?.earlier, (await act('leah', ask)).actions[0]?.asked?.length]).toEqual(['2027-01-29', [], 2]);
  });

  it('D10: an action is proposed for today or later', async () => {
    await expect(act('denise', { ...answer, proposed: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-10') }] })).rejects.toMatchObject({ faults: [{ path: 'do.proposed.0.due' }] });
    expect((await act('denise', { ...answer, proposed: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-11') }] })).answers).toHaveLength(1);
  });

  it('E: what was answered outside is the answer, of the day it was given, and goes on from there', async () => {
    ports.clock.set('2027-01-13T10:00:00Z');
    const press = { act: 'press-at-limit', press: 'answered outside', with: null, why: 'It is being written.' } as const;
    await expect(act('ruth', { ...press, on: d('2027-01-14') })).rejects.toMatchObject({ faults: [{ path: 'do.on' }] });
    await act('sunita', { ...press, on: d('2027-01-12') });
    expect([await clocks(), told().filter((each) => each === 'answered to ruth')]).toEqual([['QA-02 2027-01-18 met', 'QA-03 2027-01-19'], ['answered to ruth']]);
    await expect(act('denise', answer)).rejects.toMatchObject({ code: 'alerts.answered' });
    const accepted = await act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] });
    expect([accepted.actions.length, await clocks()]).toEqual([1, ['ACT-01 2027-01-29', 'QA-02 2027-01-18 met', 'QA-03 2027-01-19 met']]);
  });

  it('D8, D9: another date, and a challenge, wait for the officer, who decides or answers once', async () => {
    const asked = await act('denise', { act: 'propose-date', to: d('2027-01-25'), why: 'Leave.' });
    await expect(act('leah', { act: 'propose-date', to: d('2027-01-26'), why: 'Leave.' })).rejects.toMatchObject({ code: 'alerts.dateAsked' });
    const proposal = asked.otherDates[0]?.id ?? '';
    await act('ruth', { act: 'agree-date', proposal, agreed: false });
    expect([await clocks(), told().filter((each) => each.startsWith('other date')).sort()]).toEqual([['QA-02 2027-01-18'], ['other date asked to ruth', 'other date decided to denise', 'other date decided to leah']]);
    await expect(act('ruth', { act: 'agree-date', proposal, agreed: true })).rejects.toMatchObject({ code: 'alerts.dateDecided' });
    const challenged = await act('leah', { act: 'challenge-facts', text: 'It was in the file.' });
    const after = await act('ruth', { act: 'answer-challenge', challenge: challenged.challenges[0]?.id ?? '', text: 'Please show me.' });
    expect([after.challenges[0]?.answer?.by, told().filter((each) => each.startsWith('challenge answered')).sort()]).toEqual([cast.ruth.id, ['challenge answered to denise', 'challenge answered to leah']]);
  });

  it('D11: an action is dropped by the team’s manager alone, with the reason, and then all can be confirmed', async () => {
    await act('denise', answer);
    const { actions } = await act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] });
    const drop = { act: 'drop', action: actions[0]?.id ?? '', why: 'The child has moved.' } as const;
    await expect(act('leah', drop)).rejects.toMatchObject({ kind: 'notPermitted' });
    await act('denise', drop);
    expect((await act('denise', { act: 'confirm-done' })).managerConfirmed?.by).toBe(cast.denise.id);
    expect([await clocks(), told().find((each) => each.startsWith('done'))]).toEqual([['ACT-01 2027-01-29', 'QA-02 2027-01-18 met', 'QA-03 2027-01-18 met'], 'done to ruth']);
  });

  it('D14: everybody who had it is told, whoever has an action to do among them', async () => {
    await act('denise', answer);
    await act('ruth', { act: 'accept', actions: [{ text: 'Visit', owner: cast.tomasz.id, due: d('2027-01-29') }] });
    await act('ruth', { act: 'withdraw', why: 'It was found.' });
    expect(told().filter((each) => each.startsWith('ended')).sort()).toEqual(['ended to denise', 'ended to leah', 'ended to tomasz']);
  });

  it('D14: an answer to a withdrawn alert changes nothing and says why', async () => {
    await act('ruth', { act: 'withdraw', why: 'The plan was found.' });
    await expect(act('denise', answer)).rejects.toMatchObject({ code: 'alerts.withdrawn' });
    expect(told().filter((each) => each.startsWith('ended')).sort()).toEqual(['ended to denise', 'ended to leah']);
  });
});
