import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { carryOnJob } from '@review-desk/core/carryOnJob';
import { startRecount } from '@review-desk/core/council';
import { householdRef } from '@review-desk/core/ids';
import { bankHolidaysDigest, createWorkingCalendar, englandAndWales, toLocalDate } from '@review-desk/core/time';
import { countUnits } from '@review-desk/m365';
import { aHouseholdBody, giveRoles } from '../badInput/sampleHouseholds.js';
import { startCouncil, type Council } from '../badInput/startCouncil.js';

jest.setTimeout(60_000);

const announced = { ...englandAndWales, days: [...englandAndWales.days, { date: toLocalDate('2027-03-02'), title: 'One-off bank holiday' }] };
let council: Council;
beforeAll(async () => {
  council = await startCouncil();
  await giveRoles(council);
  await council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, 'H-101') });
  await council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, 'H-102', { lastReviewOn: '2026-06-16' }) });
  await council.quarterHourLater();
});
afterAll(() => council.stop());

const limitOf = async (ref: string) => (await council.ports.deadlines.findBySubject(householdRef(ref))).find((row) => row.deadline.rule === 'FR-04')?.deadline;
const countedWith = async () => (await council.ports.services.findById(council.ports.unit))?.value;

describe('a release with another list of bank holidays, over the lists in SharePoint', () => {
  test('moves the date it touches within a quarter of an hour, and the page says which day did it', async () => {
    const untouched = await limitOf('H-102');
    expect(await countedWith()).toMatchObject({ countedWith: bankHolidaysDigest(englandAndWales) });
    council.ports.calendarDays = createWorkingCalendar(announced);
    expect(await council.quarterHourLater()).toBe(0);
    const why = 'The bank-holiday list was changed: 2 March 2027 is now a bank holiday';
    expect(await limitOf('H-101')).toMatchObject({ due: '2027-03-02', bookBy: '2027-03-01', changes: [{ from: '2027-03-02', to: '2027-03-01', of: 'bookBy', why, on: '2027-01-04', by: null }] });
    expect(await limitOf('H-102')).toEqual(untouched);
    expect((await council.ports.reviews.findById('H-101-r1' as never))?.value.bookBy).toBe('2027-03-01');
    const { body } = await council.ask('ruth', 'household', { params: { ref: 'H-101' } });
    expect(JSON.stringify(body)).toContain(why);
  });

  test('is counted with once', async () => {
    const stored = await council.ports.services.findById(council.ports.unit);
    expect(stored?.value).toEqual(expect.objectContaining({ countedWith: bankHolidaysDigest(announced) }));
    expect(stored?.value).not.toHaveProperty('recounting');
    await council.quarterHourLater();
    expect((await council.ports.services.findById(council.ports.unit))?.revision).toBe(stored?.revision);
    expect((await limitOf('H-101'))?.changes).toHaveLength(1);
  });

  test('asks three questions of a household whose dates stand, and writes none of them', async () => {
    council.ports.calendarDays = createWorkingCalendar({ ...announced, lastYear: 2029, days: [...announced.days, { date: toLocalDate('2029-01-01'), title: 'New Year’s Day' }] });
    const [id = ''] = await startRecount(council.ports)(council.clock.now());
    const { requests, resourceUnits } = await countUnits(() => carryOnJob(council.ports)({ kind: 'recount', id }));
    // For the page of them: where the job stands, the page, and the place reached, read and written.
    expect({ requests, resourceUnits }).toEqual({ requests: 4 + 2 * 3, resourceUnits: 8 + 2 * 6 });
  });
});
