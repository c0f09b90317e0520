import { beforeEach, describe, expect, it } from '@jest/globals';
import { personId, type PersonId } from '../../../ids.js';
import { anActor, cast } from '../../../testing/index.js';
import { toLocalDate as day } from '../../../time/index.js';
import { householdDesk, request, wanted, type HouseholdDesk } from '../testing/householdDesk.js';
import { addHousehold } from './addHousehold.js';
import { correctHousehold } from './correctHousehold.js';

let desk: HouseholdDesk;
beforeEach(async () => {
  desk = await householdDesk();
});

describe('correcting a household', () => {
  it('changes what is given, and the product owns it from then on', async () => {
    await correctHousehold(desk.ports)(anActor('priya'), {
      ...request('fix-0001'),
      changes: { town: 'Quarrington', ssw: cast.leah.id },
    });
    expect(await desk.now()).toMatchObject({ town: 'Quarrington', ownedHere: ['town'] });
  });

  it('asks for the right of each part that changes', async () => {
    const checks = { checks: [{ kind: 'dbs' as const, about: 'H-001-c1', doneOn: day('2026-12-01') }] };
    await expect(
      correctHousehold(desk.ports)(anActor('priya'), { ...request('fix-0001'), changes: checks }),
    ).rejects.toMatchObject({ kind: 'notPermitted' });
    const saved = await correctHousehold(desk.ports)(anActor('leah'), { ...request('fix-0002'), changes: checks });
    expect(saved.value.ownedHere).toEqual(['checks.dbs@H-001-c1']);
    await expect(
      correctHousehold(desk.ports)(anActor('leah'), { ...request('fix-0003', 2), changes: { town: 'Marl' } }),
    ).rejects.toMatchObject({ kind: 'notPermitted' });
    await expect(
      correctHousehold(desk.ports)(anActor('ruth'), {
        ...request('fix-0004', 2),
        changes: { firo: cast.tomasz.id },
      }),
    ).rejects.toMatchObject({ kind: 'notPermitted' });
  });

  it('changes nothing where everything reads the same, and tells of another hand', async () => {
    const same = await correctHousehold(desk.ports)(anActor('priya'), {
      ...request('fix-0001'),
      changes: { town: 'Marlbeck' },
    });
    expect(same.revision).toBe(1);
    await correctHousehold(desk.ports)(anActor('priya'), {
      ...request('fix-0002'),
      changes: { town: 'Quarrington' },
    });
    await expect(
      correctHousehold(desk.ports)(anActor('sunita'), { ...request('fix-0003'), changes: { town: 'Marl' } }),
    ).rejects.toMatchObject({ code: 'register.changed', current: 2 });
  });

  it('writes paths and no words into the trail', async () => {
    const saved = await correctHousehold(desk.ports)(anActor('priya'), {
      ...request('fix-0001'),
      changes: { address: '7 Beckside' },
    });
    expect(JSON.stringify(saved.effects)).not.toContain('Beckside');
  });
});

describe('a colleague chosen for a household', () => {
  const stranger = personId('00000000-0000-4000-8000-000000000000');
  const unknown = { code: expect.any(String), faults: [{ path: 'firo' }] };
  it('is somebody with a role or in the directory, when it is added and when it is corrected', async () => {
    await expect(addHousehold(desk.ports)(anActor('priya'), { ...wanted, firo: stranger })).rejects.toMatchObject(unknown);
    const correct = (firo: PersonId) => correctHousehold(desk.ports)(anActor('sunita'), { ...request(`set-${firo.slice(-4)}`), changes: { firo } });
    await expect(correct(stranger)).rejects.toMatchObject(unknown);
    expect([(await desk.ports.households.findById(wanted.ref)), (await desk.now()).firo]).toEqual([null, cast.ruth.id]);
    await expect(correct(cast.tomasz.id)).resolves.toMatchObject({ value: { firo: cast.tomasz.id } });
  });
});
