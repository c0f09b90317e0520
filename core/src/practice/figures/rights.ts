import { rightsTable, type Right } from '../../rights/index.js';

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
