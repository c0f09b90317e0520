import { londonDateOf } from '../../../time/index.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import type { Alert, AlertAnswer } from '../types.js';

/**
 * A round of asking and answering. The first begins at receipt; an answer that the officer does not accept begins
 * another on the day of the officer's reply (D10a).
 */
export type AnswerRound = {
  number: number;
  from: LocalDate;
  since: Instant;
  answer: AlertAnswer | null;
  reply: Alert['replies'][number] | null;
  /** The dates agreed in place of the computed one, oldest first (D8). */
  agreed: { from: LocalDate; to: LocalDate; why: string; on: LocalDate; by: Alert['officer'] }[];
};

/** Asking and answering take turns: the nth answer and the nth reply belong to the nth round. */
export const answerRounds = (alert: Alert): AnswerRound[] => {
  if (!alert.receipt) return [];
  const starts: Instant[] = [alert.receipt.at, ...alert.replies.filter((each) => !each.accepted).map((each) => each.at)];
  return starts.map((start, at) => ({
    number: at + 1,
    from: londonDateOf(start),
    since: start,
    answer: alert.answers[at] ?? null,
    reply: alert.replies[at] ?? null,
    agreed: agreedBetween(alert, at === 0 ? null : start, starts[at + 1] ?? null),
  }));
};

const agreedBetween = (alert: Alert, start: Instant | null, next: Instant | null): AnswerRound['agreed'] =>
  alert.otherDates.flatMap(({ decided, from, to, why }) => {
    const within = decided?.agreed && (start === null || decided.at >= start) && (next === null || decided.at < next);
    return within ? [{ from, to, why, on: londonDateOf(decided.at), by: decided.by }] : [];
  });
