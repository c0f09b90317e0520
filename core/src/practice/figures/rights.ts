import type { Actor } from '../../people/types.js';
import { mayDo, rightsTable, type Right } from '../../rights/index.js';

/** Who reads figures of the service or of their team (workflows H, N-13). */
export const figuresRights: readonly Right[] = rightsTable('figures', [
  ['analyst', 'service', 'exists read extract'],
  ['firo', 'service', 'exists read'],
  ['iro', 'service', 'exists read'],
  ['sr-manager', 'service', 'exists read'],
  ['ftm', 'team', 'exists read'],
  ['ctm', 'team', 'exists read'],
  ['fsm', 'service', 'exists read'],
  ['child-service-manager', 'service', 'exists read'],
  ['panel-administrator', 'service', 'exists read'],
  ['head-children', 'service', 'exists read'],
  ['head-safeguarding', 'service', 'exists read'],
  ['service-director', 'service', 'exists read'],
  ['dcs', 'service', 'exists read'],
]);

/** Figures are of the service that somebody works in, whether they hold cases in it or lead it. */
export const readsFigures = (actor: Actor): boolean => mayDo(figuresRights, actor.roles.map(({ role }) => ({ role, relation: 'service' as const })), 'read');
