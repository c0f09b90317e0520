import type { TrialRun } from '@review-desk/core/api';

export type StripStep = { key: string; number: number | null; label: string; limit: TrialRun['steps'][number]['stages'][number]['limit'] | null; state: 'past' | 'not met' | 'no answer' | 'here' | 'late' | 'to come' | 'not used' };

/**
 * How far the matter has come once `shown` of its moments have been told: the answer first where it began as an alert,
 * then each stage. What the end knows is not given away before.
 */
export const stripOf = (run: TrialRun, shown: number): StripStep[] => {
  const told = run.steps.slice(0, shown);
  const opened = new Map(told.flatMap(({ stages }) => stages.map((stage) => [stage.number, stage] as const)));
  const latest = [...opened.keys()].reduce((highest, number) => Math.max(highest, number), -1);
  const isOver = told.length === run.steps.length && run.steps.length > 0;
  const isClosed = isOver && (run.dispute ? !run.dispute.stages.some((stage) => stage.shown === 'open' || stage.shown === 'booked') : run.alert?.stateText === 'resolved');
  const answer = told.flatMap(({ clocks }) => clocks).find(({ deadline, became }) => deadline.rule === 'QA-02' && became === 'started')?.deadline.due ?? null;
  const ranOut = new Set(told.flatMap(({ clocks }) => clocks).flatMap(({ became, deadline }) => (became === 'ran out' ? [deadline.occurrence] : [])));
  const stateOf = (number: number): StripStep['state'] => {
    if (number > latest) return 'to come';
    if (!opened.has(number)) return 'not used';
    // A stage that ran out without a meeting is never shown as met.
    if (number < latest && ranOut.has(`stage ${number}`)) return 'not met';
    if (number < latest || isClosed) return 'past';
    return ranOut.has(`stage ${number}`) ? 'late' : 'here';
  };
  return [
    ...(run.wish.track === 'fostering' ? [{ key: 'answer', number: null, label: '', limit: answer, state: latest >= 0 ? ('no answer' as const) : isClosed ? ('past' as const) : ('here' as const) }] : []),
    ...stagesOf(run).map(({ number, label }) => ({ key: String(number), number, label, limit: opened.get(number)?.limit ?? null, state: stateOf(number) })),
  ];
};

/** The stages of the track, whether or not the run came to them. */
const stagesOf = ({ dispute, stages }: TrialRun): readonly { number: number; label: string }[] => dispute?.stages ?? stages;
