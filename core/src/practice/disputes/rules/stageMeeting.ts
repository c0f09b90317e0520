import { practiceId, reviewId, type PersonId, type PracticeId, type ReviewId } from '../../../ids.js';
import type { Instant } from '../../../time/types.js';
import type { Dispute, Stage } from '../types.js';

/** `D-7K3F2/1`: the mark by which Outlook and our diaries know the meeting of a stage; no review's id has this form. */
export const stageMeetingId = ({ id }: Pick<Dispute, 'id'>, { number }: Pick<Stage, 'number'>): ReviewId => reviewId(`${id}/${number}`);

/** The stage whose meeting a mark names; null where it is a review's. */
export const stageOfMeeting = (mark: string): { dispute: PracticeId; number: number } | null => {
  const [, dispute, number] = /^(D-[0-9A-Z]+)\/(\d+)$/.exec(mark) ?? [];
  return dispute === undefined ? null : { dispute: practiceId(dispute), number: Number(number) };
};

/** When a stage was over: at its outcome, with the next stage or with the dispute, whichever came first; null while it is open. */
export const stageEndedAt = ({ stages, closed }: Pick<Dispute, 'stages' | 'closed'>, { number, outcome }: Stage): Instant | null => {
  const next = stages.find((each) => each.number > number);
  return [outcome?.at, next?.openedBy.at, closed?.at].flatMap((at) => at ?? []).toSorted()[0] ?? null;
};

/**
 * A stage that ends before its people have met takes its meeting with it: bypassed, escalated, decided or resolved. One
 * whose hour had come already is left as it was; whether they met is for somebody to say.
 * Source: workflows E, states.
 */
export const isCalledOff = (dispute: Pick<Dispute, 'stages' | 'closed'>, stage: Stage): boolean => {
  const ended = stageEndedAt(dispute, stage);
  return stage.meeting !== null && stage.met === null && ended !== null && ended < stage.meeting.start;
};

/** The hour that a stage's meeting takes of people's days; null where there is none, or it was called off. */
export const stageHour = (dispute: Dispute, number: number): { start: Instant; end: Instant; people: PersonId[] } | null => {
  const stage = dispute.stages.find((each) => each.number === number);
  if (!stage?.meeting || isCalledOff(dispute, stage)) return null;
  const { start, end, attendees } = stage.meeting;
  return { start, end, people: attendees };
};
