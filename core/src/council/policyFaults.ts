import {
  englandAndWales, findTimeLimit, limitUnderPolicy,
  type BankHolidayList, type LimitSetting, type RuleId, type TimeLimit,
} from '../time/index.js';
import { policyCalendar, type CouncilPolicy } from './policy.js';
import { boundFault } from './policyBounds.js';

/** One fault of a draft; `rule` is null where it is about the policy as a whole. */
export type PolicyFault = { rule: RuleId | null; message: string };

export type PolicyDraft = Pick<CouncilPolicy, 'limits' | 'closureDays'> &
  Partial<Pick<CouncilPolicy, 'workingHours' | 'officerToldWeeksBefore'>>;

/**
 * What stands against publishing a draft; empty when nothing does. A setting that would give a later date than its
 * bound, from any day it may be counted from, is refused when it is saved, not when it bites (timescales 1.15).
 */
export const validatePolicy = (draft: PolicyDraft, holidays: BankHolidayList = englandAndWales): PolicyFault[] => {
  const calendar = policyCalendar(draft, holidays);
  const faults: PolicyFault[] = [];
  for (const [id, setting] of Object.entries(draft.limits)) {
    const rule = findTimeLimit(id);
    if (rule === undefined) {
      faults.push({ rule: null, message: 'A setting names a rule that is not in the catalogue of time limits.' });
      continue;
    }
    const message = shapeFault(rule, setting) ?? (setting.on ? boundFault(rule, setting, draft, calendar) : null);
    if (message !== null) faults.push({ rule: rule.id, message });
  }
  return [...faults, ...stagesFault(draft), ...frameFaults(draft)];
};

const shapeFault = (rule: TimeLimit, { on, amount, unit, legs }: LimitSetting): string | null => {
  const changed =
    (amount !== undefined && amount !== rule.compute.amount) ||
    (unit !== undefined && unit !== rule.compute.unit) ||
    (legs?.some((leg, index) => leg !== rule.compute.parts?.[index]?.amount) ?? false);
  if (!on && !rule.mayBeOff) return `${rule.id} (${rule.title}) cannot be switched off. ${rule.localChange}`;
  if (changed && rule.mayChange === 'fixed') return `${rule.id} (${rule.title}) cannot be changed. ${rule.localChange}`;
  if (legs !== undefined && legs.length !== (rule.compute.parts?.length ?? 0)) return `${rule.id} does not have that many amounts.`;
  if (rule.compute.amount === undefined && amount !== undefined) return `${rule.id} has no single amount to set.`;
  if (rule.compute.unit === 'elapsed_hours' && unit !== undefined) return `${rule.id} counts hours; its unit cannot be changed.`;
  const tooSmall = [amount, ...(legs ?? [])].some((value) => value !== undefined && (!Number.isInteger(value) || value < 1));
  if (changed && tooSmall) return `${rule.id} needs a whole number, 1 or more.`;
  if (unit !== undefined && amount === undefined) return `${rule.id} needs an amount together with its unit.`;
  return null;
};

const STAGES = ['DR-01', 'DR-02', 'DR-03', 'DR-04'];

/** Stages that the clock opens follow each other without a gap, so that together they must end inside DR-05 (1.19). */
const stagesFault = (draft: PolicyDraft): PolicyFault[] => {
  const settings = { version: 0, limits: draft.limits };
  const cap = limitUnderPolicy('DR-05', settings);
  const stages = STAGES.map((id) => limitUnderPolicy(id, settings)).filter((limit) => limit !== null);
  const inWorkingDays = [cap, ...stages].every((limit) => limit?.compute.unit === 'working_days');
  if (cap === null || !inWorkingDays) return [];
  const total = stages.reduce((sum, { compute }) => sum + (compute.amount ?? 0), 0);
  const most = cap.compute.amount ?? 0;
  if (total <= most) return [];
  return [{ rule: cap.id, message: `The stages of a dispute take ${total} working days together; ${cap.id}, ${cap.title.toLowerCase()}, allows ${most}.` }];
};

const frameFaults = ({ workingHours, officerToldWeeksBefore, closureDays }: PolicyDraft): PolicyFault[] => {
  const messages: string[] = [];
  if (workingHours !== undefined && workingHours.start >= workingHours.end) messages.push('Working hours must end after they start.');
  if (new Set(closureDays.map(({ date }) => date)).size < closureDays.length) messages.push('A closure day is in the list twice.');
  const weeks = officerToldWeeksBefore ?? [];
  if (weeks.some((week, index) => index > 0 && week >= (weeks[index - 1] ?? 0))) {
    messages.push('Write the weeks at which the officer is told from the longest to the shortest, each once.');
  }
  return messages.map((message) => ({ rule: null, message }));
};
