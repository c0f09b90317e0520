import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { directorySeed } from '../directory/buildDirectory.js';
import { exportDay } from './days.js';
import { generateHouseholds, generateRegister } from './generateRegister.js';
import type { HouseholdData } from './types.js';

const homes = [...generateHouseholds()];
const home = (ref: string): HouseholdData | undefined => homes.find((each) => each.ref === ref);
const countBy = <T>(of: readonly T[], key: (each: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const each of of) counts[key(each)] = (counts[key(each)] ?? 0) + 1;
  return counts;
};
const openPlacements = (kind: string): number =>
  homes
    .filter((each) => each.carerType === kind)
    .flatMap((each) => each.placements)
    .filter((each) => each.end === undefined).length;

describe('the sample register', () => {
  test('the file that is checked in is what the generator makes', () => {
    const stored = readFileSync(new URL('../../register.csv', import.meta.url), 'utf8');
    expect(stored === [...generateRegister()].join('')).toBe(true);
  });

  test(`holds the counts of the council (seed ${directorySeed})`, () => {
    expect(countBy(homes, (each) => each.carerType)).toEqual({
      mainstream: 158,
      kinship: 66,
      'short breaks': 12,
      'supported lodgings': 4,
    });
    expect(homes.flatMap((each) => each.carers)).toHaveLength(392);
    expect([openPlacements('mainstream'), openPlacements('kinship'), openPlacements('short breaks')]).toEqual(
      [190, 92, 38],
    );
    expect(countBy(homes, (each) => each.firoKey ?? '')).toEqual({ ruth: 92, tomasz: 56, judith: 92 });
    expect(countBy(homes, (each) => each.sswKey ?? 'vacant')).toMatchObject({
      leah: 18,
      ssw14: 17,
      vacant: 1,
    });
  });

  test('references belong to one household, person or open placement each', () => {
    const people = homes.flatMap((each) => [...each.carers, ...each.members]).map((each) => each.ref);
    const children = homes.flatMap((each) => each.placements).map((each) => each.child);
    for (const refs of [homes.map((each) => each.ref), people, children])
      expect(new Set(refs).size).toBe(refs.length);
  });

  test('no date lies after the export except ends that are known ahead', () => {
    const dates = homes.flatMap((each) => [
      ...each.carers.flatMap((carer) => [
        carer.bornOn,
        carer.approvedOn,
        carer.temporary?.from,
        carer.standardsDone,
        carer.resignationReceived,
      ]),
      ...each.placements.flatMap((placement) => [placement.bornOn, placement.start, placement.end]),
      ...each.checks.map((check) => check.doneOn),
      each.lastReview?.on,
    ]);
    expect(dates.filter((date) => date !== undefined && date > exportDay)).toEqual([]);
    const impossible = homes
      .flatMap((each) => each.placements)
      .filter((each) => each.bornOn > each.start || (each.end ?? '9999') < each.start);
    expect(impossible).toEqual([]);
  });

  test('reviews fall due over the whole year, a few had passed before the sample begins', () => {
    const lasts = homes.flatMap((each) => each.lastReview?.on ?? []);
    expect(new Set(lasts.map((on) => on.slice(0, 7))).size).toBeGreaterThanOrEqual(12);
    expect(lasts.filter((on) => on < '2026-01-04')).toHaveLength(6);
    expect(homes.filter((each) => each.lastReview === undefined)).toHaveLength(27 + 5);
  });

  test('the stories stand in their households', () => {
    expect(home('H-014')?.carers[0]?.approvedOn).toBe('2026-08-31');
    expect(home('H-022')?.carers[0]?.approvedOn).toBe('2024-02-29');
    expect(home('H-037')?.placements[0]?.start).toBe('2026-08-31');
    expect(home('H-041')?.lastReview?.on).toBe('2026-01-15');
    expect(
      home('H-112')
        ?.placements.filter((each) => each.end !== undefined)
        .map((each) => each.placingCouncil),
    ).toContain('Brackenshire County Council');
    expect(home('H-120')?.carers[0]?.employeeKey).toBe('joanne');
    expect(home('H-131')?.lastReview?.on).toBe('2026-12-14');
    expect(home('H-090')?.carers.map((each) => each.status)).toEqual(['resigned', 'approved']);
    const amelias = homes
      .flatMap((each) => each.placements)
      .filter((each) => each.givenName === 'Amelia' && each.familyName === 'Shaw');
    expect(amelias.map((each) => [each.child, each.bornOn])).toEqual([
      ['C-140', '2017-05-22'],
      ['C-141', '2017-05-22'],
    ]);
  });

  test('a register of any size starts with the same households and is made without being held', () => {
    let lines = 0;
    for (const text of generateRegister({ households: 1000 })) lines += text.split('\r\n').length - 1;
    expect(lines).toBeGreaterThan(10_000);
    expect([...generateHouseholds({ households: 3 })]).toEqual(homes.slice(0, 3));
  });
});
