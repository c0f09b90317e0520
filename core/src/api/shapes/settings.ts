import { z } from 'zod';
import { instant, key, localDate, namedPerson, personId, ruleId } from './basics.js';
import { healthLine } from './today.js';

export const limitSetting = z.object({
  rule: ruleId,
  title: z.string(),
  trigger: z.string(),
  source: z.string(),
  standing: z.enum(['statutory', 'standard', 'guidance', 'local']),
  unit: z.string(),
  direction: z.enum(['after', 'before', 'on']),
  defaultAmount: z.number().nullable(),
  amount: z.number().nullable(),
  on: z.boolean(),
  label: z.string(),
  canSwitch: z.boolean(),
  canChange: z.boolean(),
  /** The limit that a council's own value may not pass, in words. */
  bound: z.string().nullable(),
});
const stagePackId = z.enum(['dudley', 'handbook'], 'Choose one of the sets of stages shown.');
/** What becomes of an alert or a dispute whose limit ran out, and the stages of a new dispute (workflows D13, E, G). */
export const practicePolicy = z.object({
  /** Off: nothing opens by itself, and the officer and the service manager are asked each day. */
  autoEscalate: z.boolean('Say whether a dispute opens by itself.'),
  afterFailedAlert: z.enum(['stage1', 'stage2'], 'Choose stage 1 or stage 2.'),
  stagePacks: z.object({ fostering: stagePackId, iro: stagePackId }),
});
export type PracticePolicy = z.infer<typeof practicePolicy>;
/** One set of stages as disputes of one kind would run by it, in the words of the People list. */
export const stagePackView = z.object({
  track: z.enum(['fostering', 'iro']),
  pack: stagePackId,
  label: z.string(),
  origin: z.string(),
  /** Whether the clock may open its stages; otherwise each is the officer's own step, whatever the switch says. */
  opensByClock: z.boolean(),
  wholeRule: ruleId,
  /** `parts`: into how many the time of its rule is divided; `otherRule` counts where `rule` is switched off. */
  stages: z.array(z.object({ number: z.number(), label: z.string(), rule: ruleId, otherRule: ruleId.nullable(), parts: z.number(), convener: z.string(), mustAttend: z.array(z.string()) })),
  /** Why this kind of dispute cannot run by it; null where it can. */
  refused: z.string().nullable(),
});
export type StagePackView = z.infer<typeof stagePackView>;

export const policyPage = z.object({
  version: z.number(),
  publishedAt: instant,
  publishedBy: z.string(),
  /** `changes`: what this version changed, a sentence each; none for the first. */
  versions: z.array(z.object({ version: z.number(), publishedAt: instant, publishedBy: z.string(), note: z.string(), changes: z.array(z.string()) })),
  practice: practicePolicy,
  stagePacks: z.array(stagePackView),
  limits: z.array(limitSetting),
  closureDays: z.array(z.object({ date: localDate, title: z.string() })),
  /** Whom staff ring where a child may be at immediate risk; empty until the council gives them. */
  safeguardingNumbers: z.object({ duty: z.string(), outOfHours: z.string() }),
  workingHours: z.object({ start: z.string(), end: z.string() }),
  /** First and last year for which bank holidays are known, and whether fewer than 18 months are left. */
  bankHolidays: z.object({ firstYear: z.number(), lastYear: z.number(), running: z.boolean() }),
  acts: z.array(z.string()),
});
export type PolicyPage = z.infer<typeof policyPage>;
const phone = z.string().trim().regex(/^$|^[+(]?\d[\d ()+-]{2,30}$/, 'Write the number as people dial it: digits, with spaces between.');
export const policyDraft = z.object({
  /** What stands is kept where none is given. */
  safeguardingNumbers: z.object({ duty: phone, outOfHours: phone }).exactOptional(),
  practice: practicePolicy.exactOptional(),
  limits: z.array(z.object({ rule: ruleId, on: z.boolean(), amount: z.number().int().min(0).max(1200).nullable(), label: z.string().trim().max(120) })),
  closureDays: z.array(z.object({ date: localDate, title: z.string().trim().max(80) })).max(60),
});
export const policyCheck = z.object({
  faults: z.array(z.object({ rule: ruleId.nullable(), message: z.string() })),
  changed: z.number(),
  /** What the draft changes, in the sentences that the list of versions would have. */
  changes: z.array(z.string()),
  openRecords: z.number(),
});
export const publishBody = policyDraft.extend({ key, from: z.number(), note: z.string().trim().max(200), applyToOpen: z.boolean() });

export const roleHolding = z.object({ role: z.string(), team: z.string().nullable() });
export const personRow = z.object({
  id: personId,
  name: z.string(),
  mail: z.string(),
  jobTitle: z.string(),
  roles: z.array(roleHolding.extend({ label: z.string() })),
  covers: z.array(z.object({ deputy: namedPerson, from: localDate, until: localDate.nullable() })),
  active: z.boolean(),
  awayUntil: z.string().nullable(),
  revision: z.number(),
});
export type PersonRow = z.infer<typeof personRow>;
export const peoplePage = z.object({
  people: z.array(personRow),
  /** Roles that can be given now, with their plain names. */
  roles: z.array(z.object({ role: z.string(), label: z.string(), needsTeam: z.boolean() })),
  teams: z.array(z.object({ team: z.string(), label: z.string() })),
  acts: z.array(z.string()),
});
export const directoryHit = z.object({ id: personId, name: z.string(), mail: z.string(), jobTitle: z.string(), department: z.string(), hasRole: z.boolean() });
/** With the team that the person has here, or that the nearest of their managers leads here; null when neither tells. */
export const groupMember = directoryHit.extend({ team: z.string().nullable() });
export const rolesBody = z.object({
  key,
  people: z.array(z.object({ id: personId, roles: z.array(roleHolding) })).min(1).max(200),
});
export const coverBody = z.object({ key, person: personId, deputy: personId.nullable(), from: localDate, until: localDate.nullable() });

export const connections = z.object({ lines: z.array(healthLine), checkedAt: instant });
export const accessLine = z.object({ at: instant, person: namedPerson, record: z.string(), about: z.string(), purpose: z.string().nullable() });
