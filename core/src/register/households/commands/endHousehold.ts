import { InvalidInput, Refusal } from '../../../errors.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { londonDateOf, type LocalDate } from '../../../time/index.js';
import { householdRights } from '../../rights.js';
import type { Household } from '../../types.js';
import { endedHousehold, type HouseholdEnding } from '../rules/endedHousehold.js';
import { saveHousehold } from './householdDecision.js';
import { loadHousehold, mayActOn, type HouseholdRequest } from './loadHousehold.js';

type Used = Pick<Ports, 'households' | 'effectQueue' | 'clock'>;

const close =
  (ports: Used, act: 'end' | 'transfer') =>
  async (actor: Actor, request: HouseholdRequest, ending: HouseholdEnding): Promise<Stored<Household>> => {
    const { stored, alreadyDone } = await loadHousehold(ports.households, actor, request, (household) =>
      mayActOn(actor, household, householdRights, `act:${act}`),
    );
    if (alreadyDone) return stored;
    if (stored.value.status !== 'open')
      throw new Refusal('register.notOpen', 'This household is no longer open. Nothing was changed.');
    const now = ports.clock.now();
    if (ending.on > londonDateOf(now))
      throw new InvalidInput('register.endInFuture', 'Nothing was changed: this day has not come yet.', [
        { path: 'on', message: 'Give the day on which it happened.' },
      ]);
    return saveHousehold(ports, stored, endedHousehold(stored.value, ending), {
      act,
      key: request.key,
      by: actor.id,
      at: now,
      from: 'open',
      to: `${ending.to} ${ending.on} ${ending.how}`,
    });
  };

/** Ends a household: every approval that still stands ends that day, and no review is due any more. */
export const endHousehold =
  (ports: Used) =>
  async (
    actor: Actor,
    request: HouseholdRequest & Pick<HouseholdEnding, 'on' | 'how' | 'reason'>,
  ): Promise<Stored<Household>> =>
    close(ports, 'end')(actor, request, {
      to: 'ended',
      on: request.on,
      how: request.how,
      reason: request.reason,
    });

/** The household went to another fostering service, which reviews it from then on. */
export const transferHousehold =
  (ports: Used) =>
  async (
    actor: Actor,
    request: HouseholdRequest & { on: LocalDate; to: string },
  ): Promise<Stored<Household>> =>
    close(ports, 'transfer')(actor, request, {
      to: 'transferred',
      on: request.on,
      how: 'other',
      reason: request.to,
    });
