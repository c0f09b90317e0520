import type { HouseholdPage } from '../../api/shapes/households.js';
import type { Household } from '../types.js';

/** Each carer in their own right; how they are reached and how they are approved follow the rights of those records. */
export const carerViews = (
  household: Household,
  may: { approval: boolean; placements: boolean },
): HouseholdPage['carers'] =>
  household.carers.map((carer) => ({
    id: carer.id,
    givenName: carer.givenName,
    familyName: carer.familyName,
    bornOn: carer.bornOn,
    mail: may.placements ? carer.mail : null,
    phone: may.placements ? carer.phone : null,
    language: carer.language,
    accessNeeds: carer.accessNeeds,
    approval: may.approval
      ? {
          status: carer.approval.status,
          fullApprovalFrom: carer.approval.fullApprovalFrom,
          temporary: carer.approval.temporary,
          terms: carer.approval.terms,
          resignationReceivedOn: carer.approval.resignationReceivedOn,
          endedOn: carer.approval.endedOn,
        }
      : null,
    standardsDoneOn: may.approval ? carer.standardsDoneOn : null,
  }));
