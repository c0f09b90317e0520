import { beforeEach, describe, expect, it } from '@jest/globals';
import { commandKey, householdRef, personId, type HouseholdRef, type PersonId } from '../../../ids.js';
import {
  aHousehold,
  anActor,
  aPerson,
  cast,
  createInMemoryPorts,
  marlbeckTeam,
  type InMemoryPorts,
} from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import type { Household } from '../../types.js';
import { addHousehold } from './addHousehold.js';
import { allocateOfficer } from './allocateOfficer.js';
import { correctHousehold } from './correctHousehold.js';
import { endHousehold, transferHousehold } from './endHousehold.js';
import { holdMessages, liftHold } from './holdMessages.js';

const day = toLocalDate;
const ref = householdRef('H-001');
let ports: InMemoryPorts;

const put = (household: Household) =>
  ports.households.create(household.ref, {
    value: household,
    effects: [],
    commandKey: commandKey(`made-${household.ref}`),
    actedBy: 'service',
  });
const request = (key: string, revision = 1) => ({ ref, key: commandKey(key), revision });
const now = async (of: HouseholdRef = ref): Promise<Household> => {
  const stored = await ports.households.findById(of);
  if (!stored) throw new TypeError(`${of} is not there`);
  return stored.value;
};

beforeEach(async () => {
  ports = createInMemoryPorts();
  await put(aHousehold().plain());
  for (const key of ['ruth', 'tomasz', 'leah', 'denise'] as const)
    await ports.people.create(cast[key].id, {
      value: aPerson(key).plain(),
      effects: [],
      commandKey: commandKey(`made-${key}`),
      actedBy: 'service',
    });
});

const wanted = {
  ref: householdRef('H-900'),
  key: commandKey('add-0001'),
  town: 'Saltersyke',
  address: null,
  carerType: 'mainstream' as const,
  ssw: cast.leah.id,
  ftm: cast.denise.id,
  firo: cast.ruth.id,
  lastReviewOn: null,
  carers: [
    {
      givenName: 'Ana',
      familyName: 'Lapwing',
      bornOn: null,
      mail: null,
      phone: null,
      language: null,
      accessNeeds: null,
      status: 'approved' as const,
      fullApprovalFrom: day('2026-12-01'),
      temporary: null,
      terms: null,
    },
  ],
};

describe('adding a household by hand', () => {
  it('records it with its team and everything that must follow', async () => {
    const saved = await addHousehold(ports)(anActor('priya'), wanted);
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
    await addHousehold(ports)(anActor('priya'), wanted);
    await expect(addHousehold(ports)(anActor('priya'), wanted)).resolves.toMatchObject({ revision: 1 });
    await expect(
      addHousehold(ports)(anActor('priya'), { ...wanted, ref, key: commandKey('add-0002') }),
    ).rejects.toMatchObject({ code: 'register.referenceTaken' });
  });

  it('refuses a temporary approval with an approval date, and whoever may not add', async () => {
    const carers = wanted.carers.map((carer) => ({ ...carer, status: 'temporary' as const }));
    await expect(addHousehold(ports)(anActor('priya'), { ...wanted, carers })).rejects.toMatchObject({
      faults: [{ path: 'carers.0.fullApprovalFrom' }, { path: 'carers.0.temporary' }],
    });
    await expect(addHousehold(ports)(anActor('leah'), wanted)).rejects.toMatchObject({
      kind: 'notPermitted',
    });
  });
});

describe('a colleague chosen for a household', () => {
  const stranger = personId('00000000-0000-4000-8000-000000000000');
  const unknown = { code: expect.any(String), faults: [{ path: 'firo' }] };
  it('is somebody with a role or in the directory, when it is added and when it is corrected', async () => {
    await expect(addHousehold(ports)(anActor('priya'), { ...wanted, firo: stranger })).rejects.toMatchObject(unknown);
    const correct = (firo: PersonId) => correctHousehold(ports)(anActor('sunita'), { ...request(`set-${firo.slice(-4)}`), changes: { firo } });
    await expect(correct(stranger)).rejects.toMatchObject(unknown);
    expect([(await ports.households.findById(wanted.ref)), (await now()).firo]).toEqual([null, cast.ruth.id]);
    await expect(correct(cast.tomasz.id)).resolves.toMatchObject({ value: { firo: cast.tomasz.id } });
  });
});

