import type { HouseholdPage } from '@review-desk/core/api';

/** Which groups of facts this person may change; the API asks again, fact by fact. */
export type FormRights = { identity: boolean; contacts: boolean; approval: boolean; checks: boolean; officer: boolean };

export const allRights: FormRights = { identity: true, contacts: true, approval: true, checks: false, officer: true };

export const rightsOf = ({ acts, checks }: HouseholdPage): FormRights => ({
  identity: acts.includes('household.correct') || acts.includes('household.write'),
  contacts: acts.includes('contacts-placements.write'),
  approval: acts.includes('approval.write'),
  checks: checks !== null && acts.includes('checks.write'),
  officer: acts.includes('household.allocate-officer'),
});
export const anyRight = (rights: FormRights): boolean => Object.values(rights).some(Boolean);
