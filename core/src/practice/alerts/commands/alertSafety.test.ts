import { beforeEach, describe, expect, it } from '@jest/globals';
import { performEffects } from '../../../delivery/effects/performEffects.js';
import { cardFor, sendMessage } from '../../../delivery/messages/index.js';
import { commandKey, householdRef, practiceId } from '../../../ids.js';
import { aHousehold, anActor, aPerson, cast, createInMemoryPorts, marlbeck, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import { alertOf } from '../queries/alertPage.js';
import { actOnAlert, type AlertStep } from './actOnAlert.js';
import { raiseAlert, type RaiseAlertWish } from './raiseAlert.js';

let ports: InMemoryPorts;
let presses = 0;
const id = practiceId('H-001-a1');
const d = toLocalDate;
const nextKey = () => commandKey(`press-${String((presses += 1)).padStart(8, '0')}`);
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const raise = async (over: Partial<RaiseAlertWish> = {}) => {
  await raiseAlert(ports)(anActor('ruth'), {
    key: nextKey(), household: householdRef('H-001'), review: null, categories: ['A1'], found: 'No gate on the stairs.', effect: 'The child may fall.', wanted: ['A gate today'], onlyCarePlan: false,
    iro: null, childAtRisk: true, informal: { how: 'left out', childAtRisk: true, why: 'It is tonight.' }, sendNow: true, ...over,
  });
  await performEffects(ports)({ list: 'practice', id });
};
const act = async (as: CastKey, step: AlertStep) => {
  await actOnAlert(ports)(anActor(as), { id, key: nextKey() }, step);
  await performEffects(ports)({ list: 'practice', id });
};
const page = (as: CastKey) => alertOf(ports)(anActor(as), id, { reading: () => undefined });
const toldAt = () => ports.messages.all().map(({ value }) => `${value.purpose} to ${Object.entries(cast).find(([, one]) => one.id === value.to)?.[0]} at ${value.notBefore.slice(11, 16)}`).sort();

beforeEach(async () => {
  presses = 0;
  ports = createInMemoryPorts({ now: '2027-01-09T22:00:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  await ports.services.create(marlbeck, decision({ unit: marlbeck, council: 'Marlbeck', startedFor: [{ team: 'all', at: ports.clock.now(), by: cast.sunita.id }], currentPolicy: 1 }));
  await ports.households.create(householdRef('H-001'), decision(aHousehold('H-001').plain()));
});

describe('0.12: an alert where a child is at risk', () => {
  it('is kept whatever was said of the referral, tells the line manager at once at any hour and reminds in one hour', async () => {
    await raise();
    expect(toldAt()).toEqual(['act to denise at 22:00', 'act to leah at 22:00', 'know to sunita at 22:00', 'talk to ruth at 23:00']);
    expect((await page('ruth')).safeguarding).toEqual({ referral: 'ringing now', at: '2027-01-09T22:00:00Z', to: null });
  });

  it('reminds nobody of a referral that was made, and keeps the talk beside the risk', async () => {
    await raise({ safeguarding: { referral: 'made', on: d('2027-01-09'), to: 'The duty team' }, informal: { how: 'in the review meeting', on: d('2027-01-09') } });
    expect(toldAt()).toEqual(['act to denise at 22:00', 'act to leah at 22:00', 'know to sunita at 22:00']);
    expect((await page('denise')).thread.map(({ what }) => what)).toContain('Made the safeguarding referral on Saturday 9 January 2027');
  });

  it('says of the reminder that a talk is to be recorded, without a date, and drops it once the call is noted', async () => {
    await raise();
    const reminder = ports.messages.all().find(({ value }) => value.purpose === 'talk')?.value;
    expect(reminder && (await cardFor(ports)(reminder))).toMatchObject({ headline: 'talk to record', due: null, buttons: ['open'] });
    await act('ruth', { act: 'record-referral', on: d('2027-01-09'), to: 'The duty team' });
    expect(ports.messages.all().find(({ value }) => value.purpose === 'talk')?.value.dropped).toBe('2027-01-09T22:00:00Z');
    expect((await page('ruth')).thread.map(({ what }) => what)).toEqual(expect.arrayContaining(['Was ringing the safeguarding service', 'Made the safeguarding referral on Saturday 9 January 2027']));
  });

  it('tells the line manager of a draft too, who may then read it while nobody else may', async () => {
    await raise({ sendNow: false, informal: null });
    expect(toldAt()).toEqual(['know to sunita at 22:00', 'talk to ruth at 23:00']);
    expect((await page('sunita')).stateText).toBe('draft');
    await expect(page('denise')).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('takes no referral of a later day, nor one where no child is marked', async () => {
    await expect(raise({ safeguarding: { referral: 'made', on: d('2027-01-10'), to: 'The duty team' } })).rejects.toMatchObject({ faults: [{ path: 'safeguarding.on' }] });
    await raise({ childAtRisk: false, informal: { how: 'in the review meeting', on: d('2027-01-09') } });
    expect((await page('ruth')).safeguarding).toBeNull();
    await expect(act('ruth', { act: 'record-referral', on: d('2027-01-09'), to: 'The duty team' })).rejects.toMatchObject({ code: 'alerts.noRisk' });
  });
});

describe('the story', () => {
  it('says what was proposed, what was agreed in its place, what was done late and what was dropped', async () => {
    await raise({ childAtRisk: false, informal: { how: 'other', on: d('2027-01-08'), with: cast.leah.id, result: 'She will look.' } });
    ports.clock.set('2027-01-20T10:00:00Z');
    for (const { value } of ports.messages.all()) await sendMessage(ports)(value.id);
    await act('denise', { act: 'answer', position: 'accepts', text: 'Yes.', proposed: [{ text: 'A gate', owner: cast.leah.id, due: d('2027-01-22') }], noActionsBecause: null });
    await act('ruth', { act: 'accept', actions: [{ text: 'Two gates', owner: cast.denise.id, due: d('2027-01-25') }, { text: 'A visit', owner: cast.leah.id, due: d('2027-01-26') }] });
    const [gates, visit] = (await page('ruth')).actions;
    ports.clock.set('2027-01-28T10:00:00Z');
    await act('denise', { act: 'mark-done', action: gates?.id ?? '', on: d('2027-01-27'), note: '' });
    await act('denise', { act: 'drop', action: visit?.id ?? '', why: 'They moved.' });
    expect((await page('ruth')).next).toEqual({ what: 'Confirm that it is done', who: { id: cast.denise.id, name: 'Denise Okafor' }, due: null });
    const told = (await page('ruth')).thread.map(({ what, points = [], note }) => [what, ...points, ...(note ? [note] : [])].join(' | '));
    expect(told.filter((each) => /^(Sent|Answered|Accepted|Did|Dropped)/.test(each))).toEqual([
      'Sent | For Denise Okafor and Leah Pennington | Talked about first with Leah Pennington on Friday 8 January 2027: She will look.',
      'Answered: accepts | Proposed: A gate (Leah Pennington, by Friday 22 January 2027) | It was due on Monday 18 January 2027',
      'Accepted the answer | Agreed: Two gates (Denise Okafor, by Monday 25 January 2027) | Agreed: A visit (Leah Pennington, by Tuesday 26 January 2027)',
      'Did: Two gates | On Wednesday 27 January 2027; it was due on Monday 25 January 2027',
      'Dropped: A visit',
    ]);
  });
});
