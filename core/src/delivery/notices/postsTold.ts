import type { RoleId } from '../../rights/types.js';
import { timeLimit } from '../../time/index.js';
import type { RuleId } from '../../time/types.js';

/** A post of the service, or how somebody stands to the date itself. */
export type PostTold = RoleId | 'owner' | 'manager';

/** The catalogue's words for those who are told when a limit is missed. Posts that have no part in the product yet are left out. */
const byWords: Readonly<Record<string, readonly PostTold[]>> = {
  FIRO: ['firo'],
  'the reviewing officer who asked for it': ['firo'],
  SSW: ['ssw'],
  'fostering team manager': ['ftm'],
  'fostering service manager': ['fsm'],
  'S&R service manager': ['sr-manager'],
  'head of safeguarding practice and QA': ['head-safeguarding'],
  'both heads of service': ['head-children', 'head-safeguarding'],
  'service director': ['service-director'],
  'service director from day 1 late': ['service-director'],
  'director of children\'s services': ['dcs'],
  'business support': ['support-fostering'],
  'business support lead': ['support-fostering'],
  'owner and their manager': ['owner', 'manager'],
};

/** The engine of disputes tells of a late stage itself, of whom and when (workflows E, "Told when late"). */
const toldByTheEngine = /^(DR|ES)-/;

/** Who is told when a limit of this rule is missed (timescales 1.18), as the catalogue says it. */
export const postsTold = (rule: RuleId): PostTold[] =>
  toldByTheEngine.test(rule) ? [] : timeLimit(rule).toldWhenMissed.split(/[,;] (?:and )?/).flatMap((words) => byWords[words] ?? []);
