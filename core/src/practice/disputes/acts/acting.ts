import { InvalidInput, Refusal } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import type { Stamp } from '../../base.js';
import { outOf, type Staff } from '../rules/holderOf.js';
import type { Counting } from '../rules/stageLimit.js';
import type { Dispute, Stage } from '../types.js';

/** Who acts, when, and what holds on that day. `away` are people known to be out of office now. */
export type Acting = { by: PersonId; now: Instant; today: LocalDate; staff: Staff; counting: Counting; away: ReadonlySet<PersonId> };

export const stamp = ({ by, now }: Acting): Stamp => ({ by, at: now });

/** What is over stays as it is: nothing more is done to it, whoever asks. */
export const notOver = (dispute: Dispute): Dispute => {
  if (dispute.closed) throw new Refusal('disputes.closed', 'This dispute is closed, so nothing was changed. Open a new one if the matter has come back.');
  return dispute;
};

/** The stage that is under way. */
export const currentStage = (dispute: Dispute): Stage => {
  const stage = notOver(dispute).stages.at(-1);
  if (!stage) throw new Refusal('disputes.noStage', 'No stage of this dispute is open yet. Nothing was changed.');
  return stage;
};

/** The current stage while its people have not decided. */
export const undecidedStage = (dispute: Dispute): Stage => {
  const stage = currentStage(dispute);
  if (stage.outcome) throw new Refusal('disputes.decided', 'The outcome of this stage is on record already. Nothing was changed.');
  return stage;
};

export const withCurrentStage = (dispute: Dispute, change: Partial<Stage>): Dispute => ({
  ...dispute,
  stages: dispute.stages.map((each, at) => (at === dispute.stages.length - 1 ? { ...each, ...change } : each)),
});

export const fault = (path: string, message: string): InvalidInput => new InvalidInput('disputes.faults', 'Nothing was changed yet. See what is missing or wrong beside each field.', [{ path: `do.${path}`, message }]);

/** Nobody brings somebody in who must not learn of it; the words tell nothing of why (access.md 1.2). */
export const mayBringIn = (dispute: Dispute, people: readonly PersonId[], staff: Staff, path: string): void => {
  const out = outOf(dispute, staff);
  if (people.some((each) => out.has(each))) throw fault(path, 'Choose somebody else. One of these people cannot be asked.');
};
