import type { Random } from '../random.js';
import { accessNeeds, carerGivenNames, carerSurnames, languages } from './carerNames.js';
import type { HouseholdPlan } from './blockPlan.js';
import { addDays, addYears, exportDay, onWeekday } from './days.js';
import type { CarerData, MemberData, Terms } from './types.js';

const agesOffered = ['0 to 18', '0 to 5', '5 to 12', '8 to 18', '0 to 10'] as const;

const terms = (random: Random, plan: HouseholdPlan): Terms => ({
  children: Math.max(plan.children, plan.carerType === 'mainstream' ? random.between(1, 3) : 1),
  ages: random.pick(agesOffered),
  type: plan.carerType === 'mainstream' ? 'Any' : plan.carerType,
});

/** Lower-case letters of a name for a made-up address; the household's number keeps namesakes apart. */
const mailOf = (given: string, surname: string, ref: string): string =>
  `${given}.${surname}.${ref}`.toLowerCase().replace(/[^a-z0-9.]/g, '') + '@carers.example';


const pickName = (random: Random, taken: Set<string>): [string, string] => {
  for (let tries = 0; ; tries += 1) {
    const name: [string, string] = [random.pick(carerGivenNames), random.pick(carerSurnames)];
    if (!taken.has(name.join(' ')) || tries > 50) return name;
  }
};

/** The approval of a carer as its plan says: full, or temporary with an end (never an approval date). */
const approvalOf = (
  random: Random,
  plan: HouseholdPlan,
  approvedOn: string,
): Pick<CarerData, 'status' | 'approvedOn' | 'temporary' | 'terms' | 'standardsDone'> => {
  if (plan.timing === 'temporary') {
    const from = onWeekday(addDays(exportDay, -random.between(20, 80)));
    return {
      status: 'temporary',
      temporary: { from, until: addDays(from, 112) },
      terms: terms(random, plan),
    };
  }
  const workbookBy = addDays(
    approvedOn,
    plan.carerType === 'kinship' ? random.between(300, 540) : random.between(200, 360),
  );
  return {
    status: 'approved',
    approvedOn,
    terms: terms(random, plan),
    ...(workbookBy < exportDay ? { standardsDone: onWeekday(workbookBy) } : {}),
  };
};

const carer = (
  random: Random,
  plan: HouseholdPlan,
  ref: string,
  name: [string, string],
  approvedOn: string,
): CarerData => ({
  ref,
  givenName: name[0],
  familyName: name[1],
  bornOn: addDays(addYears(exportDay, -random.between(31, 68)), -random.between(0, 364)),
  email: mailOf(name[0], name[1], ref),
  phone: `01632 960${String(random.between(100, 999))}`,
  ...(random.chance(0.06) ? { language: random.pick(languages) } : {}),
  ...(random.chance(0.05) ? { accessNeeds: random.pick(accessNeeds) } : {}),
  ...approvalOf(random, plan, approvedOn),
});

/** One carer or a couple; in one couple of three the second was approved later. */
export const makeCarers = (
  random: Random,
  plan: HouseholdPlan,
  ref: string,
  approvedOn: string,
  taken: Set<string>,
): CarerData[] => {
  const first = pickName(random, taken);
  taken.add(first.join(' '));
  const one = carer(random, plan, `${ref}-c1`, first, approvedOn);
  if (!plan.couple) return [one];
  const second: [string, string] = [
    pickName(random, taken)[0],
    random.chance(0.8) ? first[1] : pickName(random, taken)[1],
  ];
  taken.add(second.join(' '));
  const laterBy = addDays(approvedOn, random.between(90, 600));
  const secondFrom =
    random.chance(0.33) && laterBy < addDays(exportDay, -420) ? onWeekday(laterBy) : approvedOn;
  return [one, carer(random, plan, `${ref}-c2`, second, secondFrom)];
};

/** Carers' own children and other relatives at home, in four homes of ten. */
export const makeMembers = (random: Random, ref: string, familyName: string): MemberData[] => {
  if (!random.chance(0.4)) return [];
  return Array.from({ length: random.between(1, 2) }, (_, index) => ({
    ref: `${ref}-m${index + 1}`,
    givenName: random.pick(carerGivenNames),
    familyName,
    bornOn: addDays(exportDay, -random.between(1500, 9500)),
    relationship: 'son or daughter',
  }));
};
