import { beforeEach, describe, expect, it } from '@jest/globals';
import { defaultPolicy, type CouncilPolicy } from '../../../council/index.js';
import { carryOnPolicy } from '../../../council/commands/carryOnPolicy.js';
import { commandKey, householdRef } from '../../../ids.js';
import { aDispute, aHousehold, anActor, anAlert, cast, marlbeck, type InMemoryPorts } from '../../../testing/index.js';
import { alertOf } from '../../alerts/queries/alertPage.js';
import { disputesIn, disputeWorld, keep, seeded, sweepOn, work } from '../testing/disputeWorld.js';
import type { Dispute } from '../types.js';
import { openDispute } from './openDispute.js';
import { openFromAlert } from './openFromAlert.js';

let ports: InMemoryPorts;
beforeEach(async () => {
  ports = await disputeWorld('2027-02-01T10:00:00Z');
  await ports.households.create(householdRef('H-001'), seeded(aHousehold().plain()));
});
/** The next version: other stages, nothing by itself, and shorter times. */
const another: CouncilPolicy = {
  ...defaultPolicy, version: 2, stagePacks: { fostering: 'handbook' }, switches: { ...defaultPolicy.switches, autoEscalate: false, afterFailedAlert: 'stage1' },
  limits: { ...defaultPolicy.limits, 'QA-02': { on: true, amount: 2 }, 'DR-01': { on: true, amount: 2 }, 'DR-02': { on: true, amount: 2 }, 'DR-05': { on: true, amount: 10 }, 'ES-03': { on: true, amount: 12 } },
};
const publish = (policy = another) => ports.policies.publish(marlbeck, policy.version, policy);
const open = async (key: string): Promise<Dispute> => {
  const wish = { household: householdRef('H-001'), review: null, childAtRisk: false, safeguarding: null, summary: 'The stairs.', effect: 'A fall.', wanted: 'Mended.', restricted: false, about: [], recipients: [], escalation: null };
  const { value } = await openDispute(ports)(anActor('ruth'), { ...wish, track: 'fostering', category: 'F2', key: commandKey(key) });
  await work(ports);
  return value;
};
const stagesOf = ({ id }: Pick<Dispute, 'id'>) => disputesIn(ports).find((each) => each.id === id)?.stages.map(({ number, dayZero, limit }) => [number, dayZero, limit]);
const clocksOf = async ({ id }: Pick<Dispute, 'id'>) => (await ports.deadlines.findBySubject(id)).map(({ deadline }) => `${deadline.rule} ${deadline.due}`).toSorted();

// Source: workflows, before A ("which policy version applied"); timescales 1.15 and 1.19.
describe('a dispute runs by the version it was opened under', () => {
  it('whatever is published while it runs: its stages, its clocks, and whether they open by themselves', async () => {
    const running = await open('open-before-1');
    await publish();
    // Applying a version to what is open is for reviews.
    await carryOnPolicy(ports)('2');
    expect(await sweepOn(ports, '2027-02-08T08:30:00Z')).toEqual(['told of the limit']);
    expect(await sweepOn(ports, '2027-02-09T08:30:00Z')).toEqual(['opened']);
    expect([stagesOf(running), await clocksOf(running)]).toEqual([[[1, '2027-02-01', '2027-02-08'], [2, '2027-02-08', '2027-02-15']], ['DR-01 2027-02-08', 'DR-02 2027-02-15', 'DR-05 2027-03-01']]);
  });

  it('where it was stored before a dispute named its stages too', async () => {
    const { pack: _pack, ...old } = aDispute().plain();
    await publish();
    await keep(ports, old);
    expect(await sweepOn(ports, '2027-02-09T08:30:00Z')).toEqual(['opened']);
    expect(stagesOf(old)).toEqual([[1, '2027-02-01', '2027-02-08'], [2, '2027-02-08', '2027-02-15']]);
  });

  it('and a new one by the new version: the Handbook’s levels with the fostering side’s people, each its officer’s own step', async () => {
    await publish({ ...another, switches: defaultPolicy.switches });
    const opened = await open('open-after-01');
    expect(opened).toMatchObject({ policyVersion: 2, pack: 'handbook', stages: [{ number: 0, convener: cast.ruth.id, mustAttend: [cast.ruth.id, cast.leah.id, cast.denise.id], told: [cast.leah.id, cast.denise.id, cast.sunita.id] }] });
    expect(await clocksOf(opened)).toEqual(['ES-01 2027-02-08']);
    expect(await sweepOn(ports, '2027-02-09T08:30:00Z')).toEqual(['told late']);
    expect(stagesOf(opened)).toHaveLength(1);
  });
});

describe('an alert runs by the version it was raised under', () => {
  const failed = anAlert().sent('2027-01-25T10:00:00Z').plain();

  it('to its limit and the stage that follows; the dispute it becomes is new, and runs by the newest', async () => {
    await keep(ports, failed);
    await publish({ ...another, stagePacks: {} });
    expect(await sweepOn(ports, '2027-02-02T08:30:00Z')).toEqual(['opened']);
    const [dispute] = disputesIn(ports);
    expect(dispute && [dispute.policyVersion, stagesOf(dispute), await clocksOf(dispute)]).toEqual([2, [[2, '2027-02-01', '2027-02-03']], ['DR-02 2027-02-03', 'DR-05 2027-02-15']]);
    expect([await sweepOn(ports, '2027-02-04T08:30:00Z'), dispute && stagesOf(dispute)]).toEqual([['told late'], [[2, '2027-02-01', '2027-02-03']]]);
  });

  it('its officer is shown the stages that a dispute would open with now', async () => {
    await keep(ports, failed);
    const shown = async () => (await alertOf(ports)(anActor('ruth'), failed.id, { reading: () => undefined })).stagesToOpen.map(({ label, with: others }) => `${label}: ${others.join(' + ')}`);
    expect(await shown()).toEqual(['Stage 1: Fostering team manager', 'Stage 2: Fostering service manager + Service manager, Safeguarding and Review']);
    await publish();
    expect(await shown()).toEqual(['Formal 1: Fostering team manager', 'Formal 2: Fostering service manager']);
  });

  it('and a dispute made days late opens no further stage by itself where the newest version leaves that to people', async () => {
    const escalated = { to: aDispute().id, by: 'clock' as const, at: ports.clock.now(), stage: 2 as const, ranOutOn: failed.receipt?.at.slice(0, 10) as never };
    await keep(ports, { ...failed, escalated });
    ports.clock.set('2027-03-01T08:30:00Z');
    await publish({ ...another, stagePacks: {} });
    const made = await openFromAlert(ports)({ ...failed, escalated });
    expect(made?.value.stages.map(({ number }) => number)).toEqual([2]);
  });
});
