import type { DisputePage } from '@review-desk/core/api';
import type { Instant } from '@review-desk/core/time';

export type Stage = DisputePage['stages'][number];
type Person = DisputePage['officer'];
/** The step that is waited for, and whose it is; null where it is nobody's in particular. */
export type Expected = { act: 'answer' | 'stopped' | 'convene' | 'meet' | 'met' | 'record-outcome' | 'resolve' | 'escalate' | 'close-unresolved'; who: Person | null };

/** The stage that is under way, or was last. */
export const currentStage = (page: DisputePage): Stage | null => page.stages.findLast((each) => each.opened !== null) ?? null;

/** What comes next, as the states of a stage follow each other (workflows E); null once the dispute is over. */
export const expectedOf = (page: DisputePage, now: Instant): Expected | null => {
  const stage = currentStage(page);
  if (!stage || page.stage === null) return null;
  if (stage.outcome) {
    if (stage.outcome.outcome === 'resolved') return { act: 'resolve', who: page.officer };
    return page.nextStage ? { act: 'escalate', who: page.officer } : { act: 'close-unresolved', who: null };
  }
  if (stage.metOn) return { act: 'record-outcome', who: page.officer };
  if (!stage.meeting && !canBeStopped(page)) return { act: 'stopped', who: page.officer };
  if (!stage.meeting) return page.track === 'iro' ? answerOf(page, stage) : { act: 'convene', who: stage.convener };
  return { act: stage.meeting.start <= now ? 'met' : 'meet', who: stage.convener };
};

/** A level of an IRO's escalation waits for an answer of somebody it is with; a meeting is one way of it (G). */
const answerOf = ({ officer }: DisputePage, { answeredBy, mustAttend }: Stage): Expected =>
  answeredBy.length > 0 || mustAttend.every(({ id }) => id === officer.id) ? { act: 'record-outcome', who: officer } : { act: 'answer', who: null };

/** The clock of the stage that is open, while nobody has met, decided or stopped it. */
export const stageClock = (page: DisputePage): DisputePage['deadlines'][number] | null => {
  const stage = currentStage(page);
  return page.deadlines.find(({ occurrence }) => occurrence === `stage ${stage?.number}`) ?? null;
};

/** On the limit's day and after it, while the step of the clock can still be stopped. */
export const isAtLimit = (page: DisputePage): boolean => {
  const reading = stageClock(page)?.reading;
  return canBeStopped(page) && (reading?.state === 'dueToday' || reading?.state === 'overdue' || (reading?.state === 'open' && reading.workingDaysLeft === 0));
};

/** One press stops the step; a stage that was met or decided has no limit left. */
export const canBeStopped = (page: DisputePage): boolean => {
  const stage = currentStage(page);
  const last = stage?.pressed.at(-1);
  return page.stage !== null && stage !== null && !stage.metOn && !stage.outcome && (last === undefined || last.press === 'other date');
};

/** Over, its hour come, and nobody has said that its people met. */
export const isUnsaid = ({ meeting, metOn, shown }: Stage): boolean => meeting !== null && !meeting.calledOff && metOn === null && shown !== 'booked';
