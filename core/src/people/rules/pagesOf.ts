import { mayTowards, serviceThing, type Act, type Right } from '../../rights/index.js';
import { accessLogRights } from '../../audit/rights.js';
import { deliveryLedgerRights } from '../../delivery/rights.js';
import { councilPolicyRights, healthRights } from '../../council/rights.js';
import { importRights } from '../../register/index.js';
import { peopleCoverRights } from '../rights.js';
import type { Actor } from '../types.js';

export type PageName = 'today' | 'reviews' | 'alerts' | 'households' | 'settings';
export type SettingsPart = 'limits' | 'people' | 'imports' | 'start' | 'undelivered' | 'clock' | 'connections' | 'access';

/** Posts whose holders have case content to look at; the Microsoft 365 administrator has none (access.md 1.10). */
const caseRoles: ReadonlySet<string> = new Set(['firo', 'sr-manager', 'support-fostering', 'ssw', 'ftm', 'fsm']);

/** Posts that raise, answer or oversee alerts and disputes (workflows D, E, G). */
const practiceRoles: ReadonlySet<string> = new Set([
  'firo', 'iro', 'sr-manager', 'ssw', 'ftm', 'fsm', 'csw', 'ctm', 'child-service-manager', 'head-children', 'head-safeguarding', 'service-director', 'dcs',
]);

const parts: readonly (readonly [SettingsPart, readonly Right[], Act])[] = [
  ['limits', councilPolicyRights, 'act:publish-version'],
  ['people', peopleCoverRights, 'act:assign-role'],
  ['people', peopleCoverRights, 'act:assign-first-administrator'],
  ['people', peopleCoverRights, 'act:set-cover'],
  ['imports', importRights, 'act:run'],
  ['start', importRights, 'act:start-telling'],
  ['undelivered', deliveryLedgerRights, 'read'],
  ['clock', councilPolicyRights, 'act:try-the-clock'],
  ['connections', healthRights, 'read'],
  ['access', accessLogRights, 'read'],
];

/** Parts of Settings this person may use; everybody with a role may read the time limits and name their own deputy. */
export const settingsOf = (actor: Actor): SettingsPart[] => {
  const teams = actor.roles.flatMap((each) => (each.team === null ? [] : [each.team]));
  const things = [serviceThing(actor.unit), ...teams.map((team) => serviceThing(actor.unit, { team }))];
  const may = parts.filter(([, table, act]) => things.some((thing) => mayTowards(table, actor, thing, act))).map(([part]) => part);
  const everybody: SettingsPart[] = actor.roles.length > 0 ? ['limits', 'people'] : [];
  return [...new Set([...everybody, ...may])];
};

/** Navigation shows only what works for this person. */
export const pagesOf = (actor: Actor): PageName[] => {
  if (actor.roles.length === 0 && actor.covers.length === 0) return [];
  const posts = [...actor.roles, ...actor.covers.flatMap((each) => each.roles)];
  const cases = posts.some((each) => caseRoles.has(each.role));
  const practice = posts.some((each) => practiceRoles.has(each.role));
  const pages: PageName[] = [...(cases ? ['reviews' as const] : []), ...(practice ? ['alerts' as const] : []), ...(cases ? ['households' as const] : [])];
  return ['today', ...pages, ...(settingsOf(actor).length > 0 ? ['settings' as const] : [])];
};
