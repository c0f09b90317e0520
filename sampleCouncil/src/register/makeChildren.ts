import type { Random } from '../random.js';
import { childGivenNames, carerSurnames, otherCouncils } from './carerNames.js';
import { addDays, exportDay } from './days.js';
import type { CarerType, PlacementData } from './types.js';

export const ourCouncil = 'Marlbeck Metropolitan Borough Council';

/** Hands out children's references, never one twice; those that a story uses are kept back. */
export type ChildNumbers = { next(): number };

export const createChildNumbers = (block: number, reserved: ReadonlySet<number>): ChildNumbers => {
  let last = 0;
  return {
    next: () => {
      do last += 1;
      while (reserved.has(last));
      return block * 1000 + last;
    },
  };
};

export const childRef = (number: number): string => `C-${String(number).padStart(3, '0')}`;

/** Between a month before the placement and not yet 18 on the day of export. */
const bornBefore = (random: Random, start: string): string => {
  const oldest = addDays(exportDay, -6400);
  const born = addDays(start, -random.between(30, 5500));
  return born > oldest ? born : addDays(oldest, random.between(0, 300));
};

const child = (
  random: Random,
  number: number,
  start: string,
  end: string | undefined,
  carerType: CarerType,
): PlacementData => {
  const elsewhere = carerType === 'mainstream' && random.chance(0.06);
  return {
    child: childRef(number),
    givenName: random.pick(childGivenNames),
    familyName: random.pick(carerSurnames),
    bornOn: bornBefore(random, start),
    start,
    ...(end === undefined ? {} : { end }),
    placingCouncil: elsewhere ? random.pick(otherCouncils) : ourCouncil,
    ...(elsewhere ? {} : { workerKey: random.chance(0.04) ? 'marcus' : `csw${random.between(2, 46)}` }),
    ...(random.chance(0.02) ? { emergency: true as const } : {}),
  };
};

/** Children who live there now, and in a quarter of homes one who left since the last review. */
export const makePlacements = (
  random: Random,
  numbers: ChildNumbers,
  home: { carerType: CarerType; children: number; approvedOn: string; since: string },
): PlacementData[] => {
  const placed = Array.from({ length: home.children }, () => {
    const start = addDays(exportDay, -random.between(20, 1500));
    return child(
      random,
      numbers.next(),
      start > home.approvedOn ? start : addDays(home.approvedOn, random.between(3, 20)),
      undefined,
      home.carerType,
    );
  });
  if (home.carerType !== 'mainstream' || home.since > addDays(exportDay, -40) || !random.chance(0.25))
    return placed;
  const end = addDays(home.since, random.between(5, 30));
  return [
    ...placed,
    child(random, numbers.next(), addDays(home.since, -random.between(30, 300)), end, home.carerType),
  ];
};
