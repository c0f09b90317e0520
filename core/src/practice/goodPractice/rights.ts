import { rightsTable, type Right, type Thing } from '../../rights/index.js';
import type { GoodPractice } from './types.js';

/** Who may do what to a good or excellent practice notice (J15, workflows D3). */
export const goodPracticeRights: readonly Right[] = rightsTable('good-practice', [
  ['firo', 'own', 'exists read write send'],
  ['iro', 'own', 'exists read write send'],
  ['staff', 'addressed', 'exists read'],
  ['ftm', 'team', 'exists read'],
  ['ctm', 'team', 'exists read'],
  ['fsm', 'service', 'exists read'],
  ['sr-manager', 'service', 'exists read'],
]);

/** The worker or team and their manager are addressed; it stays the officer's who sent it. */
export const goodPracticeThing = (thanks: GoodPractice): Thing => ({
  unit: thanks.unit,
  team: thanks.team,
  holders: { firo: thanks.officer, iro: thanks.officer },
  restrictedTo: thanks.restrictedTo,
  about: thanks.about,
  addressed: addresseesOf(thanks),
});

/** Who may be noted as having read it. */
export const addresseesOf = ({ to, manager }: Pick<GoodPractice, 'to' | 'manager'>): GoodPractice['to'] => [...new Set([...to, ...(manager ? [manager] : [])])];
