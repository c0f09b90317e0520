import { beforeEach, describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../../council/policyDefault.js';
import { commandKey, householdRef } from '../../../ids.js';
import { aHousehold, anActor, anAlert, aPerson, cast, marlbeck, seniors, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import { alertOf } from '../../alerts/queries/alertPage.js';
import type { Dispute } from '../types.js';
import type { DisputeWish } from '../rules/newDispute.js';
import { disputesIn, disputeWorld, keep, seeded, work } from '../testing/disputeWorld.js';
import { actOnDispute } from './actOnDispute.js';
import { escalateAlert } from './escalateAlert.js';
import { openDispute } from './openDispute.js';

const wish: DisputeWish = {
  track: 'fostering', household: householdRef('H-001'), review: null, category: 'F2', childAtRisk: false, safeguarding: null, summary: 'The stairs are unsafe.',
  effect: 'A child fell.', wanted: 'Stairs made safe.', restricted: false, about: [], recipients: [], escalation: null,
};
const escalation = { child: aHousehold().placements[0]?.child ?? null, themes: ['drift and delay'], worry: 2 as const, informal: 'Rang.', childsView: 'Sad.', childTold: true, startFormal: false, csw: null, ctm: null };

let ports: InMemoryPorts;
let opened = 0;
const open = async (changes: Partial<DisputeWish> = {}, by: CastKey = 'ruth', key = `open-key-${(opened += 1)}`): Promise<Dispute> => {
  const { value } = await openDispute(ports)(anActor(by), { ...wish, ...changes, key: commandKey(key) });
  await work(ports);
  return value;
};
const codeOf = async (done: Promise<unknown>): Promise<unknown> => done.then(() => 'done', (error: unknown) => (error as { code?: string }).code ?? error);
const faultsOf = async (done: Promise<unknown>): Promise<unknown> => done.then(() => [], (error: unknown) => (error as { faults?: { path: string }[] }).faults?.map(({ path }) => path) ?? error);
const told = () => ports.messages.all().map(({ value }) => [Object.entries({ ...cast, ...seniors }).find(([, each]) => each.id === value.to)?.[0] ?? value.post, value.purpose, value.notBefore]).toSorted();
const at = async (now: string): Promise<void> => {
  ports = await disputeWorld(now);
  await ports.households.create(householdRef('H-001'), seeded(aHousehold().plain()));
  await ports.households.create(householdRef('H-199'), seeded(aHousehold('H-199', 'Hallam').restrictedTo('sunita').plain()));
};
beforeEach(() => at('2027-02-01T10:00:00Z'));

describe('a dispute', () => {
  it('opens at stage 1 with its own reference, and tells everybody of its table but whoever opened it', async () => {
    const dispute = await open();
    expect(dispute).toMatchObject({ household: 'H-001', ssw: cast.leah.id, manager: cast.denise.id, dayZero: '2027-02-01', stages: [{ number: 1, limit: '2027-02-08', convener: cast.ruth.id }] });
    expect(told()).toEqual(['denise', 'leah', 'martin', 'sunita'].map((each) => [each, 'stage 1', '2027-02-01T10:00:00Z']));
    expect(ports.deadlines.all().map(({ deadline, practice }) => [deadline.rule, deadline.due, practice])).toEqual([['DR-01', '2027-02-08', dispute.id], ['DR-05', '2027-03-01', dispute.id]]);
  });

  it('is one however often the press is repeated, and keeps clear of a reference that is taken', async () => {
    const first = await open({}, 'ruth', 'the-same-press');
    expect((await open({}, 'ruth', 'the-same-press')).id).toBe(first.id);
    expect(disputesIn(ports)).toHaveLength(1);
    await at('2027-02-01T10:00:00Z');
    await ports.practice.create(first.id, { ...seeded(anAlert().with({ id: first.id }).plain()), commandKey: commandKey('another-0001') });
    expect((await open({}, 'ruth', 'the-same-press')).id).not.toBe(first.id);
  });

  it.each([
    ['tomasz', {}, 'households.notFound'], ['leah', {}, 'disputes.notPermitted'], ['sunita', {}, 'disputes.notPermitted'], ['ruth', { household: 'H-404' }, 'households.notFound'],
    ['ruth', { track: 'iro', escalation }, 'disputes.notPermitted'], ['ruth', {}, 'done'], ['ruth', { household: 'H-199' }, 'done'],
  ] as [CastKey, Partial<DisputeWish>, string][])('is opened by its home’s own officer: %s, %j: %s', async (by, changes, code) => {
    expect(await codeOf(open(changes, by))).toBe(code);
  });

  it.each([
    [{ category: 'F4' }, ['about']], [{ restricted: true, household: null }, ['about']], [{ about: [cast.leah.id] }, ['about']], [{ recipients: [cast.martin.id] }, ['recipients']], [{ household: null }, ['household']],
    [{ category: 'F4', about: [cast.leah.id], recipients: [cast.leah.id] }, ['recipients']], [{ category: 'F4', about: [cast.ruth.id] }, ['about']], [{ category: 'unresolved alert' }, ['category']],
    [{ review: 'H-009-r1' }, ['review']], [{ category: 'F4', about: ['5ca1ab1e-0000-4000-8000-000000009999'] }, ['about']],
  ] as [Partial<DisputeWish>, string[]][])('with %j says what is missing or wrong at %j', async (changes, paths) => {
    expect(await faultsOf(open(changes))).toEqual(paths);
  });

  it('in a restricted household reaches only the people named', async () => {
    const dispute = await open({ household: householdRef('H-199') });
    expect([dispute.restrictedTo, dispute.recipients]).toEqual([[cast.sunita.id], [cast.sunita.id]]);
    // Its officer is asked to find somebody for the posts that nobody named holds; business support is not.
    expect(told().map(([person, purpose]) => `${purpose ?? ''} ${person ?? ''}`)).toEqual(['stage 1 sunita']);
  });

  it('about a household with no manager and nobody in the post goes to business support to find out', async () => {
    await ports.households.create(householdRef('H-300'), seeded(aHousehold('H-300', 'Moss').with({ ftm: null, ssw: null, team: null }).plain()));
    await open({ household: householdRef('H-300') });
    expect(told().map(([person]) => person)).toEqual(['ftm', 'martin', 'ssw', 'sunita']);
  });
});

describe('safety', () => {
  it('never stands in the way: an unanswered question is taken as ringing now, the line manager told at once, a reminder in an hour', async () => {
    await at('2027-02-06T23:00:00Z');
    const dispute = await open({ category: 'F5' });
    expect(dispute).toMatchObject({ childAtRisk: true, safeguarding: { referral: 'ringing now', at: '2027-02-06T23:00:00Z' } });
    expect(told().filter(([, purpose]) => purpose === 'act')).toEqual([['ruth', 'act', '2027-02-07T00:00:00Z'], ['sunita', 'act', '2027-02-06T23:00:00Z']]);
    expect(told().filter(([person]) => person === 'denise')).toEqual([['denise', 'stage 1', '2027-02-06T23:00:00Z']]);
    const record = async (on: string) => (await actOnDispute(ports)(anActor('ruth'), { id: dispute.id, key: commandKey(`referral-${on}`) }, { act: 'record-referral', on: toLocalDate(on), to: 'Duty team' })).value;
    await expect(record('2027-02-07')).rejects.toMatchObject({ code: 'disputes.faults' });
    expect(await record('2027-02-06')).toMatchObject({ safeguarding: { referral: 'made', on: '2027-02-06', to: 'Duty team' }, referralNoted: { by: cast.ruth.id, rangAt: '2027-02-06T23:00:00Z' } });
  });
});

describe('a restricted matter', () => {
  it('may be about somebody who does not use the product: nobody is kept out for them, and no name is kept', async () => {
    const dispute = await open({ category: 'F4', aboutOutside: true, recipients: [cast.martin.id] });
    expect([dispute.aboutOutside, dispute.about, dispute.excluded]).toEqual([true, [], []]);
    expect(await faultsOf(open({ aboutOutside: true }))).toEqual(['about']);
  });

  it('stands on no household’s or review’s list, tells only those chosen, and carries who may know of it', async () => {
    const dispute = await open({ category: 'F4', about: [cast.denise.id], recipients: [cast.martin.id] });
    expect(dispute).toMatchObject({ restricted: true, household: null, review: null, caption: { familyName: '' }, arose: { household: 'H-001' }, recipients: [cast.martin.id] });
    expect(new Set(dispute.restrictedTo)).toEqual(new Set([cast.martin.id, cast.ruth.id]));
    expect(told().map(([person]) => person)).toEqual(['martin']);
    expect(await ports.practice.findByHousehold(householdRef('H-001'))).toEqual([]);
    const choose = (person: CastKey) => actOnDispute(ports)(anActor('ruth'), { id: dispute.id, key: commandKey(`choose-${person}`) }, { act: 'choose-recipient', person: cast[person].id });
    expect(await codeOf(choose('denise'))).toBe('disputes.faults');
    expect((await choose('sunita')).value.recipients).toEqual([cast.martin.id, cast.sunita.id]);
    const swap = await actOnDispute(ports)(anActor('ruth'), { id: dispute.id, key: commandKey('choose-instead') }, { act: 'choose-replacement', away: cast.martin.id, person: cast.helen.id });
    expect(swap.value).toMatchObject({ replaced: [{ away: cast.martin.id, chosen: cast.helen.id }], stages: [{ mustAttend: [cast.ruth.id, cast.helen.id, cast.sunita.id] }] });
  });

  it('is not opened by whoever stands in for somebody it is about', async () => {
    const leah = await ports.people.findById(cast.leah.id);
    if (leah) await ports.people.save(leah, { ...seeded(aPerson('leah').coveredBy('ruth', '2027-01-01').plain()), commandKey: commandKey('cover-00001') });
    expect(await faultsOf(open({ category: 'F4', about: [cast.leah.id] }))).toEqual(['about']);
  });
});

describe('an IRO’s escalation', () => {
  const gareth = { id: seniors.gareth.id, unit: marlbeck, roles: seniors.gareth.roles, covers: [], appRoles: [] };
  const raise = (changes: object) => openDispute(ports)(gareth, { ...wish, track: 'iro', escalation: { ...escalation, ...changes }, key: commandKey('escalate-001') });

  it('begins informally with the child’s worker as the placement knows them, or at the first formal level', async () => {
    expect((await raise({})).value).toMatchObject({ stages: [{ number: 0, limit: '2027-02-08', mustAttend: [gareth.id, seniors.marcus.id, seniors.orla.id] }], escalation: { csw: seniors.marcus.id, ctm: seniors.orla.id } });
    await at('2027-02-01T10:00:00Z');
    expect((await raise({ startFormal: true })).value).toMatchObject({ notUsed: [0], stages: [{ number: 1 }] });
  });

  it('knows a home by the child who lives there, and no other', async () => {
    expect(await codeOf(raise({ child: 'C-999' }))).toBe('households.notFound');
  });
});

describe('an alert taken on by its officer (D13)', () => {
  const take = (toStage: 1 | 2 = 2) => escalateAlert(ports)(anActor('ruth'), { id: anAlert().id, key: commandKey('take-on-0001') }, { toStage, why: 'Nothing came.', wouldSatisfy: 'A plan by Friday.' });

  it('waits while the time to answer runs, unless a child is at risk', async () => {
    await keep(ports, anAlert().sent('2027-01-29T10:00:00Z').plain());
    expect(await codeOf(take())).toBe('alerts.answerRunning');
    await at('2027-02-01T10:00:00Z');
    await keep(ports, anAlert().sent('2027-01-29T10:00:00Z').with({ childAtRisk: true }).plain());
    expect(await codeOf(take())).toBe('done');
  });

  it('is offered once the time to answer is over, at the stage that the policy names', async () => {
    const offered = async () => (await alertOf(ports)(anActor('ruth'), anAlert().id, { reading: () => undefined })).goesOnTo;
    await keep(ports, anAlert().sent('2027-01-29T10:00:00Z').plain());
    expect(await offered()).toBeNull();
    ports.clock.set('2027-02-22T10:00:00Z');
    expect(await offered()).toBe(2);
    await take();
    expect(await offered()).toBeNull();
    await at('2027-02-22T10:00:00Z');
    await ports.policies.publish(marlbeck, 1, { ...defaultPolicy, switches: { ...defaultPolicy.switches, afterFailedAlert: 'stage1' } });
    await keep(ports, anAlert().sent('2027-01-29T10:00:00Z').plain());
    expect(await offered()).toBe(1);
  });

  it('opens at the stage chosen with the day of opening as day zero, stage 1 not used and no bypass, once', async () => {
    await keep(ports, anAlert().sent('2027-01-11T10:00:00Z').plain());
    const alert = await take();
    await take();
    expect(await codeOf(escalateAlert(ports)(anActor('ruth'), { id: anAlert().id, key: commandKey('take-on-0002') }, { toStage: 1, why: 'Again.', wouldSatisfy: 'More.' }))).toBe('alerts.escalated');
    const [dispute, ...more] = disputesIn(ports);
    expect(more).toEqual([]);
    expect(dispute).toMatchObject({ id: alert.value.escalated?.to, alert: 'H-001-a1', notUsed: [1], bypasses: [], wanted: 'A plan by Friday.', stages: [{ number: 2, dayZero: '2027-02-01', limit: '2027-02-08' }] });
  });
});
