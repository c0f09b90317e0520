import { beforeEach, describe, expect, it } from '@jest/globals';
import { carerId, commandKey, householdRef } from '../../../ids.js';
import { aHousehold, anActor, createInMemoryPorts, type InMemoryPorts } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import { correctHousehold } from './correctHousehold.js';
import { recordResignation } from './recordResignation.js';

const day = toLocalDate;
const ref = householdRef('H-001');
let ports: InMemoryPorts;
const request = (key: string, revision = 1) => ({ ref, key: commandKey(key), revision });

beforeEach(async () => {
  ports = createInMemoryPorts();
  await ports.households.create(ref, {
    value: aHousehold().plain(),
    effects: [],
    commandKey: commandKey('made-it'),
    actedBy: 'service',
  });
});

describe('a resignation', () => {
  const resign = (key: string, revision = 1, carer = 'H-001-c1') =>
    recordResignation(ports)(anActor('ruth'), {
      ...request(key, revision),
      carer: carerId(carer),
      receivedOn: day('2026-11-30'),
    });

  it("ends that carer's approval 28 days on and leaves the other's", async () => {
    const { value } = await resign('res-0001');
    expect(value.carers.map((carer) => [carer.approval.status, carer.approval.endedOn])).toEqual([
      ['resigned', '2026-12-28'],
      ['approved', null],
    ]);
    expect(value.status).toBe('open');
  });

  it('cannot be taken back, by a second notice or by a correction', async () => {
    const { value } = await resign('res-0001');
    await expect(resign('res-0002', 2)).rejects.toMatchObject({
      kind: 'refusal',
      code: 'register.alreadyResigned',
    });
    const carers = value.carers.map((carer) => ({
      ...carer,
      status: 'approved' as const,
      fullApprovalFrom: carer.approval.fullApprovalFrom,
      temporary: null,
      terms: carer.approval.terms,
    }));
    await expect(
      correctHousehold(ports)(anActor('ruth'), { ...request('fix-0001', 2), changes: { carers } }),
    ).rejects.toMatchObject({ code: 'register.resignationStands' });
  });

  it('is refused from tomorrow and from before the approval', async () => {
    const on = (receivedOn: string) =>
      recordResignation(ports)(anActor('ruth'), {
        ...request('res-0001'),
        carer: carerId('H-001-c1'),
        receivedOn: day(receivedOn),
      });
    await expect(on('2027-01-05')).rejects.toMatchObject({ code: 'register.noticeInFuture' });
    await expect(on('2018-02-11')).rejects.toMatchObject({ code: 'register.noticeBeforeApproval' });
  });
});
