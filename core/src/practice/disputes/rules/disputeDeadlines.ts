import { deadlineFor, deadlineFrom, limitUnderPolicy, londonDateOf } from '../../../time/index.js';
import type { ChangeOfDate, Deadline, LocalDate, OwnerPost } from '../../../time/types.js';
import type { OwedBy } from '../../alerts/rules/alertDeadlines.js';
import type { Dispute, Stage } from '../types.js';
import { isFormal, planOf, stagePackOf } from './stagePacks.js';
import { stageLimit, wholeLimit, type Counting } from './stageLimit.js';
import { officerPost } from './stagePeople.js';

/**
 * The clocks of a dispute: each stage's own, the whole's beside them, and the talk that an emergency bypass still owes.
 * A press at the limit moves or stops a stage's clock; a limit that ran out counts as missed.
 * Source: timescales DR-01 to DR-05, BP-01, ES-01 to ES-03, section 1.19; workflows E, at a limit.
 */
export const disputeDeadlines = (dispute: Dispute, counting: Counting): OwedBy[] => [
  ...dispute.stages.map((stage) => ({ deadline: stageClock(dispute, stage, counting), person: stage.convener })),
  ...wholeClock(dispute, counting),
  ...talkClocks(dispute, counting),
];

/** Day zero of the first formal stage, from which the whole limit runs; null while it is only informal. */
export const wholeFrom = ({ stages }: Pick<Dispute, 'stages'>): LocalDate | null => stages.find(isFormal)?.dayZero ?? null;

/** The clock of one stage as it now stands. */
export const stageClock = (dispute: Dispute, stage: Stage, counting: Counting): Deadline => {
  const pack = stagePackOf(dispute);
  const plan = planOf(pack, stage.number);
  const from = wholeFrom(dispute) ?? stage.dayZero;
  const sum = plan ? stageLimit(pack, plan, stage.dayZero, from, counting) : wholeLimit(pack, from, counting);
  const made = deadlineFrom(sum, { ...about(dispute, `stage ${stage.number}`), owner: owners[plan?.convener ?? ''] ?? 'firo', doneOn: doneOn(dispute, stage) });
  const changes = otherDates(stage, made.due);
  const why = endedBecause(dispute, stage);
  return {
    ...made,
    due: changes.at(-1)?.to ?? made.due,
    changes,
    notApplicable: made.met || why === null ? null : why,
  };
};

const owners: Readonly<Record<string, OwnerPost>> = { firo: 'firo', 'sr-manager': 'sr-manager', 'head-safeguarding': 'head-safeguarding', iro: 'iro' };

/** A fostering stage is done when its people met; a level of the IRO's escalation when its outcome is known. */
const doneOn = ({ track }: Dispute, { met, outcome }: Stage): LocalDate | null =>
  met ?? (track === 'iro' && outcome && outcome.by !== 'clock' ? londonDateOf(outcome.at) : null);

const otherDates = ({ pressed }: Stage, first: LocalDate): ChangeOfDate[] => {
  const agreed = pressed.flatMap((each) => (each.press === 'other date' ? [each] : []));
  return agreed.map((each, at) => ({ from: agreed[at - 1]?.to ?? first, to: each.to, why: 'another date was agreed', on: londonDateOf(each.at), by: each.by }));
};

const endedBecause = (dispute: Dispute, stage: Stage): Deadline['notApplicable'] => {
  if (stage.outcome?.by === 'clock') return { why: 'the limit ran out and the next stage opened', missed: true };
  if (stage.outcome) return { why: 'an outcome was recorded without a meeting' };
  if (isSkipped(dispute, stage)) return { why: 'the stage was skipped' };
  const last = stage.pressed.at(-1);
  if (last?.press === 'answered outside') return { why: 'it was answered outside the meeting' };
  if (last?.press === 'do not escalate') return { why: 'it is not escalated, with a reason on record' };
  return dispute.closed ? { why: 'the dispute is closed' } : null;
};

/** Left by a bypass before its people met. */
export const isSkipped = ({ bypasses }: Pick<Dispute, 'bypasses'>, { number, met }: Pick<Stage, 'number' | 'met'>): boolean =>
  met === null && bypasses.some(({ from, to }) => number >= from && number < to);

const wholeClock = (dispute: Dispute, counting: Counting): OwedBy[] => {
  const from = wholeFrom(dispute);
  if (from === null) return [];
  const closedOn = dispute.closed ? londonDateOf(dispute.closed.at) : null;
  const sum = wholeLimit(stagePackOf(dispute), from, counting);
  return [{ person: dispute.officer, deadline: deadlineFrom(sum, { ...about(dispute, 'whole'), owner: owners[officerPost(dispute)] ?? 'firo', doneOn: closedOn }) }];
};

const talkClocks = (dispute: Dispute, { policy, calendar }: Counting): OwedBy[] => {
  const limit = limitUnderPolicy('BP-01', policy);
  if (!limit) return [];
  return dispute.bypasses.flatMap(({ emergency, at, talk }, index) =>
    emergency ? [{ person: dispute.officer, deadline: deadlineFor(limit, londonDateOf(at), { ...about(dispute, `bypass ${index + 1}`), owner: 'firo', doneOn: talk?.on ?? null }, calendar) }] : [],
  );
};

const about = ({ id, review, policyVersion }: Dispute, occurrence: string) => ({ subject: id, review, occurrence, policyVersion });
