import { beforeEach, describe, expect, it } from '@jest/globals';
import { commandKey } from '../../../ids.js';
import { anActor, marlbeckTeam } from '../../../testing/index.js';
import { householdDesk, ref, wanted, type HouseholdDesk } from '../testing/householdDesk.js';
import { addHousehold } from './addHousehold.js';

let desk: HouseholdDesk;
beforeEach(async () => {
  desk = await householdDesk();
});

describe('adding a household by hand', () => {
  it('records it with its team and everything that must follow', async () => {
    const saved = await addHousehold(desk.ports)(anActor('priya'), wanted);
    expect(saved.value).toMatchObject({
      team: marlbeckTeam,
      carers: [{ id: 'H-900-c1' }],
      recordedOn: '2027-01-04',
    });
    expect(saved.effects.map((each) => each.kind)).toEqual([
      'deadlines.refresh',
      'searchTerms.refresh',
      'review.open',
      'audit.write',
    ]);
  });

  it('is a success on a repeat and refused for a reference that is taken', async () => {
    await addHousehold(desk.ports)(anActor('priya'), wanted);
    await expect(addHousehold(desk.ports)(anActor('priya'), wanted)).resolves.toMatchObject({ revision: 1 });
    await expect(
      addHousehold(desk.ports)(anActor('priya'), { ...wanted, ref, key: commandKey('add-0002') }),
    ).rejects.toMatchObject({ code: 'register.referenceTaken' });
  });

  it('refuses a temporary approval with an approval date, and whoever may not add', async () => {
    const carers = wanted.carers.map((carer) => ({ ...carer, status: 'temporary' as const }));
    await expect(addHousehold(desk.ports)(anActor('priya'), { ...wanted, carers })).rejects.toMatchObject({
      faults: [{ path: 'carers.0.fullApprovalFrom' }, { path: 'carers.0.temporary' }],
    });
    await expect(addHousehold(desk.ports)(anActor('leah'), wanted)).rejects.toMatchObject({
      kind: 'notPermitted',
    });
  });
});
