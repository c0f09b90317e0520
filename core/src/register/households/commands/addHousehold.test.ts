import { expect, it } from '@jest/globals';
import { commandKey, householdRef } from '../../../ids.js';
import { anActor, createInMemoryPorts } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import { addHousehold } from './addHousehold.js';

const carer = {
  givenName: 'Wendy', familyName: 'Stubbs', bornOn: null, mail: null, phone: null, language: null, accessNeeds: null,
  status: 'approved', fullApprovalFrom: toLocalDate('2018-01-12'), temporary: null, terms: null,
} as const;
const typed = (ref: string) => ({
  ref: householdRef(ref), key: commandKey('add-00000001'), town: 'Marlbeck', address: null, carerType: 'mainstream' as const, carers: [carer], ssw: null, ftm: null, firo: null, lastReviewOn: null,
});

it('a household whose reference says its carer’s name is not added, for references stand on cards', async () => {
  const ports = createInMemoryPorts({ now: '2027-01-11T10:00:00Z' });
  const asked = addHousehold(ports)(anActor('priya'), typed('stubbs-01'));
  await expect(asked).rejects.toMatchObject({ code: 'register.householdFaults', faults: [{ path: 'ref', message: expect.stringContaining('holds a carer’s name') }] });
  expect(ports.households.all()).toEqual([]);
});
