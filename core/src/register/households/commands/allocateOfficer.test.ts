import { beforeEach, describe, expect, it } from '@jest/globals';
import { commandKey, householdRef } from '../../../ids.js';
import { aHousehold, anActor, cast } from '../../../testing/index.js';
import { householdDesk, ref, type HouseholdDesk } from '../testing/householdDesk.js';
import { allocateOfficer } from './allocateOfficer.js';

let desk: HouseholdDesk;
beforeEach(async () => {
  desk = await householdDesk();
});

describe('allocating officers in bulk', () => {
  it('decides each household by itself', async () => {
    await desk.put(aHousehold('H-002').officer('tomasz').plain());
    await desk.put(aHousehold('H-003').employing('tomasz').plain());
    const refs = ['H-001', 'H-002', 'H-003', 'H-999'].map(householdRef);
    const report = await allocateOfficer(desk.ports)(anActor('sunita'), {
      key: commandKey('all-0001'),
      refs,
      officer: cast.tomasz.id,
    });
    expect(report).toMatchObject({
      done: ['H-001'],
      unchanged: ['H-002'],
      refused: [{ ref: 'H-003' }, { ref: 'H-999', why: 'There is no household with this reference.' }],
    });
    expect(await desk.now()).toMatchObject({ firo: cast.tomasz.id, ownedHere: ['firo'] });
  });

  it('is a success on a repeat, and refused for somebody who reviews nobody', async () => {
    const wish = { key: commandKey('all-0001'), refs: [ref], officer: cast.tomasz.id };
    await allocateOfficer(desk.ports)(anActor('sunita'), wish);
    expect(await allocateOfficer(desk.ports)(anActor('sunita'), wish)).toMatchObject({
      done: ['H-001'],
      refused: [],
    });
    expect(await allocateOfficer(desk.ports)(anActor('sunita'), { ...wish, officer: cast.leah.id })).toMatchObject(
      { refused: [{ ref: 'H-001', why: 'This person is not a reviewing officer.' }] },
    );
  });
});
