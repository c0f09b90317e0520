import type { LocalDate } from '../../../time/index.js';
import type { Approval, Carer, Household } from '../../types.js';

export type HouseholdEnding = {
  to: 'ended' | 'transferred';
  on: LocalDate;
  how: 'decision' | 'resignation' | 'other';
  reason: string;
};

const stillStands = ({ status }: Approval): boolean =>
  status === 'approved' || status === 'on hold' || status === 'temporary';

/** Ends every approval that still stands; one that ended by itself keeps its own day and reason (J1). */
const endedApproval = (carer: Carer, { to, on, how }: HouseholdEnding): Carer =>
  stillStands(carer.approval)
    ? { ...carer, approval: { ...carer.approval, status: to, endedOn: on, howItEnded: how } }
    : carer;

/** The household as it stands once it has ended or gone to another service. The product owns those facts (IM3). */
export const endedHousehold = (household: Household, ending: HouseholdEnding): Household => ({
  ...household,
  status: ending.to,
  statusSince: ending.on,
  statusReason: ending.reason,
  carers: household.carers.map((carer) => endedApproval(carer, ending)),
  ownedHere: ownedAlso(household, [
    'status',
    ...household.carers
      .filter((carer) => stillStands(carer.approval))
      .map((carer) => `carers.${carer.id}.approval`),
  ]),
});

/** Paths of facts that the product owns from now on, each once. */
export const ownedAlso = (household: Household, paths: readonly string[]): string[] => [
  ...new Set([...household.ownedHere, ...paths]),
];
