import type { AlertPage, DeadlineView, DisputePage, TrialStep } from '@review-desk/core/api';
import { londonDateOf, type Instant, type LocalDate, type WorkingCalendar } from '@review-desk/core/time';

/** Both pages after one tick of the host. */
export type Look = { at: Instant; alert: AlertPage | null; dispute: DisputePage | null };
/** A card as a step shows it, with the moment at which it came. */
export type CardAt = TrialStep['cards'][number] & { at: Instant };

/** What happened from look to look: the story's own lines, stages that opened, clocks that changed, cards that came. */
export const trialSteps = (looks: readonly Look[], cards: readonly CardAt[], calendar: WorkingCalendar): TrialStep[] => {
  const last = looks.at(-1);
  // A dispute tells what went before it as well.
  const story = (last?.dispute ?? last?.alert)?.thread ?? [];
  const steps = looks
    .map((look, index) => {
      const before = looks[index - 1] ?? null;
      const isNow = ({ at }: { at: Instant }): boolean => Date.parse(at) <= Date.parse(look.at) && (before === null || Date.parse(at) > Date.parse(before.at));
      return {
        at: look.at,
        happened: story.filter(isNow),
        stages: stagesSince(before, look),
        clocks: clocksSince(before, look),
        cards: cards.filter(isNow).map(({ at: _at, ...card }) => card),
      };
    })
    .filter(({ happened, stages, clocks, cards: came }) => happened.length + stages.length + clocks.length + came.length > 0);
  return steps.map((step, index) => ({ ...step, after: between(londonDateOf(steps[index - 1]?.at ?? step.at), londonDateOf(step.at), calendar) }));
};

const between = (from: LocalDate, to: LocalDate, calendar: WorkingCalendar): TrialStep['after'] => ({
  workingDays: calendar.workingDaysBetween(from, to),
  notCounted: calendar.bankHolidaysBetween(from, to),
});

const stagesSince = (before: Look | null, { dispute }: Look): TrialStep['stages'] => {
  const known = new Set(before?.dispute?.stages.flatMap(({ number, opened }) => (opened ? [number] : [])));
  return (dispute?.stages ?? []).flatMap(({ number, label, opened }) =>
    opened && !known.has(number) ? [{ number, label, dayZero: opened.dayZero, limit: opened.limit, byClock: opened.by === null }] : []);
};

const clocksOf = (look: Look | null): DeadlineView[] => [...(look?.alert?.deadlines ?? []), ...(look?.dispute?.deadlines ?? [])];

const clocksSince = (before: Look | null, look: Look): TrialStep['clocks'] => {
  const known = new Map(clocksOf(before).map((each) => [each.key, each]));
  return clocksOf(look).flatMap((deadline) => {
    const became = becameOf(known.get(deadline.key) ?? null, deadline, look);
    return became ? [{ became, deadline }] : [];
  });
};

const becameOf = (was: DeadlineView | null, now: DeadlineView, { at }: Look): TrialStep['clocks'][number]['became'] | null => {
  if (was === null) return 'started';
  if (was.due !== now.due) return 'moved';
  if (was.metOn === null && now.metOn !== null) return 'met';
  if (!hasEnded(was) && hasEnded(now)) return now.due < londonDateOf(at) ? 'ran out' : 'ended';
  return null;
};

/** Missed, or not counted any more: overdue and set aside are one to the story, told once. */
const hasEnded = ({ reading: { state } }: DeadlineView): boolean => state === 'overdue' || state === 'notApplicable' || state === 'superseded' || state === 'metLate';
