import type { RoleId } from '../../rights/types.js';

/**
 * The post that manages another, for a post that nobody holds. Posts that are not named have none here.
 * Source: workflows 0.8, E's stage table (each stage's people lead those of the stage before); access.md 2 (`sr-manager`).
 */
const above: Partial<Record<RoleId, RoleId>> = {
  ssw: 'ftm',
  ftm: 'fsm',
  fsm: 'head-children',
  csw: 'ctm',
  ctm: 'child-service-manager',
  'child-service-manager': 'head-children',
  firo: 'sr-manager',
  iro: 'sr-manager',
  'support-fostering': 'sr-manager',
  'sr-manager': 'head-safeguarding',
  'head-children': 'service-director',
  'head-safeguarding': 'service-director',
  'service-director': 'dcs',
};

export const postAbove = (post: string): RoleId | null => (Object.entries(above) as [string, RoleId][]).find(([each]) => each === post)?.[1] ?? null;
