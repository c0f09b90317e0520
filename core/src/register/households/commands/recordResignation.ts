import { InvalidInput, Refusal } from '../../../errors.js';
import type { CarerId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { londonDateOf, type LocalDate } from '../../../time/index.js';
import { approvalRights } from '../../rights.js';
import type { Household } from '../../types.js';
import { ownedAlso } from '../rules/endedHousehold.js';
import { resignedApproval, type ResignationRefused } from '../rules/resignedApproval.js';
import { saveHousehold } from './householdDecision.js';
import { loadHousehold, mayActOn, type HouseholdRequest } from './loadHousehold.js';

type Used = Pick<Ports, 'households' | 'effectQueue' | 'clock' | 'calendarDays'>;

const inWords: Record<ResignationRefused, readonly [code: string, words: string]> = {
  'already-resigned': [
    'register.alreadyResigned',
    'This carer has resigned already. A resignation cannot be taken back or changed. Nothing was changed.',
  ],
  'approval-is-over': ['register.approvalIsOver', "This carer's approval is over already."],
  'before-approval': [
    'register.noticeBeforeApproval',
    'The notice would have come before the approval began.',
  ],
  'in-the-future': [
    'register.noticeInFuture',
    'Give the day on which the notice came; it cannot be in the future.',
  ],
};

/** A21: one carer's written notice. It ends that carer's approval under QD-01; the other carer's stays open. */
export const recordResignation =
  (ports: Used) =>
  async (
    actor: Actor,
    request: HouseholdRequest & { carer: CarerId; receivedOn: LocalDate },
  ): Promise<Stored<Household>> => {
    const { stored, alreadyDone } = await loadHousehold(ports.households, actor, request, (household) =>
      mayActOn(actor, household, approvalRights, 'act:record-resignation'),
    );
    if (alreadyDone) return stored;
    const household = stored.value;
    const carer = household.carers.find((each) => each.id === request.carer);
    if (!carer)
      throw new InvalidInput('register.noSuchCarer', 'Nothing was changed: this household has no such carer.', [
        { path: 'carer', message: 'Choose one of the carers.' },
      ]);
    const now = ports.clock.now();
    const decision = resignedApproval(
      carer.approval,
      request.receivedOn,
      londonDateOf(now),
      ports.calendarDays,
    );
    if (!decision.allowed) throw new Refusal(...inWords[decision.reason]);
    const resigned: Household = {
      ...household,
      carers: household.carers.map((each) =>
        each.id === carer.id ? { ...each, approval: decision.approval } : each,
      ),
      ownedHere: ownedAlso(household, [`carers.${carer.id}.approval`]),
    };
    return saveHousehold(ports, stored, resigned, {
      act: 'record-resignation',
      key: request.key,
      by: actor.id,
      at: now,
      from: `${carer.id} ${carer.approval.status}`,
      to: `${carer.id} resigned ${request.receivedOn}`,
    });
  };
