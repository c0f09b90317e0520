import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../../council/index.js';
import type { CouncilPolicy } from '../../../council/policy.js';
import { aDispute, anAlert, cast, marlbeck, seniors, type InMemoryPorts } from '../../../testing/index.js';
import { toInstant, toLocalDate } from '../../../time/index.js';
import { disputesIn, disputeWorld, keep, sweepOn, work } from '../testing/disputeWorld.js';
import { stageShown } from '../rules/stageShown.js';
import type { Dispute } from '../types.js';
import { escalateByClock } from './escalateByClock.js';

const stagesOf = (dispute: Dispute | undefined) => dispute?.stages.map(({ number, dayZero, limit, shouldHaveBeenToldOn }) => [number, dayZero, limit, ...(shouldHaveBeenToldOn ? [shouldHaveBeenToldOn] : [])]);
const oneOf = (ports: InMemoryPorts): Dispute | undefined => {
  expect(disputesIn(ports)).toHaveLength(1);
  return disputesIn(ports)[0];
};
const publish = (ports: InMemoryPorts, switches: Partial<CouncilPolicy['switches']>) =>
  ports.policies.publish(marlbeck, 1, { ...defaultPolicy, switches: { ...defaultPolicy.switches, ...switches } });
const toldOf = (ports: InMemoryPorts, purpose: string) => ports.messages.all().flatMap(({ value }) => (value.purpose === purpose ? [value.to] : [])).toSorted();

