import type { Alert } from '../../alerts/types.js';
import { computeTimeLimit, isReviewed, limitUnderPolicy, longDate } from '../../../time/index.js';
import type { LimitSettings, LocalDate, WorkingCalendar } from '../../../time/types.js';
import { householdFacts } from '../../../register/index.js';
import type { Check, CheckKind, Household } from '../../../register/types.js';
import type { Review } from '../../../reviews/types.js';
import type { Mark } from '../types.js';

/** What is offered for a question, and from what; no mark where the product does not know. */
export type KnownMark = { mark: Mark | null; because: string };

export type QuestionFacts = { review: Review; heldOn: LocalDate; household: Household; alerts: readonly Alert[]; policy: LimitSettings; calendar: WorkingCalendar };

const NOT_YET: Readonly<Record<number, string>> = {
  2: 'Not known here yet: papers are not kept here.',
  3: 'Not known here yet: feedback forms are not kept here.',
  4: 'Not known here yet: children’s forms are not kept here.',
  6: 'Not known here yet: supervision visits are not kept here.',
};

/**
 * What the register, the review's dates and earlier alerts say about J14's questions on the day of the meeting, offered
 * to the officer, who confirms or changes it. A date that nobody recorded is no evidence either way, so it offers nothing.
 * Source: workflows D1, J14 (items marked *); timescales FR-16 to FR-18, FR-21, FR-23.
 */
export const knownMarks = (facts: QuestionFacts): ReadonlyMap<number, KnownMark> => {
  const { household } = facts;
  const { carers, adultMembers } = householdFacts(household);
  const reviewed = carers.filter(isReviewed);
  const adults = [...reviewed, ...adultMembers.filter((each) => each.adultSince === null || each.adultSince <= facts.heldOn)];
  return new Map<number, KnownMark>([
    ...Object.entries(NOT_YET).map(([number, because]): [number, KnownMark] => [Number(number), { mark: null, because }]),
    [1, reportMark(facts)],
    [5, actionsMark(facts)],
    [7, inDate(facts, 'FR-21', [doneOn(household, 'unannounced visit', null)], 'unannounced visit')],
    [9, sinceLastReview(facts)],
    [10, inDate(facts, 'FR-16', adults.map((each) => each.dbsOn), 'DBS check')],
    [11, inDate(facts, 'FR-17', reviewed.map((each) => each.medicalOn), 'medical')],
    [12, inDate(facts, 'FR-18', [doneOn(household, 'health and safety', null)], 'health and safety check')],
    [13, sincePlacements(facts, 'safer caring', 'safer caring statement')],
    [14, sincePlacements(facts, 'delegated authority', 'delegated authority')],
  ]);
};

const reportMark = ({ review, heldOn, policy, calendar }: QuestionFacts): KnownMark => {
  const [limit, done] = [limitUnderPolicy('FR-23', policy), Object.entries(review.done).find(([rule]) => rule === 'FR-23')?.[1]];
  if (!limit || !done) return { mark: null, because: 'Not known here yet: the report is not kept here.' };
  return { mark: done <= computeTimeLimit(limit, heldOn, calendar).due ? 'met' : 'partly met', because: `The report came in on ${longDate(done)}.` };
};

/** Actions agreed after earlier alerts are the recommendations that are kept here (J8). */
const actionsMark = ({ alerts, heldOn }: QuestionFacts): KnownMark => {
  const due = alerts.flatMap(({ actions }) => actions).filter((each) => each.due <= heldOn && !each.dropped);
  if (due.length === 0) return { mark: null, because: 'No action that was due by the meeting is kept here.' };
  const done = due.filter((each) => each.done && each.done.on <= heldOn);
  const inTime = done.filter((each) => each.done && each.done.on <= each.due);
  const mark = inTime.length === due.length ? 'met' : done.length === due.length ? 'partly met' : 'not met';
  return { mark, because: `${inTime.length} of ${due.length} actions after alerts were done in time, ${due.length - done.length} were not done by the meeting.` };
};

const inDate = ({ heldOn, policy, calendar }: QuestionFacts, rule: string, dates: readonly (LocalDate | null)[], what: string): KnownMark => {
  const limit = limitUnderPolicy(rule, policy);
  const known = dates.filter((each) => each !== null);
  if (!limit || known.length === 0) return { mark: null, because: `No ${what} is in the register.` };
  const first = known.map((each) => computeTimeLimit(limit, each, calendar).due).reduce((a, b) => (a < b ? a : b));
  if (first < heldOn) return { mark: 'not met', because: `A ${what} ran out on ${longDate(first)}.` };
  if (known.length < dates.length) return { mark: null, because: `${known.length} of ${dates.length} have a ${what} in the register.` };
  return { mark: 'met', because: `In date until ${longDate(first)}.` };
};

const sinceLastReview = ({ household, heldOn }: QuestionFacts): KnownMark => {
  const on = doneOn(household, 'training plan', 'any');
  if (on === null) return { mark: null, because: 'No training plan is in the register.' };
  const before = household.lastReview?.heldOn ?? null;
  const current = on <= heldOn && (before === null || before === heldOn || on >= before);
  return { mark: current ? 'met' : null, because: `The training plan is of ${longDate(on)}${current ? '' : ', before the last review'}.` };
};

const sincePlacements = ({ household, heldOn }: QuestionFacts, kind: CheckKind, what: string): KnownMark => {
  const there = household.placements.filter((each) => each.start <= heldOn && (each.end === null || each.end >= heldOn));
  if (there.length === 0) return { mark: 'not applicable', because: 'No child was placed on the day.' };
  const dates = there.map((each) => doneOn(household, kind, each.child) ?? doneOn(household, kind, null));
  if (dates.every((each) => each === null)) return { mark: null, because: `No ${what} is in the register.` };
  const fitting = there.filter((each, at) => (dates[at] ?? '') >= each.start).length;
  const one = there.length === 1;
  if (fitting === there.length) return { mark: 'met', because: one ? 'Dated since the placement began.' : `Dated since each of the ${there.length} placements began.` };
  return { mark: fitting === 0 ? 'not met' : 'partly met', because: one ? 'Dated before the placement began.' : `Dated since ${fitting} of the ${there.length} placements began.` };
};

/** The newest date of a check; `any` for whomever it is about. */
const doneOn = ({ checks }: Household, kind: CheckKind, about: Check['about'] | 'any'): LocalDate | null =>
  checks.filter((each) => each.kind === kind && (about === 'any' || each.about === about)).reduce<LocalDate | null>((latest, { doneOn: on }) => (on !== null && (latest === null || on > latest) ? on : latest), null);
