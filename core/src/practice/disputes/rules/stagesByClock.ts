import { addCalendarDays } from '../../../time/index.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import type { Dispute, Stage } from '../types.js';
import { stageClock } from './disputeDeadlines.js';
import type { Staff } from './holderOf.js';
import { openStage } from './openStage.js';
import type { Counting } from './stageLimit.js';
import { nextPlanOf, stagePackOf } from './stagePacks.js';

/** The moment at which the clock looks, and what it counts with. */
export type ClockLook = { now: Instant; staff: Staff; counting: Counting };

/**
 * Opens, in order, every stage whose turn has come because the limit before it ran out and nobody met, pressed or decided:
 * each with the limit that ran out as its day zero. The outcome left behind is "no answer", and what would satisfy is what
 * was last asked. Asked late, twice or by two at once it gives the same stages.
 * Source: workflows E, at a limit; timescales 1.19.
 */
export const stagesByClock = (dispute: Dispute, look: ClockLook): Dispute => {
  const pack = stagePackOf(dispute);
  const stage = dispute.stages.at(-1);
  const next = stage && pack.opensByClock ? nextPlanOf(pack, stage.number) : null;
  const ranOutOn = stage ? ranOut(dispute, stage, look) : null;
  if (!stage || !next || ranOutOn === null) return dispute;
  const left = { ...dispute, stages: [...dispute.stages.slice(0, -1), { ...stage, outcome: noAnswer(dispute, look.now) }] };
  const opened = openStage(left, next, { by: { by: 'clock', at: look.now }, dayZero: ranOutOn, staff: look.staff, counting: look.counting });
  return stagesByClock(toldOn(opened, firstMorningAfter(ranOutOn, look), look), look);
};

/** The limit of this stage that ran out before today with nobody having acted on it; null while it holds or was stopped. */
export const ranOut = (dispute: Dispute, stage: Stage, { staff: { today }, counting }: ClockLook): LocalDate | null => {
  const { due, met, notApplicable } = stageClock(dispute, stage, counting);
  return met === null && notApplicable === null && today > due ? due : null;
};

/** People are told of it at the first 08:30 after the limit's day (timescales 1.21). */
export const firstMorningAfter = (limit: LocalDate, { counting: { calendar } }: Pick<ClockLook, 'counting'>): LocalDate =>
  calendar.nextWorkingDayOnOrAfter(addCalendarDays(limit, 1));

/** What was last asked of the other side. */
export const lastAsked = ({ stages, wanted }: Pick<Dispute, 'stages' | 'wanted'>): string =>
  stages.flatMap(({ outcome }) => outcome?.wouldSatisfy ?? []).at(-1) ?? wanted;

export const noAnswerWords = 'No answer came before the limit ran out.';

const noAnswer = (dispute: Dispute, now: Instant): Stage['outcome'] => ({
  by: 'clock', at: now, outcome: 'no answer', agreed: '', whyUnsatisfactory: noAnswerWords, wouldSatisfy: lastAsked(dispute),
});

/** The newest stage is marked with the morning on which its people should have heard of it, where that has gone. */
export const toldOn = (dispute: Dispute, day: LocalDate, { staff: { today } }: ClockLook): Dispute =>
  day >= today ? dispute : { ...dispute, stages: dispute.stages.map((each, at) => (at === dispute.stages.length - 1 ? { ...each, shouldHaveBeenToldOn: day } : each)) };