describe('correcting a household', () => {
  it('changes what is given, and the product owns it from then on', async () => {
    await correctHousehold(ports)(anActor('priya'), {
      ...request('fix-0001'),
      changes: { town: 'Quarrington', ssw: cast.leah.id },
    });
    expect(await now()).toMatchObject({ town: 'Quarrington', ownedHere: ['town'] });
  });

  it('asks for the right of each part that changes', async () => {
    const checks = { checks: [{ kind: 'dbs' as const, about: 'H-001-c1', doneOn: day('2026-12-01') }] };
    await expect(
      correctHousehold(ports)(anActor('priya'), { ...request('fix-0001'), changes: checks }),
    ).rejects.toMatchObject({ kind: 'notPermitted' });
    const saved = await correctHousehold(ports)(anActor('leah'), { ...request('fix-0002'), changes: checks });
    expect(saved.value.ownedHere).toEqual(['checks.dbs@H-001-c1']);
    await expect(
      correctHousehold(ports)(anActor('leah'), { ...request('fix-0003', 2), changes: { town: 'Marl' } }),
    ).rejects.toMatchObject({ kind: 'notPermitted' });
    await expect(
      correctHousehold(ports)(anActor('ruth'), {
        ...request('fix-0004', 2),
        changes: { firo: cast.tomasz.id },
      }),
    ).rejects.toMatchObject({ kind: 'notPermitted' });
  });

  it('changes nothing where everything reads the same, and tells of another hand', async () => {
    const same = await correctHousehold(ports)(anActor('priya'), {
      ...request('fix-0001'),
      changes: { town: 'Marlbeck' },
    });
    expect(same.revision).toBe(1);
    await correctHousehold(ports)(anActor('priya'), {
      ...request('fix-0002'),
      changes: { town: 'Quarrington' },
    });
    await expect(
      correctHousehold(ports)(anActor('sunita'), { ...request('fix-0003'), changes: { town: 'Marl' } }),
    ).rejects.toMatchObject({ code: 'register.changed', current: 2 });
  });

  it('writes paths and no words into the trail', async () => {
    const saved = await correctHousehold(ports)(anActor('priya'), {
      ...request('fix-0001'),
      changes: { address: '7 Beckside' },
    });
    expect(JSON.stringify(saved.effects)).not.toContain('Beckside');
  });
});

describe('ending, transferring and holding', () => {
  it('ends every approval that still stands', async () => {
    const { value } = await endHousehold(ports)(anActor('sunita'), {
      ...request('end-0001'),
      on: day('2027-01-04'),
      how: 'decision',
      reason: 'Decided on 4 January',
    });
    expect(value).toMatchObject({
      status: 'ended',
      statusSince: '2027-01-04',
      carers: [{ approval: { status: 'ended' } }, { approval: { status: 'ended' } }],
    });
  });

  it('is for the service manager, on a day that has come', async () => {
    const to = { ...request('end-0001'), on: day('2027-01-05'), to: 'Brackenshire' };
    await expect(transferHousehold(ports)(anActor('priya'), to)).rejects.toMatchObject({
      kind: 'notPermitted',
    });
    await expect(transferHousehold(ports)(anActor('sunita'), to)).rejects.toMatchObject({
      code: 'register.endInFuture',
    });
  });

  it('holds messages once, and lifts what is held', async () => {
    await holdMessages(ports)(anActor('ruth'), { ...request('hold-001'), reason: 'as agreed' });
    expect((await now()).hold).toMatchObject({ by: cast.ruth.id, since: '2027-01-04' });
    await expect(
      holdMessages(ports)(anActor('sunita'), { ...request('hold-002', 2), reason: 'again' }),
    ).rejects.toMatchObject({ code: 'register.alreadyHeld' });
    await liftHold(ports)(anActor('sunita'), request('lift-001', 2));
    expect((await now()).hold).toBeNull();
  });

  it('answers somebody who may not know of the household as if it were not there', async () => {
    await expect(
      holdMessages(ports)(anActor('tomasz'), { ...request('hold-001'), reason: 'x' }),
    ).rejects.toMatchObject({ kind: 'notFound', message: 'There is no household with this reference.' });
  });
});

describe('allocating officers in bulk', () => {
  it('decides each household by itself', async () => {
    await put(aHousehold('H-002').officer('tomasz').plain());
    await put(aHousehold('H-003').employing('tomasz').plain());
    const refs = ['H-001', 'H-002', 'H-003', 'H-999'].map(householdRef);
    const report = await allocateOfficer(ports)(anActor('sunita'), {
      key: commandKey('all-0001'),
      refs,
      officer: cast.tomasz.id,
    });
    expect(report).toMatchObject({
      done: ['H-001'],
      unchanged: ['H-002'],
      refused: [{ ref: 'H-003' }, { ref: 'H-999', why: 'There is no household with this reference.' }],
    });
    expect(await now()).toMatchObject({ firo: cast.tomasz.id, ownedHere: ['firo'] });
  });

  it('is a success on a repeat, and refused for somebody who reviews nobody', async () => {
    const wish = { key: commandKey('all-0001'), refs: [ref], officer: cast.tomasz.id };
    await allocateOfficer(ports)(anActor('sunita'), wish);
    expect(await allocateOfficer(ports)(anActor('sunita'), wish)).toMatchObject({
      done: ['H-001'],
      refused: [],
    });
    expect(await allocateOfficer(ports)(anActor('sunita'), { ...wish, officer: cast.leah.id })).toMatchObject(
      { refused: [{ ref: 'H-001', why: 'This person is not a reviewing officer.' }] },
    );
  });
});
