import { beforeEach, describe, expect, it } from '@jest/globals';
import { createAlertHandlers } from '../../../api/handlers/alerts.js';
import { practiceId } from '../../../ids.js';
import { anActor, cast } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import { alertWorld, type AlertWorld } from '../testing/alertWorld.js';
import type { AlertStep } from './actOnAlert.js';

const d = toLocalDate;
const answer: AlertStep = { act: 'answer', position: 'accepts', text: 'It will be written.', proposed: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }], noActionsBecause: null };
let world: AlertWorld;
beforeEach(async () => {
  world = await alertWorld();
});

describe('answering an alert', () => {
  beforeEach(async () => {
    await world.raise();
    await world.received();
  });

  it('D7: acknowledging does not stop the clock, and is not asked twice', async () => {
    await world.act('denise', { act: 'acknowledge' });
    const alert = await world.act('denise', { act: 'acknowledge' });
    expect(alert.acknowledged).toHaveLength(1);
    expect([await world.clocks(), world.told().filter((each) => each === 'know to ruth')]).toEqual([['QA-02 2027-01-18'], ['know to ruth']]);
  });

  it('D10: an answer stops the clock and starts the officer’s, and counts as acknowledged', async () => {
    const alert = await world.act('denise', answer);
    expect([alert.acknowledged.length, await world.clocks(), world.told().includes('answered to ruth')]).toEqual([1, ['QA-02 2027-01-18 met', 'QA-03 2027-01-18'], true]);
  });

  it('the second of two managers who answer at once is told so, and loses nothing of the first', async () => {
    await world.act('denise', answer);
    await expect(world.act('leah', answer)).rejects.toMatchObject({ kind: 'refusal', code: 'alerts.answered' });
  });

  it('D8: another date stands only once the officer agrees, the old one beside it', async () => {
    const asked = await world.act('denise', { act: 'propose-date', to: d('2027-01-25'), why: 'Leave.' });
    expect(await world.clocks()).toEqual(['QA-02 2027-01-18']);
    const { next } = await createAlertHandlers(world.ports).alert(anActor('denise'), { params: { id: asked.id }, query: {}, body: {} }, { bearer: '', reading: () => undefined });
    expect([next.who?.id, next.due]).toEqual([cast.ruth.id, '2027-01-18']);
    await world.act('ruth', { act: 'agree-date', proposal: asked.otherDates[0]?.id ?? '', agreed: true });
    const [row] = await world.ports.deadlines.findBySubject(practiceId('H-001-a1'));
    expect([row?.deadline.due, row?.deadline.changes[0]?.from]).toEqual(['2027-01-25', '2027-01-18']);
  });

  it('D9: a challenge of the facts leaves the clock running', async () => {
    await world.act('leah', { act: 'challenge-facts', text: 'It was in the file.' });
    expect([await world.clocks(), world.told().includes('challenged to ruth')]).toEqual([['QA-02 2027-01-18'], true]);
  });

  it('D10a: accepted actions have dates that are deadlines; not accepted, another answer is owed', async () => {
    await world.act('denise', answer);
    await world.act('ruth', { act: 'not-accept', missing: 'By when?' });
    expect(await world.clocks()).toEqual(['QA-02 2027-01-18 met', 'QA-03 2027-01-18 met', 'QA-02 2027-01-18'].sort());
    await world.act('denise', answer);
    await world.act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] });
    expect(await world.clocks()).toContain('ACT-01 2027-01-29');
  });

  it('D11, D12: a manager confirms once every action is done or dropped, then the officer resolves', async () => {
    await world.act('denise', answer);
    const accepted = await world.act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] });
    await expect(world.act('denise', { act: 'confirm-done' })).rejects.toMatchObject({ code: 'alerts.actionsOpen' });
    await world.act('leah', { act: 'mark-done', action: accepted.actions[0]?.id ?? '', on: d('2027-01-11'), note: '' });
    await expect(world.act('leah', { act: 'confirm-done' })).rejects.toMatchObject({ kind: 'notPermitted' });
    await expect(world.act('ruth', { act: 'resolve', note: 'Seen.' })).rejects.toMatchObject({ code: 'alerts.notConfirmed' });
    await world.act('denise', { act: 'confirm-done' });
    expect((await world.act('ruth', { act: 'resolve', note: 'Seen.' })).resolved?.by).toBe(cast.ruth.id);
  });

  it('J8: the owner of an action asks for another date; it moves once the officer agrees, the old one kept with who agreed and why', async () => {
    await world.act('denise', answer);
    const action = (await world.act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] })).actions[0]?.id ?? '';
    const ask = (to: string): AlertStep => ({ act: 'propose-action-date', action, to: d(to), why: 'Training first.' });
    await expect(world.act('denise', ask('2027-02-05'))).rejects.toMatchObject({ kind: 'notPermitted' });
    await expect(world.act('leah', ask('2027-01-29'))).rejects.toMatchObject({ code: 'alerts.sameDate' });
    const proposal = (await world.act('leah', ask('2027-02-05'))).actions[0]?.asked?.[0]?.id ?? '';
    expect([await world.clocks(), world.told().at(-1)]).toEqual([['QA-02 2027-01-18 met', 'QA-03 2027-01-18 met', 'ACT-01 2027-01-29'].sort(), 'other date asked to ruth']);
    await expect(world.act('leah', ask('2027-02-08'))).rejects.toMatchObject({ code: 'alerts.dateAsked' });
    await expect(world.act('leah', { act: 'agree-action-date', action, proposal, agreed: true })).rejects.toMatchObject({ kind: 'notPermitted' });
    const [moved] = (await world.act('ruth', { act: 'agree-action-date', action, proposal, agreed: true })).actions;
    expect([moved?.due, moved?.earlier]).toEqual(['2027-02-05', [{ due: '2027-01-29', why: 'Training first.', agreedBy: cast.ruth.id, on: '2027-01-11' }]]);
    expect([(await world.clocks()).includes('ACT-01 2027-02-05'), world.told().slice(-2).sort()]).toEqual([true, ['other date decided to denise', 'other date decided to leah']]);
    const row = (await world.ports.deadlines.findBySubject(practiceId('H-001-a1'))).find(({ deadline }) => deadline.rule === 'ACT-01');
    expect(row?.deadline.changes).toMatchObject([{ from: '2027-01-29', to: '2027-02-05', by: cast.ruth.id }]);
    await expect(world.act('ruth', { act: 'agree-action-date', action, proposal, agreed: false })).rejects.toMatchObject({ code: 'alerts.dateDecided' });
  });

  it('J8: a date that the officer keeps stands, and the owner may ask again', async () => {
    await world.act('denise', answer);
    const action = (await world.act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] })).actions[0]?.id ?? '';
    const ask: AlertStep = { act: 'propose-action-date', action, to: d('2027-02-05'), why: 'Training first.' };
    const proposal = (await world.act('leah', ask)).actions[0]?.asked?.[0]?.id ?? '';
    const kept = await world.act('ruth', { act: 'agree-action-date', action, proposal, agreed: false });
    expect([kept.actions[0]?.due, kept.actions[0]?.earlier, (await world.act('leah', ask)).actions[0]?.asked?.length]).toEqual(['2027-01-29', [], 2]);
  });

  it('D10: an action is proposed for today or later', async () => {
    await expect(world.act('denise', { ...answer, proposed: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-10') }] })).rejects.toMatchObject({ faults: [{ path: 'do.proposed.0.due' }] });
    expect((await world.act('denise', { ...answer, proposed: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-11') }] })).answers).toHaveLength(1);
  });

  it('E: what was answered outside is the answer, of the day it was given, and goes on from there', async () => {
    world.ports.clock.set('2027-01-13T10:00:00Z');
    const press = { act: 'press-at-limit', press: 'answered outside', with: null, why: 'It is being written.' } as const;
    await expect(world.act('ruth', { ...press, on: d('2027-01-14') })).rejects.toMatchObject({ faults: [{ path: 'do.on' }] });
    await world.act('sunita', { ...press, on: d('2027-01-12') });
    expect([await world.clocks(), world.told().filter((each) => each === 'answered to ruth')]).toEqual([['QA-02 2027-01-18 met', 'QA-03 2027-01-19'], ['answered to ruth']]);
    await expect(world.act('denise', answer)).rejects.toMatchObject({ code: 'alerts.answered' });
    const accepted = await world.act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] });
    expect([accepted.actions.length, await world.clocks()]).toEqual([1, ['ACT-01 2027-01-29', 'QA-02 2027-01-18 met', 'QA-03 2027-01-19 met']]);
  });

  it('D8, D9: another date, and a challenge, wait for the officer, who decides or answers once', async () => {
    const asked = await world.act('denise', { act: 'propose-date', to: d('2027-01-25'), why: 'Leave.' });
    await expect(world.act('leah', { act: 'propose-date', to: d('2027-01-26'), why: 'Leave.' })).rejects.toMatchObject({ code: 'alerts.dateAsked' });
    const proposal = asked.otherDates[0]?.id ?? '';
    await world.act('ruth', { act: 'agree-date', proposal, agreed: false });
    expect([await world.clocks(), world.told().filter((each) => each.startsWith('other date')).sort()]).toEqual([['QA-02 2027-01-18'], ['other date asked to ruth', 'other date decided to denise', 'other date decided to leah']]);
    await expect(world.act('ruth', { act: 'agree-date', proposal, agreed: true })).rejects.toMatchObject({ code: 'alerts.dateDecided' });
    const challenged = await world.act('leah', { act: 'challenge-facts', text: 'It was in the file.' });
    const after = await world.act('ruth', { act: 'answer-challenge', challenge: challenged.challenges[0]?.id ?? '', text: 'Please show me.' });
    expect([after.challenges[0]?.answer?.by, world.told().filter((each) => each.startsWith('challenge answered')).sort()]).toEqual([cast.ruth.id, ['challenge answered to denise', 'challenge answered to leah']]);
  });

  it('D11: an action is dropped by the team’s manager alone, with the reason, and then all can be confirmed', async () => {
    await world.act('denise', answer);
    const { actions } = await world.act('ruth', { act: 'accept', actions: [{ text: 'Write it', owner: cast.leah.id, due: d('2027-01-29') }] });
    const drop = { act: 'drop', action: actions[0]?.id ?? '', why: 'The child has moved.' } as const;
    await expect(world.act('leah', drop)).rejects.toMatchObject({ kind: 'notPermitted' });
    await world.act('denise', drop);
    expect((await world.act('denise', { act: 'confirm-done' })).managerConfirmed?.by).toBe(cast.denise.id);
    expect([await world.clocks(), world.told().find((each) => each.startsWith('done'))]).toEqual([['ACT-01 2027-01-29', 'QA-02 2027-01-18 met', 'QA-03 2027-01-18 met'], 'done to ruth']);
  });

  it('D14: everybody who had it is told, whoever has an action to do among them', async () => {
    await world.act('denise', answer);
    await world.act('ruth', { act: 'accept', actions: [{ text: 'Visit', owner: cast.tomasz.id, due: d('2027-01-29') }] });
    await world.act('ruth', { act: 'withdraw', why: 'It was found.' });
    expect(world.told().filter((each) => each.startsWith('ended')).sort()).toEqual(['ended to denise', 'ended to leah', 'ended to tomasz']);
  });

  it('D14: an answer to a withdrawn alert changes nothing and says why', async () => {
    await world.act('ruth', { act: 'withdraw', why: 'The plan was found.' });
    await expect(world.act('denise', answer)).rejects.toMatchObject({ code: 'alerts.withdrawn' });
    expect(world.told().filter((each) => each.startsWith('ended')).sort()).toEqual(['ended to denise', 'ended to leah']);
  });
});