describe('an alert without an answer (D13)', () => {
  // Received on Monday 25 January 2027: the answer is owed by Monday 1 February.
  const failed = () => anAlert().sent('2027-01-25T10:00:00Z').plain();

  it('goes on to stage 2 on the first working day after its limit, stage 1 not used and no bypass', async () => {
    const ports = await disputeWorld('2027-01-25T10:00:00Z');
    await keep(ports, failed());
    expect(await sweepOn(ports, '2027-02-01T08:45:00Z')).toEqual(['told of the limit']);
    expect(toldOf(ports, 'limit 0')).toEqual([cast.ruth.id, cast.sunita.id].toSorted());
    expect(await sweepOn(ports, '2027-02-02T08:30:00Z')).toEqual(['opened']);
    const dispute = oneOf(ports);
    expect(stagesOf(dispute)).toEqual([[2, '2027-02-01', '2027-02-08']]);
    expect(dispute && [stageShown(dispute, 1), stageShown(dispute, 2), dispute.bypasses]).toEqual(['not used', 'open', []]);
    expect([dispute?.wanted, dispute?.openedBy.by, dispute?.id]).toEqual(['Write the plan', 'clock', expect.stringMatching(/^D-[2-9A-HJKMNP-Z]{5}$/)]);
    expect(toldOf(ports, 'stage 2')).toEqual([cast.ruth.id, cast.leah.id, cast.denise.id, cast.martin.id, cast.sunita.id].toSorted());
  });

  it('says since when its people should have heard of it, where the clock came days late', async () => {
    const ports = await disputeWorld('2027-01-25T10:00:00Z');
    await keep(ports, failed());
    expect(await sweepOn(ports, '2027-02-05T08:30:00Z')).toEqual(['opened']);
    expect(stagesOf(oneOf(ports))).toEqual([[2, '2027-02-01', '2027-02-08', '2027-02-02']]);
    const told = ports.messages.all().filter(({ value }) => value.purpose === 'stage 2').map(({ value }) => value.owedSince);
    expect([told.length, ...new Set(told)]).toEqual([5, '2027-02-02']);
  });

  it('runs through four stages that end with the cap of twenty working days (timescales, chained stages)', async () => {
    const ports = await disputeWorld('2027-01-25T10:00:00Z');
    await publish(ports, { afterFailedAlert: 'stage1' });
    await keep(ports, failed());
    for (const day of ['02', '09', '16', '23']) expect([day, await sweepOn(ports, `2027-02-${day}T08:30:00Z`)]).toEqual([day, ['opened']]);
    expect(stagesOf(oneOf(ports))).toEqual([[1, '2027-02-01', '2027-02-08'], [2, '2027-02-08', '2027-02-15'], [3, '2027-02-15', '2027-02-22'], [4, '2027-02-22', '2027-03-01']]);
    const whole = ports.deadlines.all().find(({ deadline }) => deadline.rule === 'DR-05');
    expect(whole?.deadline.due).toBe('2027-03-01');
    expect(await sweepOn(ports, '2027-03-02T08:30:00Z')).toEqual(['told late']);
    expect(toldOf(ports, 'stage 4 late')).toEqual([seniors.ines.id]);
    expect(await sweepOn(ports, '2027-03-02T08:45:00Z')).toEqual([]);
  });

  it('stays where it is when somebody answered, pressed or the policy leaves it to people', async () => {
    const press = { by: cast.ruth.id, at: toInstant('2027-02-01T12:00:00Z'), press: 'do not escalate' as const, why: 'Ill.' };
    const other = { by: cast.sunita.id, at: toInstant('2027-02-01T12:00:00Z'), press: 'other date' as const, to: toLocalDate('2027-02-04'), with: cast.denise.id };
    const answered = { ...failed(), answers: anAlert().answered('2027-02-01T22:00:00Z').plain().answers };
    for (const alert of [answered, { ...failed(), pressed: [press] }, { ...failed(), pressed: [other] }]) {
      const ports = await disputeWorld('2027-01-25T10:00:00Z');
      await keep(ports, alert);
      expect(await sweepOn(ports, '2027-02-02T08:30:00Z')).toEqual([]);
    }
    const off = await disputeWorld('2027-01-25T10:00:00Z');
    await publish(off, { autoEscalate: false });
    await keep(off, failed());
    expect([await sweepOn(off, '2027-02-02T08:30:00Z'), disputesIn(off)]).toEqual([[], []]);
  });

  it('counts day zero from the other date that was agreed at its limit', async () => {
    const ports = await disputeWorld('2027-01-25T10:00:00Z');
    const other = { by: cast.sunita.id, at: toInstant('2027-02-01T12:00:00Z'), press: 'other date' as const, to: toLocalDate('2027-02-04'), with: cast.denise.id };
    await keep(ports, { ...failed(), pressed: [other] });
    expect(await sweepOn(ports, '2027-02-05T08:30:00Z')).toEqual(['opened']);
    expect(stagesOf(oneOf(ports))).toEqual([[2, '2027-02-04', '2027-02-11']]);
  });

  it('opens one dispute when two workers look at once, and when the dispute was lost after the alert had decided', async () => {
    const ports = await disputeWorld('2027-01-25T10:00:00Z');
    await keep(ports, failed());
    ports.clock.set('2027-02-02T08:30:00Z');
    const rows = ports.deadlines.all().filter(({ deadline }) => deadline.rule === 'QA-02');
    await Promise.all([...rows, ...rows].map((row) => escalateByClock(ports)(row)));
    await work(ports);
    expect(stagesOf(oneOf(ports))).toEqual([[2, '2027-02-01', '2027-02-08']]);

    const dying = await disputeWorld('2027-01-25T10:00:00Z');
    await keep(dying, failed());
    dying.clock.set('2027-02-02T08:30:00Z');
    const create = dying.practice.create;
    dying.practice.create = () => Promise.reject(new TypeError('the machine died'));
    await expect(Promise.all(rows.map((row) => escalateByClock(dying)(row)))).rejects.toThrow('the machine died');
    expect(disputesIn(dying)).toEqual([]);
    dying.practice.create = create;
    await work(dying, failed().id);
    expect(stagesOf(oneOf(dying))).toEqual([[2, '2027-02-01', '2027-02-08']]);
  });
});

