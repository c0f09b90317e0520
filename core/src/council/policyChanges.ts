import { limitUnderPolicy, timeLimits, type RuleId } from '../time/index.js';
import type { CouncilPolicy } from './policy.js';

/** Rules that count otherwise under `after` than under `before`: another amount, unit, or switched on or off. */
export const rulesThatChange = (before: CouncilPolicy, after: Pick<CouncilPolicy, 'limits'>): RuleId[] =>
  timeLimits
    .filter(({ id }) => {
      const [was, is] = [limitUnderPolicy(id, before), limitUnderPolicy(id, { version: 0, limits: after.limits })];
      return JSON.stringify(was?.compute ?? null) !== JSON.stringify(is?.compute ?? null);
    })
    .map(({ id }) => id);

/** The version a record goes on under: its own, unless the publisher applied the current one to open records. */
export const versionForRecord = (begunUnder: number, current: number, appliedToOpen: boolean): number =>
  appliedToOpen ? current : begunUnder;
