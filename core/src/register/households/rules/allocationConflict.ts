import type { Person } from '../../../people/index.js';
import { employeesOf } from '../../rights.js';
import type { Household } from '../../types.js';

export type AllocationRefused =
  'not-a-reviewing-officer' | 'has-left' | 'lives-there' | 'works-the-case' | 'not-open';

/**
 * Who may be given a household to review: a reviewing officer of the unit who is still here, who is not one of its
 * carers and does not work or manage the case (independence; access.md 1.1 and 1.6). What a person has declared
 * elsewhere is left to the manager who allocates.
 */
export const allocationConflict = (
  household: Household,
  officer: Pick<Person, 'id' | 'active' | 'unit' | 'roles'>,
): AllocationRefused | null => {
  if (!officer.active) return 'has-left';
  if (!officer.roles.some((holding) => holding.role === 'firo' && holding.unit === household.unit))
    return 'not-a-reviewing-officer';
  if (employeesOf(household).includes(officer.id)) return 'lives-there';
  if (household.ssw === officer.id || household.ftm === officer.id) return 'works-the-case';
  return household.status === 'open' ? null : 'not-open';
};

export const allocationConflictInWords: Record<AllocationRefused, string> = {
  'not-a-reviewing-officer': 'This person is not a reviewing officer.',
  'has-left': 'This person has left.',
  // The same words as for any other reason not to be told: who lives where is not the allocating person's to learn.
  'lives-there': 'This person may not review this household.',
  'works-the-case': 'This person works with this household and may not review it.',
  'not-open': 'This household is no longer open. Nothing was changed.',
};
