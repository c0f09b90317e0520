import { createRandom, type Random } from '../random.js';
import { storyPlans } from './stories/storyPlans.js';
import type { CarerType } from './types.js';

/** What is decided for a household before it is made, so that a block of 240 comes out at the council's counts. */
export type HouseholdPlan = {
  carerType: CarerType;
  couple: boolean;
  children: number;
  firoKey: string;
  sswKey: string;
  timing: 'ordinary' | 'first review' | 'late before we started' | 'temporary';
};

export const BLOCK = 240;

const kinds: readonly (readonly [CarerType, number])[] = [
  ['mainstream', 158],
  ['kinship', 66],
  ['short breaks', 12],
  ['supported lodgings', 4],
];
/** Children placed, and the fewest that a home of the kind has. */
const children: Record<CarerType, { total: number; fewest: number; most: number }> = {
  mainstream: { total: 190, fewest: 0, most: 3 },
  kinship: { total: 92, fewest: 1, most: 3 },
  'short breaks': { total: 38, fewest: 2, most: 5 },
  'supported lodgings': { total: 0, fewest: 0, most: 0 },
};
const couples = 152;
/** Shares of 2.6 posts. */
const officers: readonly (readonly [string, number])[] = [
  ['ruth', 92],
  ['tomasz', 56],
  ['judith', 92],
];
const workers: readonly (readonly [string, number])[] = [
  ['leah', 18],
  ['stuart', 17],
  ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((number) => [`ssw${number}`, 17] as const),
  ['', 1],
];
const timings: readonly (readonly [HouseholdPlan['timing'], number])[] = [
  ['first review', 27],
  ['late before we started', 6],
  ['temporary', 5],
  ['ordinary', 202],
];

/** Hands out `counts` over the block: first what the stories ask for, the rest in an order of its own. */
const deal = <T extends string | boolean>(
  counts: readonly (readonly [T, number])[],
  wanted: (index: number) => T | undefined,
  random: Random,
): T[] => {
  const pool = counts.flatMap(([value, count]) => Array.from({ length: count }, () => value));
  const fixed = Array.from({ length: BLOCK }, (_, index) => wanted(index));
  for (const value of fixed) if (value !== undefined) pool.splice(pool.indexOf(value), 1);
  return fixed
    .map((value) => value ?? pool.splice(random.between(0, pool.length - 1), 1)[0])
    .filter((value) => value !== undefined);
};

/** Temporary approvals are relatives' and friends'; a first review or a late one can be anybody's. */
const dealTimings = (carerTypes: readonly CarerType[], random: Random): HouseholdPlan['timing'][] => {
  const dealt: (HouseholdPlan['timing'] | undefined)[] = carerTypes.map(
    (_, index) => storyPlans.get(index + 1)?.timing,
  );
  for (const [timing, count] of timings.slice(0, 3)) {
    let missing = count - dealt.filter((each) => each === timing).length;
    while (missing > 0) {
      const index = random.between(0, BLOCK - 1);
      const fits = timing !== 'temporary' || carerTypes[index] === 'kinship';
      if (dealt[index] !== undefined || storyPlans.has(index + 1) || !fits) continue;
      dealt[index] = timing;
      missing -= 1;
    }
  }
  return dealt.map((timing) => timing ?? 'ordinary');
};

const dealChildren = (carerTypes: readonly CarerType[], random: Random): number[] => {
  const dealt = carerTypes.map((kind, index) => storyPlans.get(index + 1)?.children ?? children[kind].fewest);
  for (const [kind] of kinds) {
    const homes = carerTypes.flatMap((each, index) =>
      each === kind && !storyPlans.has(index + 1) ? [index] : [],
    );
    let missing =
      children[kind].total -
      carerTypes.reduce((sum, each, index) => sum + (each === kind ? (dealt[index] ?? 0) : 0), 0);
    while (missing > 0) {
      const index = random.pick(homes);
      if ((dealt[index] ?? 0) >= children[kind].most) continue;
      dealt[index] = (dealt[index] ?? 0) + 1;
      missing -= 1;
    }
  }
  return dealt;
};

/** The plan of one block of 240 households; every block of a larger register has the same counts. */
export const planBlock = (seed: number): HouseholdPlan[] => {
  const random = createRandom(seed);
  const carerTypes = deal(
    kinds,
    (index) =>
      storyPlans.has(index + 1) ? (storyPlans.get(index + 1)?.carerType ?? 'mainstream') : undefined,
    random,
  );
  const pairs = deal(
    [
      [true, couples],
      [false, BLOCK - couples],
    ],
    (index) => storyPlans.get(index + 1)?.couple,
    random,
  );
  const firos = deal(
    officers,
    (index) => (storyPlans.has(index + 1) ? (storyPlans.get(index + 1)?.firoKey ?? 'ruth') : undefined),
    random,
  );
  const ssws = deal(workers, (index) => storyPlans.get(index + 1)?.sswKey, random);
  const whens = dealTimings(carerTypes, random);
  const counts = dealChildren(carerTypes, random);
  return carerTypes.map((carerType, index) => ({
    carerType,
    couple: pairs[index] ?? false,
    children: counts[index] ?? 0,
    firoKey: firos[index] ?? 'ruth',
    sswKey: ssws[index] ?? '',
    timing: whens[index] ?? 'ordinary',
  }));
};
