import { InvalidInput, Refusal } from '../../../errors.js';
import type { Actor } from '../../../people/index.js';
import { strangerFaults } from '../../../people/rules/strangerFaults.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { londonDateOf, type LocalDate } from '../../../time/index.js';
import { changedFacts } from '../../imports/changedFacts.js';
import type { Household } from '../../types.js';
import { mayCorrect, mayCorrectAnything } from '../rules/correctionRights.js';
import { ownedAlso } from '../rules/endedHousehold.js';
import { carerFaults, carersAfter, checksAfter, staffOf, type Correction } from '../rules/householdInput.js';
import { saveHousehold } from './householdDecision.js';
import { loadHousehold, notPermittedHere, type HouseholdRequest } from './loadHousehold.js';

type Used = Pick<Ports, 'households' | 'people' | 'directory' | 'effectQueue' | 'clock'>;

/**
 * A correction by hand: only what is given and reads differently changes, each fact under the right of its own part,
 * and the product owns those facts from then on, so that no later file overwrites them silently (IM3).
 */
export const correctHousehold =
  (ports: Used) =>
  async (actor: Actor, request: HouseholdRequest & { changes: Correction }): Promise<Stored<Household>> => {
    const { stored, alreadyDone } = await loadHousehold(ports.households, actor, request, (household) =>
      mayCorrectAnything(actor, household),
    );
    if (alreadyDone) return stored;
    const at = ports.clock.now();
    const today = londonDateOf(at);
    const before = stored.value;
    const after = corrected(before, request.changes);
    const paths = changedFacts(before, after);
    if (paths.length === 0) return stored;
    if (!mayCorrect(actor, before, paths)) throw notPermittedHere();
    const faults = [
      ...carerFaults(request.changes.carers ?? [], today),
      ...futureFaults(request.changes, today),
      ...(await strangerFaults(ports, newStaff(before, request.changes))),
    ];
    if (faults.length > 0)
      throw new InvalidInput('register.correctionFaults', 'Nothing was changed. See what is wrong beside each field.', faults);
    if (touchesResignation(before, paths))
      throw new Refusal('register.resignationStands', 'A resignation cannot be taken back or changed. Nothing was changed.');
    return saveHousehold(
      ports,
      stored,
      { ...after, ownedHere: ownedAlso(before, paths) },
      {
        act: 'correct',
        key: request.key,
        by: actor.id,
        at,
        from: `revision ${stored.revision}`,
        to: paths.join(' ').slice(0, 200),
      },
    );
  };

/** Whoever stands there already stays, also after they have left. */
const newStaff = (household: Household, changes: Correction) => {
  const there = new Set([household.ssw, household.ftm, household.firo]);
  return staffOf(changes).filter(({ id }) => id && !there.has(id));
};

const corrected = (
  household: Household,
  { carers, checks, lastReviewOn, ...changes }: Correction,
): Household => {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return {
    ...household,
    ...given,
    ...(carers === undefined ? {} : { carers: carersAfter(household.ref, household.carers, carers) }),
    ...(checks === undefined ? {} : { checks: checksAfter(household.checks, checks) }),
    ...(lastReviewOn === undefined
      ? {}
      : { lastReview: lastReviewOn === null ? null : { heldOn: lastReviewOn, restartsYear: true } }),
  };
};

const futureFaults = ({ lastReviewOn, checks }: Correction, today: LocalDate) => [
  ...(lastReviewOn && lastReviewOn > today
    ? [{ path: 'lastReviewOn', message: 'This day has not come yet.' }]
    : []),
  ...(checks ?? []).flatMap((check, index) =>
    check.doneOn > today ? [{ path: `checks.${index}.doneOn`, message: 'This day has not come yet.' }] : [],
  ),
];

const touchesResignation = (household: Household, paths: readonly string[]): boolean =>
  household.carers.some(
    (carer) =>
      carer.approval.resignationReceivedOn !== null && paths.includes(`carers.${carer.id}.approval.status`),
  );
