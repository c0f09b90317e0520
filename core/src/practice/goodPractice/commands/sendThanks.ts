import { InvalidInput, NotFound, NotPermitted } from '../../../errors.js';
import { practiceId, type CommandKey, type HouseholdRef } from '../../../ids.js';
import { policyInForce } from '../../../council/policyInForce.js';
import type { Actor } from '../../../people/index.js';
import { strangerFaults } from '../../../people/rules/strangerFaults.js';
import type { Person } from '../../../people/types.js';
import type { Ports } from '../../../ports.js';
import { effect, type Stored } from '../../../records/index.js';
import { householdRights, householdThing } from '../../../register/rights.js';
import type { Household } from '../../../register/types.js';
import { mayTowards, serviceThing } from '../../../rights/index.js';
import { ownReference } from '../../rules/ownReference.js';
import { tellingEffects } from '../../tellings.js';
import { goodPracticeRights } from '../rights.js';
import { newThanks, type ThanksWish } from '../rules/newThanks.js';
import { thanksCategory } from '../rules/thanksCategories.js';
import { thanksTellings } from '../rules/thanksTellings.js';
import { thanksFaults, whoIsThanked } from '../rules/whoIsThanked.js';
import type { GoodPractice } from '../types.js';

export type UsedByThanks = Pick<Ports, 'practice' | 'policies' | 'services' | 'unit' | 'clock' | 'effectQueue' | 'people'>;
type Used = UsedByThanks & Pick<Ports, 'households' | 'reviews' | 'directory'>;

/**
 * The household that this officer may thank somebody for; the same answer for one that they may not know of. Null where it
 * is about none: an IRO has no household of their own, and what an officer writes themselves is theirs.
 */
export const householdToThankFor = async ({ households }: Pick<Ports, 'households'>, actor: Actor, ref: HouseholdRef | null): Promise<Household | null> => {
  if (ref === null) {
    if (mayTowards(goodPracticeRights, actor, serviceThing(actor.unit, { holders: { firo: actor.id, iro: actor.id } }), 'act:send')) return null;
    throw new NotPermitted('goodPractice.notPermitted', 'Only a reviewing officer sends a thanks. Nothing was sent.');
  }
  const household = (await households.findById(ref))?.value;
  if (!household || !mayTowards(householdRights, actor, householdThing(household), 'exists')) throw new NotFound('households.notFound', 'There is no household with this reference.');
  if (!mayTowards(goodPracticeRights, actor, householdThing(household), 'act:send'))
    throw new NotPermitted('goodPractice.notPermitted', 'Only the household’s own reviewing officer sends a thanks about it. Nothing was sent.');
  return household;
};

/** D3: what went well is noticed with the same ease as what did not. One write records it together with whom to tell. */
export const sendThanks =
  (ports: Used) =>
  async (actor: Actor, wish: ThanksWish & { key: CommandKey; household: HouseholdRef | null }): Promise<Stored<GoodPractice>> => {
    const household = await householdToThankFor(ports, actor, wish.household);
    const [people, review, strangers, policies] = await Promise.all([
      ports.people.findAll(ports.unit), wish.review === null ? null : ports.reviews.findById(wish.review),
      strangerFaults(ports, [{ path: 'to', id: wish.team ? null : wish.person }]), policyInForce(ports),
    ]);
    const thanked = whoIsThanked(wish, household, people.map(({ value }) => value), actor.id);
    const faults = [
      ...strangers, ...thanksFaults(wish, thanked, household, actor.id),
      ...(wish.review !== null && (household === null || review?.value.household !== household.ref) ? [{ path: 'review', message: 'This review is of another household, or there is none with this reference.' }] : []),
      ...(wish.category !== null && thanksCategory(wish.category) === null ? [{ path: 'category', message: 'Choose one of the subjects shown.' }] : []),
    ];
    if (faults.length > 0) throw new InvalidInput('goodPractice.faults', 'Nothing is sent yet. See what is missing or wrong beside each field.', faults);
    return keep(ports, actor, newThanks(wish, thanked, household, { unit: actor.unit, team: teamOf(wish, people.map(({ value }) => value)), officer: actor.id, now: ports.clock.now(), policyVersion: policies.current.version }), wish.key);
  };

/** About no household it stands under the team of whoever is thanked, whose manager reads it. */
const teamOf = ({ person }: ThanksWish, people: readonly Person[]): GoodPractice['team'] => people.find(({ id }) => id === person)?.roles.find(({ team }) => team !== null)?.team ?? null;

/** Under the next number of the household, or a reference of its own. One that another record took meanwhile leads to the next. */
const keep = async (ports: Used, actor: Actor, thanks: GoodPractice, key: CommandKey): Promise<Stored<GoodPractice>> => {
  const { household: ref } = thanks;
  const there = ref === null ? [] : (await ports.practice.findByHousehold(ref)).flatMap((each) => (each.value.kind === 'good practice' ? [{ ...each, value: each.value }] : []));
  const same = there.find((each) => each.commandKeys.includes(key));
  if (same) return same;
  for (let number = there.length + 1; ; number += 1) {
    const value: GoodPractice = { ...thanks, id: ref === null ? ownReference('G', `thanks ${number} ${actor.id} ${key}`) : practiceId(`${ref}-g${number}`) };
    const effects = [
      ...tellingEffects(value.id, key, thanksTellings(value, actor.id)),
      effect('audit.write', key, { act: 'goodPractice.send', record: 'good-practice', about: value.id, by: actor.id, at: value.createdAt, policyVersion: String(value.policyVersion) }),
    ];
    const { stored, created } = await ports.practice.create(value.id, { value, effects, commandKey: key, actedBy: actor.id });
    if (!created && !stored.commandKeys.includes(key)) continue;
    await ports.effectQueue.wake({ list: 'practice', id: value.id });
    return { ...stored, value };
  }
};
