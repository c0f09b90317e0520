import { Refusal } from '../../../errors.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { londonDateOf } from '../../../time/index.js';
import { holdRights } from '../../rights.js';
import type { Household } from '../../types.js';
import { saveHousehold } from './householdDecision.js';
import { loadHousehold, mayActOn, type HouseholdRequest } from './loadHousehold.js';

type Used = Pick<Ports, 'households' | 'effectQueue' | 'clock'>;

/** B5a: nothing leaves the product for this household until a named person lifts it. Legal limits run on. */
export const holdMessages =
  (ports: Used) =>
  async (actor: Actor, request: HouseholdRequest & { reason: string }): Promise<Stored<Household>> => {
    const { stored, alreadyDone } = await loadHousehold(ports.households, actor, request, (household) =>
      mayActOn(actor, household, holdRights, 'act:hold'),
    );
    if (alreadyDone) return stored;
    if (stored.value.hold)
      throw new Refusal('register.alreadyHeld', 'Messages to this household are held already. Nothing was changed.');
    const at = ports.clock.now();
    const held: Household = {
      ...stored.value,
      hold: { by: actor.id, since: londonDateOf(at), reason: request.reason },
    };
    return saveHousehold(ports, stored, held, {
      act: 'hold',
      key: request.key,
      by: actor.id,
      at,
      from: 'not held',
      to: 'held',
    });
  };

export const liftHold =
  (ports: Used) =>
  async (actor: Actor, request: HouseholdRequest): Promise<Stored<Household>> => {
    const { stored, alreadyDone } = await loadHousehold(ports.households, actor, request, (household) =>
      mayActOn(actor, household, holdRights, 'act:lift'),
    );
    if (alreadyDone) return stored;
    if (!stored.value.hold) throw new Refusal('register.notHeld', 'Messages to this household are not held. Nothing was changed.');
    const at = ports.clock.now();
    return saveHousehold(
      ports,
      stored,
      { ...stored.value, hold: null },
      { act: 'lift', key: request.key, by: actor.id, at, from: 'held', to: 'not held' },
    );
  };