describe('a stage without a meeting', () => {
  it.each([
    ['over Easter', '2027-03-19', ['2027-03-30T07:30:00Z'], [[1, '2027-03-19', '2027-03-30']], 'nothing yet on the limit’s own day'],
    ['over Easter', '2027-03-19', ['2027-03-31T07:30:00Z'], [[1, '2027-03-19', '2027-03-30'], [2, '2027-03-30', '2027-04-06']], 'the day after, summer time begun'],
    ['over Christmas', '2026-12-18', ['2026-12-29T08:30:00Z'], [[1, '2026-12-18', '2026-12-29']], 'Boxing Day’s substitute is no working day'],
    ['over Christmas', '2026-12-18', ['2026-12-30T08:30:00Z'], [[1, '2026-12-18', '2026-12-29'], [2, '2026-12-29', '2027-01-06']], 'and New Year’s Day is none'],
  ])('%s from %s, swept %j: %j (%s)', async (_when, dayZero, sweeps, stages) => {
    const ports = await disputeWorld(`${dayZero}T10:00:00Z`);
    const dispute = aDispute().with({ dayZero: toLocalDate(dayZero), createdAt: toInstant(`${dayZero}T10:00:00Z`), stages: [] }).atStage(1, dayZero, stages[0]?.[2] as string).plain();
    await keep(ports, dispute);
    for (const at of sweeps) await sweepOn(ports, at);
    expect(stagesOf(oneOf(ports))).toEqual(stages);
  });

  it('is caught up in order after eleven days off over Christmas, none skipped or doubled, and says what should have been told when', async () => {
    const ports = await disputeWorld('2026-12-14T10:00:00Z');
    await keep(ports, aDispute().with({ dayZero: toLocalDate('2026-12-14'), stages: [] }).atStage(1, '2026-12-14', '2026-12-21').plain());
    // Off from 21 December to 4 January: stage 1 ran out on the 21st, stage 2 on the 30th.
    expect(await sweepOn(ports, '2027-01-04T08:30:00Z')).toEqual(['opened']);
    expect(await sweepOn(ports, '2027-01-04T08:45:00Z')).toEqual([]);
    const dispute = oneOf(ports);
    expect(stagesOf(dispute)).toEqual([[1, '2026-12-14', '2026-12-21'], [2, '2026-12-21', '2026-12-30', '2026-12-22'], [3, '2026-12-30', '2027-01-07', '2026-12-31']]);
    expect(dispute?.stages.map(({ outcome }) => outcome?.outcome ?? null)).toEqual(['no answer', 'no answer', null]);
    expect(dispute && [1, 2, 3].map((number) => stageShown(dispute, number))).toEqual(['not met', 'not met', 'open']);
    // One message each, of the highest stage that is theirs, owed since the first they should have heard of.
    const told = ports.messages.all().map(({ value }) => [value.to, value.purpose, value.owedSince]);
    expect(told.filter(([to]) => to === cast.leah.id)).toEqual([[cast.leah.id, 'stage 3', '2026-12-22']]);
    expect(told.filter(([to]) => to === seniors.alan.id)).toEqual([[seniors.alan.id, 'stage 3', '2026-12-31']]);
    expect(new Set(told.map(([to]) => to)).size).toBe(told.length);
  });

  it.each([
    ['its people met', { met: toLocalDate('2027-02-05') }],
    ['an outcome is on record', { outcome: { by: cast.ruth.id, at: toInstant('2027-02-05T10:00:00Z'), outcome: 'part' as const, agreed: '', whyUnsatisfactory: null, wouldSatisfy: null } }],
    ['it was answered outside', { pressed: [{ by: cast.ruth.id, at: toInstant('2027-02-08T10:00:00Z'), press: 'answered outside' as const, on: toLocalDate('2027-02-08'), what: 'Done.' }] }],
    ['somebody decided not to escalate', { pressed: [{ by: cast.sunita.id, at: toInstant('2027-02-08T10:00:00Z'), press: 'do not escalate' as const, why: 'Ill.' }] }],
    ['another date is agreed', { pressed: [{ by: cast.sunita.id, at: toInstant('2027-02-08T10:00:00Z'), press: 'other date' as const, to: toLocalDate('2027-02-12'), with: cast.denise.id }] }],
  ])('opens no further one where %s', async (_why, change) => {
    const ports = await disputeWorld('2027-02-01T10:00:00Z');
    const dispute = aDispute().plain();
    await keep(ports, { ...dispute, stages: dispute.stages.map((each) => ({ ...each, ...change })) });
    expect(await sweepOn(ports, '2027-02-09T08:30:00Z')).toEqual([]);
    expect(oneOf(ports)?.stages).toHaveLength(1);
  });

  it('is told late, once, where the policy leaves the next stage to people', async () => {
    const ports = await disputeWorld('2027-02-01T10:00:00Z');
    await publish(ports, { autoEscalate: false });
    await keep(ports, aDispute().plain());
    expect([await sweepOn(ports, '2027-02-09T08:30:00Z'), await sweepOn(ports, '2027-02-09T08:45:00Z')]).toEqual([['told late'], []]);
    expect([toldOf(ports, 'stage 1 late'), oneOf(ports)?.stages.length]).toEqual([[cast.martin.id, cast.sunita.id].toSorted(), 1]);
  });

  it('of an IRO’s escalation waits for the IRO, whose judgement each level is (Handbook)', async () => {
    const ports = await disputeWorld('2027-02-01T10:00:00Z');
    await keep(ports, aDispute().with({ track: 'iro', officer: seniors.gareth.id }).plain());
    expect([await sweepOn(ports, '2027-02-09T08:30:00Z'), oneOf(ports)?.stages.length]).toEqual([['told late'], 1]);
  });
});
