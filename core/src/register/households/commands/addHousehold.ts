import { InvalidInput, NotPermitted, Refusal } from '../../../errors.js';
import type { CommandKey, HouseholdRef, PersonId, TeamId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { strangerFaults } from '../../../people/rules/strangerFaults.js';
import type { Ports } from '../../../ports.js';
import { wasAlreadyDecided, type Stored } from '../../../records/index.js';
import { mayTowards, serviceThing } from '../../../rights/index.js';
import { londonDateOf } from '../../../time/index.js';
import { householdRights } from '../../rights.js';
import type { Household } from '../../types.js';
import { carerFaults, carersAfter, staffOf, type HouseholdInput } from '../rules/householdInput.js';
import { nameInReference } from '../rules/nameInReference.js';
import { householdDecision } from './householdDecision.js';

type Used = Pick<Ports, 'households' | 'people' | 'directory' | 'effectQueue' | 'clock' | 'unit'>;

/** A household typed by hand, for the day before the next file. The product owns it until a file brings it too. */
export const addHousehold =
  (ports: Used) =>
  async (
    actor: Actor,
    request: { ref: HouseholdRef; key: CommandKey } & HouseholdInput,
  ): Promise<Stored<Household>> => {
    if (!mayTowards(householdRights, actor, serviceThing(ports.unit), 'act:add'))
      throw new NotPermitted('register.notPermitted', 'Your role does not let you add households. Nothing was added. Ask business support or your service manager.');
    const at = ports.clock.now();
    const today = londonDateOf(at);
    const faults = carerFaults(request.carers, today);
    if (nameInReference(request.ref, request.carers))
      faults.push({ path: 'ref', message: 'This reference holds a carer’s name. Give one without: it stands on cards, in mails and in addresses.' });
    if (request.lastReviewOn && request.lastReviewOn > today)
      faults.push({ path: 'lastReviewOn', message: 'This day has not come yet.' });
    faults.push(...(await strangerFaults(ports, staffOf(request))));
    if (faults.length > 0)
      throw new InvalidInput('register.householdFaults', 'The household was not added. See what is wrong beside each field.', faults);
    const { key, ref, carers, lastReviewOn, ...rest } = request;
    const household: Household = {
      ref,
      unit: ports.unit,
      town: rest.town,
      address: rest.address,
      carerType: rest.carerType,
      carers: carersAfter(ref, [], carers),
      members: [],
      placements: [],
      checks: [],
      ssw: rest.ssw,
      ftm: rest.ftm,
      firo: rest.firo,
      team: await teamOf(ports, rest.ftm ?? rest.ssw),
      restricted: null,
      hold: null,
      lastReview: lastReviewOn === null ? null : { heldOn: lastReviewOn, restartsYear: true },
      status: 'open',
      statusSince: null,
      recordedOn: today,
      importedBy: null,
      ownedHere: [],
      reviewNumber: 1,
    };
    const decision = householdDecision(household, {
      act: 'add',
      key,
      by: actor.id,
      at,
      from: '',
      to: 'open',
    });
    const { stored, created } = await ports.households.create(ref, decision);
    // The same words whether or not this person may know of the household that has the reference.
    if (!created && !wasAlreadyDecided(stored, key))
      throw new Refusal(
        'register.referenceTaken',
        'This reference is taken or cannot be used. Nothing was added. Check the reference, or search for the household.',
      );
    await ports.effectQueue.wake({ list: 'households', id: ref });
    return stored;
  };

/** The team is the one that the manager, or else the worker, belongs to. */
const teamOf = async ({ people, unit }: Used, member: PersonId | null): Promise<TeamId | null> => {
  const person = member === null ? null : await people.findById(member);
  return person?.value.roles.find((holding) => holding.unit === unit && holding.team !== null)?.team ?? null;
};
