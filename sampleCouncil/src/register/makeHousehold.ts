import type { Random } from '../random.js';
import type { HouseholdPlan } from './blockPlan.js';
import { addDays, exportDay, onWeekday } from './days.js';
import { makeCarers, makeMembers } from './makeCarers.js';
import { makeChecks } from './makeChecks.js';
import { makePlacements, type ChildNumbers } from './makeChildren.js';
import type { HouseholdData } from './types.js';

const marlbeckWorkers = new Set(['', 'leah', 'stuart', 'ssw3', 'ssw4', 'ssw5', 'ssw6', 'ssw7', 'ssw8']);
const streets = [
  'Tannery Row',
  'Beckside',
  'Cinder Lane',
  'Weavers Croft',
  'Mill Ginnel',
  'Lime Kiln Road',
  'Chapel Fold',
  'Orchard Garth',
] as const;

const lastReviewOn = (random: Random, timing: HouseholdPlan['timing']): string | undefined => {
  if (timing === 'ordinary') return onWeekday(addDays(exportDay, -random.between(15, 350)));
  // More than a year ago: the limit had passed before the record came in.
  return timing === 'late before we started'
    ? onWeekday(addDays(exportDay, -random.between(372, 420)))
    : undefined;
};

const approvedOn = (random: Random, timing: HouseholdPlan['timing']): string =>
  timing === 'first review'
    ? onWeekday(addDays(exportDay, -random.between(20, 330)))
    : onWeekday(addDays(exportDay, -random.between(800, 5200)));

/** One household as its plan says, before its story is told. */
export const makeHousehold = (
  random: Random,
  plan: HouseholdPlan,
  ref: string,
  numbers: ChildNumbers,
  taken: Set<string>,
): HouseholdData => {
  const approved = approvedOn(random, plan.timing);
  const reviewed = lastReviewOn(random, plan.timing);
  const carers = makeCarers(random, plan, ref, approved, taken);
  const members = makeMembers(random, ref, carers[0]?.familyName ?? '');
  const from = carers[0]?.temporary?.from ?? approved;
  const placements = makePlacements(random, numbers, {
    carerType: plan.carerType,
    children: plan.children,
    approvedOn: from,
    since: reviewed ?? exportDay,
  });
  const inMarlbeck = marlbeckWorkers.has(plan.sswKey);
  return {
    ref,
    carerType: plan.carerType,
    town: random.pick(inMarlbeck ? ['Marlbeck', 'Harle Green'] : ['Quarrington', 'Saltersyke']),
    address: `${random.between(1, 90)} ${random.pick(streets)}`,
    team: inMarlbeck ? 'Fostering Marlbeck' : 'Fostering Quarrington',
    ...(plan.sswKey === '' ? {} : { sswKey: plan.sswKey }),
    ftmKey: inMarlbeck ? 'denise' : 'nasreen',
    firoKey: plan.firoKey,
    ...(reviewed === undefined ? {} : { lastReview: { on: reviewed, restarts: true } }),
    carers,
    members,
    placements,
    checks: makeChecks(random, { carers, members, placements }),
  };
};
