import { beforeEach, describe, expect, it } from '@jest/globals';
import { anActor, cast } from '../../../testing/index.js';
import { toLocalDate as day } from '../../../time/index.js';
import { householdDesk, request, type HouseholdDesk } from '../testing/householdDesk.js';
import { endHousehold, transferHousehold } from './endHousehold.js';
import { holdMessages, liftHold } from './holdMessages.js';

let desk: HouseholdDesk;
beforeEach(async () => {
  desk = await householdDesk();
});

describe('ending, transferring and holding', () => {
  it('ends every approval that still stands', async () => {
    const { value } = await endHousehold(desk.ports)(anActor('sunita'), {
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
    await expect(transferHousehold(desk.ports)(anActor('priya'), to)).rejects.toMatchObject({
      kind: 'notPermitted',
    });
    await expect(transferHousehold(desk.ports)(anActor('sunita'), to)).rejects.toMatchObject({
      code: 'register.endInFuture',
    });
  });

  it('holds messages once, and lifts what is held', async () => {
    await holdMessages(desk.ports)(anActor('ruth'), { ...request('hold-001'), reason: 'as agreed' });
    expect((await desk.now()).hold).toMatchObject({ by: cast.ruth.id, since: '2027-01-04' });
    await expect(
      holdMessages(desk.ports)(anActor('sunita'), { ...request('hold-002', 2), reason: 'again' }),
    ).rejects.toMatchObject({ code: 'register.alreadyHeld' });
    await liftHold(desk.ports)(anActor('sunita'), request('lift-001', 2));
    expect((await desk.now()).hold).toBeNull();
  });

  it('answers somebody who may not know of the household as if it were not there', async () => {
    await expect(
      holdMessages(desk.ports)(anActor('tomasz'), { ...request('hold-001'), reason: 'x' }),
    ).rejects.toMatchObject({ kind: 'notFound', message: 'There is no household with this reference.' });
  });
});
