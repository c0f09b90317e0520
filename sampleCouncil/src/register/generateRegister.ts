import { buildPeople } from '../directory/buildPeople.js';
import { directorySeed } from '../directory/buildDirectory.js';
import { createRandom } from '../random.js';
import { BLOCK, planBlock } from './blockPlan.js';
import { createChildNumbers } from './makeChildren.js';
import { makeHousehold } from './makeHousehold.js';
import { headerLine, registerLines, type MailOf } from './registerLines.js';
import { settleDates } from './settleDates.js';
import { reservedChildren } from './stories/reservedChildren.js';
import { stories } from './stories/stories.js';
import type { HouseholdData } from './types.js';

export type RegisterSize = { households?: number; seed?: number };

const nobodyReserved: ReadonlySet<number> = new Set();

/** A story says itself who has left. */
const withoutFormerChildren = (home: HouseholdData): HouseholdData => ({
  ...home,
  placements: home.placements.filter((placement) => placement.end === undefined),
});

const householdRef = (number: number): string => `H-${String(number).padStart(3, '0')}`;

/**
 * Households one by one, in blocks of 240 that each hold the council's counts; the stories stand in the first block.
 * Nothing is kept from block to block, so that a register of any size is made in the memory of one.
 */
export function* generateHouseholds({
  households = BLOCK,
  seed = directorySeed,
}: RegisterSize = {}): Generator<HouseholdData> {
  for (let block = 0; block * BLOCK < households; block += 1) {
    const random = createRandom(seed + block * 7919);
    const plans = planBlock(seed + block);
    const numbers = createChildNumbers(block, block === 0 ? reservedChildren : nobodyReserved);
    const taken = new Set<string>();
    for (const [index, plan] of plans.entries()) {
      const number = block * BLOCK + index + 1;
      if (number > households) return;
      const made = makeHousehold(random, plan, householdRef(number), numbers, taken);
      const story = stories.get(number);
      yield settleDates(story ? story(withoutFormerChildren(made)) : made);
    }
  }
}

/** The register as text: the header first, then the lines of one household at a time. */
export function* generateRegister(size: RegisterSize = {}): Generator<string> {
  const mails = new Map(buildPeople(directorySeed).map((person) => [person.key, person.mail]));
  const mailOf: MailOf = (key) => (key === undefined ? '' : (mails.get(key) ?? ''));
  yield headerLine;
  for (const home of generateHouseholds(size)) yield registerLines(home, mailOf);
}
