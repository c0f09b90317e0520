import type { DisputePage } from '../../../api/shapes/disputes.js';
import type { PersonId } from '../../../ids.js';
import type { NameBook } from '../../../people/queries/nameBook.js';
import { londonDateOf } from '../../../time/index.js';
import { limitsBefore } from '../rules/stageLimit.js';
import { isCalledOff } from '../rules/stageMeeting.js';
import { stageInWords, stagesShown } from '../rules/stageShown.js';
import type { Dispute, StageMeeting } from '../types.js';

/** Every stage of the dispute's pack in order: how it is shown, who is in it, and its meeting with the dates it had. */
export const stagesView = (dispute: Dispute, book: NameBook): DisputePage['stages'] =>
  stagesShown(dispute).map(({ number, label, shown }) => {
    const stage = dispute.stages.find((each) => each.number === number);
    const named = (people: readonly PersonId[] = []) => people.map((each) => book.must(each));
    return {
      number,
      label,
      inWords: stageInWords(label),
      shown,
      opened: stage ? {
        on: londonDateOf(stage.openedBy.at), by: stage.openedBy.by === 'clock' ? null : book.must(stage.openedBy.by), dayZero: stage.dayZero, limit: stage.limit, limitsBefore: limitsBefore(stage),
        shouldHaveBeenToldOn: stage.shouldHaveBeenToldOn ?? null,
      } : null,
      convener: book.named(stage?.convener),
      mustAttend: named(stage?.mustAttend),
      told: named(stage?.told),
      meeting: stage?.meeting ? meetingView(stage.meeting, isCalledOff(dispute, stage), book) : null,
      pressed: (stage?.pressed ?? []).map(({ press, by, at }) => ({ press, by: book.must(by), on: londonDateOf(at) })),
      answeredBy: named([...new Set((dispute.words ?? []).flatMap((each) => (each.kind === 'answer' && each.stage === number ? [each.by] : [])))]),
      metOn: stage?.met ?? null,
      outcome: stage?.outcome ? { outcome: stage.outcome.outcome, agreed: stage.outcome.agreed, whyUnsatisfactory: stage.outcome.whyUnsatisfactory, wouldSatisfy: stage.outcome.wouldSatisfy } : null,
    };
  });

const meetingView = (meeting: StageMeeting, calledOff: boolean, book: NameBook): NonNullable<DisputePage['stages'][number]['meeting']> => {
  const { start, end, attendees, bookedBy, eventId, earlier = [] } = meeting;
  const moves = earlier.flatMap((each, at) => {
    const next = earlier[at + 1] ?? meeting;
    return each.start === next.start || next.bookedAt === undefined ? [] : [{ start: each.start, end: each.end, movedBy: book.must(next.bookedBy), movedOn: londonDateOf(next.bookedAt) }];
  });
  return { start, end, attendees: attendees.map((each) => book.must(each)), bookedBy: book.must(bookedBy), inOutlook: eventId !== null && !calledOff, calledOff, earlier: moves };
};
