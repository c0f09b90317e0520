import type { FeedbackPage } from '../../../api/shapes/quality.js';
import { noteReadings } from '../../../audit/index.js';
import type { PracticeId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { nameBook } from '../../../people/queries/nameBook.js';
import type { Ports, RequestContext } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { londonDateOf } from '../../../time/index.js';
import { findFeedback } from '../commands/answerFeedback.js';
import { officerFeedbackThing } from '../rights.js';
import type { OfficerFeedback } from '../types.js';

type Used = Pick<Ports, 'practice' | 'people' | 'unit'>;

/** One piece of feedback, as the one addressed reads it. */
export const feedbackOf =
  (ports: Used) =>
  async (actor: Actor, id: PracticeId, context: Pick<RequestContext, 'reading'>): Promise<FeedbackPage> =>
    feedbackPageOf(ports)(actor, await findFeedback(ports, actor, id), context);

export const feedbackPageOf =
  (ports: Used) =>
  async (actor: Actor, { value: feedback }: Pick<Stored<OfficerFeedback>, 'value'>, context: Pick<RequestContext, 'reading'>): Promise<FeedbackPage> => {
    noteReadings(context, actor, 'Feedback')('officer-feedback', feedback.id, officerFeedbackThing(feedback));
    const book = await nameBook(ports);
    const { answer } = feedback;
    return {
      id: feedback.id,
      about: book.must(feedback.officer),
      from: book.must(feedback.from),
      toOfficer: feedback.toOfficer,
      tone: feedback.tone,
      text: feedback.text,
      review: feedback.review,
      sentOn: londonDateOf(feedback.createdAt),
      answer: answer && { by: book.must(answer.by), on: londonDateOf(answer.at), text: answer.text },
    };
  };
