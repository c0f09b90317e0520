import { beforeEach, describe, expect, it } from '@jest/globals';
import { performEffects } from '../../../delivery/effects/performEffects.js';
import { householdRef, practiceId } from '../../../ids.js';
import { aFosterReview, anActor, aPerson, cast, type CastKey } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import { alertWorld, seeded, type AlertWorld } from '../testing/alertWorld.js';
import { actOnAlert } from './actOnAlert.js';
import { raiseAlert, type RaiseAlertWish } from './raiseAlert.js';

const d = toLocalDate;
let world: AlertWorld;
beforeEach(async () => {
  world = await alertWorld();
});

describe('raising an alert', () => {
  it('D6: sends it to the worker and the team manager, under the next number of the household', async () => {
    expect([(await world.raise()).id, (await world.raise()).id]).toEqual(['H-001-a1', 'H-001-a2']);
    expect(world.told().filter((each) => each.startsWith('act')).sort()).toEqual(['act to denise', 'act to denise', 'act to leah', 'act to leah']);
  });

  it('gives the same alert to a press that is repeated', async () => {
    const one = world.wish();
    const first = await raiseAlert(world.ports)(anActor('ruth'), one);
    expect((await raiseAlert(world.ports)(anActor('ruth'), one)).value.id).toBe(first.value.id);
    expect(world.ports.practice.all()).toHaveLength(1);
  });

  it('E: nothing is pressed at a limit that does not run yet', async () => {
    await world.raise();
    await expect(world.act('ruth', { act: 'press-at-limit', press: 'do not escalate', on: null, with: null, why: 'They leave.' })).rejects.toMatchObject({ code: 'alerts.noLimit' });
  });

  it('D4: tells the officer when the IRO has taken it up', async () => {
    await world.raise({ onlyCarePlan: true, iro: cast.tomasz.id });
    expect((await actOnAlert(world.ports)({ ...anActor('tomasz'), roles: [{ role: 'iro', unit: aPerson('tomasz').plain().unit, team: null }] }, { id: practiceId('H-001-a1'), key: world.nextKey() }, { act: 'take-up' })).value.passedToIro?.takenUp?.by).toBe(cast.tomasz.id);
    await performEffects(world.ports)({ list: 'practice', id: practiceId('H-001-a1') });
    expect(world.told()).toEqual(['passed to tomasz', 'know to ruth']);
  });

  it('D4: passes what is only about a care plan to the child’s IRO, and starts no clock', async () => {
    const alert = await world.raise({ onlyCarePlan: true, iro: cast.tomasz.id });
    expect([alert.sentAt, world.told()]).toEqual([null, ['passed to tomasz']]);
    expect(await world.clocks()).toEqual([]);
  });

  it.each<[string, Partial<RaiseAlertWish>, string]>([
    ['no talk is noted', { informal: null }, 'informal'],
    ['the talk is left out and no child is at risk', { informal: { how: 'left out', childAtRisk: true, why: 'busy' } }, 'informal'],
    ['the talk is tomorrow', { informal: { how: 'in the review meeting', on: d('2027-01-12') } }, 'informal.on'],
    ['it is only about a care plan and no IRO is chosen', { onlyCarePlan: true }, 'iro'],
    ['the review is of another household', { review: aFosterReview('H-002').id }, 'review'],
  ])('D5: is refused, keeping nothing, when %s', async (_what, over, path) => {
    await expect(world.raise(over)).rejects.toMatchObject({ kind: 'invalidInput', faults: [expect.objectContaining({ path })] });
    expect(world.ports.practice.all()).toEqual([]);
  });

  it('D5: may leave the talk out where waiting would put a child at risk, and then goes at any hour', async () => {
    world.ports.clock.set('2027-01-09T22:00:00Z');
    await world.raise({ childAtRisk: true, informal: { how: 'left out', childAtRisk: true, why: 'Stairs.' } });
    expect(world.ports.messages.all().filter(({ value }) => value.purpose === 'act').map(({ value }) => value.notBefore)).toEqual(['2027-01-09T22:00:00Z', '2027-01-09T22:00:00Z']);
  });

  it.each<[CastKey, string]>([['sunita', 'notPermitted'], ['tomasz', 'notFound'], ['denise', 'notPermitted'], ['callum', 'notFound']])('is not for %s: %s', async (who, kind) => {
    await expect(world.raise({}, who)).rejects.toMatchObject({ kind });
  });

  it('tells business support’s post where a household has no manager', async () => {
    const stored = await world.ports.households.findById(householdRef('H-001'));
    if (stored) await world.ports.households.save(stored, { ...seeded({ ...stored.value, ftm: null }), commandKey: world.nextKey() });
    await world.raise();
    expect(world.told()).toContain('act to ftm');
  });

  it('stays the officer’s own while it is a draft', async () => {
    await world.raise({ sendNow: false });
    expect(world.told()).toEqual([]);
    await expect(world.act('denise', { act: 'acknowledge' })).rejects.toMatchObject({ kind: 'notFound' });
    expect((await world.act('ruth', { act: 'send', informal: null })).sentAt).toBe('2027-01-11T10:00:00Z');
  });
});
