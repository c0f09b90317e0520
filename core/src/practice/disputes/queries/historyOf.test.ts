import { describe, expect, it } from '@jest/globals';
import { commandKey, type PracticeId } from '../../../ids.js';
import type { Actor } from '../../../people/types.js';
import { aDispute, anActor, anAlert, cast, marlbeck, seniors, type InMemoryPorts } from '../../../testing/index.js';
import { toInstant, toLocalDate } from '../../../time/index.js';
import { actOnDispute } from '../commands/actOnDispute.js';
import { disputesIn, disputeWorld, keep, sweepOn, work } from '../testing/disputeWorld.js';
import type { Dispute } from '../types.js';
import { disputeOf } from './disputePage.js';

const senior = (key: keyof typeof seniors): Actor => ({ id: seniors[key].id, unit: marlbeck, roles: seniors[key].roles, covers: [], appRoles: [] });
const page = (ports: InMemoryPorts, actor: Actor, id: PracticeId, reading: (record: string) => void = () => undefined) => disputeOf(ports)(actor, id, { reading });
const storyOf = async (ports: InMemoryPorts, id: PracticeId, actor: Actor = anActor('ruth')): Promise<string[]> => (await page(ports, actor, id)).thread.map(({ what }) => what);
const kept = async (changes: Partial<Dispute> = {}): Promise<InMemoryPorts> => {
  const ports = await disputeWorld('2027-02-03T10:00:00Z');
  await keep(ports, { ...aDispute().plain(), ...changes });
  return ports;
};

describe('the story of a dispute', () => {
  it('begins with what was found, asked and tried in its alert, for a director too, who cannot open that (E, stage 4)', async () => {
    const ports = await disputeWorld('2027-01-25T10:00:00Z');
    const alert = anAlert().sent('2027-01-25T10:00:00Z').acknowledged('2027-01-25T12:00:00Z').plain();
    await keep(ports, alert);
    for (const day of ['02', '09', '16']) await sweepOn(ports, `2027-02-${day}T08:30:00Z`);
    const [dispute = aDispute().plain()] = disputesIn(ports);
    const noted: string[] = [];
    const read = await page(ports, senior('fergus'), dispute.id, (record) => noted.push(record));
    expect(read.thread.map(({ what }) => what)).toEqual([
      'Found in the review', 'Sent', 'Received in chat', 'Acknowledged', 'Went on to a formal dispute', 'Dispute opened by the clock', 'Stage 2 opened', 'Stage 2: no answer', 'Stage 3 opened', 'Stage 3: no answer', 'Stage 4 opened',
    ]);
    expect(read.thread.filter(({ text }) => text === alert.found)).toHaveLength(1);
    expect([read.alert, (await page(ports, anActor('denise'), dispute.id)).alert]).toEqual([null, alert.id]);
    expect(noted.toSorted()).toEqual(['alert', 'dispute']);
  });

  it('carries the safeguarding call of its alert, told once, and a referral that was noted later', async () => {
    const ports = await disputeWorld('2027-01-25T10:00:00Z');
    await keep(ports, anAlert().sent('2027-01-25T10:00:00Z').with({ childAtRisk: true, safeguarding: { referral: 'ringing now', at: toInstant('2027-01-25T10:00:00Z') } }).plain());
    await sweepOn(ports, '2027-02-02T08:30:00Z');
    const [dispute = aDispute().plain()] = disputesIn(ports);
    expect(dispute.safeguarding).toEqual({ referral: 'ringing now', at: '2027-01-25T10:00:00Z' });
    await actOnDispute(ports)(anActor('ruth'), { id: dispute.id, key: commandKey('referral-01') }, { act: 'record-referral', on: toLocalDate('2027-02-02'), to: 'Duty' });
    await work(ports);
    expect((await storyOf(ports, dispute.id)).filter((each) => /safeguarding/.test(each))).toEqual(['Was ringing the safeguarding service', 'Made the safeguarding referral on Tuesday 2 February 2027']);
  });

  it('says with whom another date was agreed, and a stage left out before the one it made room for', async () => {
    const ports = await kept();
    const { id } = aDispute();
    const act = async (key: string, step: Parameters<ReturnType<typeof actOnDispute>>[2]) => actOnDispute(ports)(anActor('ruth'), { id, key: commandKey(key) }, step);
    await act('press-00001', { act: 'press-at-limit', press: 'other date', on: toLocalDate('2027-02-12'), with: cast.denise.id, why: '' });
    await act('bypass-0001', { act: 'bypass', to: 3, why: 'It cannot wait.', emergency: false, childsSafety: false, talk: { with: cast.sunita.id, on: toLocalDate('2027-02-03'), view: 'Disagrees.' } });
    const { thread, stages } = await page(ports, anActor('ruth'), id);
    expect(thread.flatMap(({ note }) => note ?? [])).toEqual(['Its people meet by Monday 8 February 2027', 'In place of Monday 8 February 2027', 'Its people meet by Wednesday 10 February 2027']);
    expect(stages[0]?.opened).toMatchObject({ limit: '2027-02-12', limitsBefore: ['2027-02-08'] });
    expect(thread.map(({ what }) => what)).toEqual([
      'Dispute opened', 'Stage 1 opened', 'Went from stage 1 to stage 3', 'Talk with Sunita Rao on Wednesday 3 February 2027', 'Agreed Friday 12 February 2027 as the other date with Denise Okafor', 'Stage 3 opened',
    ]);
  });
});

describe('where it arose', () => {
  it('stands on the page of a restricted matter, which is on no household’s list, for those who may read it', async () => {
    const arose = { household: aDispute().plain().household, review: null };
    const ports = await kept({ restricted: true, household: null, arose, about: [cast.leah.id], recipients: [cast.sunita.id] });
    expect(await page(ports, anActor('sunita'), aDispute().id)).toMatchObject({ household: null, origin: 'outside review', arose: { household: 'H-001', review: null } });
    await expect(page(ports, anActor('leah'), aDispute().id)).rejects.toMatchObject({ code: 'disputes.notFound' });
    expect(await page(await kept(), anActor('leah'), aDispute().id)).toMatchObject({ household: { ref: 'H-001' }, arose: null });
  });
});
