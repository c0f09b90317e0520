import type { PersonId, ReviewId } from '../../ids.js';
import { stageHour, stageOfMeeting } from '../../practice/disputes/rules/stageMeeting.js';
import type { PracticeRecords } from '../../practice/ports.js';
import type { Reviews } from '../ports.js';
import type { Interval } from '../rules/freeSlots.js';

/** The hour that a meeting takes as its record now says, and of whose days. */
export type HourTaken = Interval & { people: readonly PersonId[] };
export type MeetingRecords = { reviews: Reviews; practice: PracticeRecords };

/** What a mark in a diary stands for: a review's meeting or that of a dispute's stage; null where none is booked. */
export const hourOf = async ({ reviews, practice }: MeetingRecords, mark: ReviewId): Promise<HourTaken | null> => {
  const stage = stageOfMeeting(mark);
  if (stage) {
    const dispute = (await practice.findById(stage.dispute))?.value;
    return dispute?.kind === 'dispute' ? stageHour(dispute, stage.number) : null;
  }
  const meeting = (await reviews.findById(mark))?.value.meeting ?? null;
  return meeting && { start: meeting.start, end: meeting.end, people: meeting.staff };
};
