import type { QuestionnairePage } from '../../../api/shapes/quality.js';
import { noteReadings } from '../../../audit/index.js';
import type { ReviewId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports, RequestContext } from '../../../ports.js';
import { actNames } from '../../../rights/index.js';
import { londonDateOf } from '../../../time/index.js';
import { alertRights, alertThing } from '../../alerts/rights.js';
import { disputeRights } from '../../disputes/rights.js';
import { practiceReader } from '../../queries/practiceReader.js';
import { questionnaireRights, questionnaireThing } from '../rights.js';
import { questionnaireIdOf } from '../rules/newQuestionnaire.js';
import { questions } from '../rules/questions.js';
import { suggestedKinds } from '../rules/suggestedKinds.js';
import { questionnaireFacts } from './questionnaireFacts.js';
import type { Questionnaire } from '../types.js';

/** The questionnaire of one review: its questions, what is known for each, what was answered, and what this person may do. */
export const questionnairePageOf =
  (ports: Ports) =>
  async (actor: Actor, id: ReviewId, context: Pick<RequestContext, 'reading'>): Promise<QuestionnairePage> => {
    const { review, stored, known, alerts } = await questionnaireFacts(ports)(actor, id);
    const thing = questionnaireThing(review, stored?.value ?? null);
    const note = noteReadings(context, actor, 'Questionnaire');
    note('questionnaire', questionnaireIdOf(review.id), thing);
    for (const alert of alerts) note('alert', alert.id, alertThing(alert));
    const { book, labelled } = await practiceReader(ports);
    const questionnaire = stored?.value ?? null;
    const acts = actNames(questionnaireRights, actor, thing);
    // What the register knows is offered to whoever answers; the others read what was answered.
    const offered = acts.includes('questionnaire.write') && !questionnaire?.submitted;
    return {
      id: questionnaireIdOf(review.id),
      revision: stored?.revision ?? 0,
      review: review.id,
      household: { ref: review.household, ...review.caption },
      officer: book.named(questionnaire?.officer ?? review.officer),
      heldOn: review.heldOn,
      state: stateOf(questionnaire),
      submitted: questionnaire?.submitted ? { by: book.must(questionnaire.submitted.by), on: londonDateOf(questionnaire.submitted.at) } : null,
      questions: questions.map(({ number, words, category, dispute }) => ({
        number, words, dispute,
        category: category === null ? null : (labelled([category])[0] ?? null),
        known: offered ? (known.get(number) ?? null) : null,
      })),
      answers: questionnaire?.answers ?? [],
      overall: questionnaire?.overall ?? null,
      strengths: questionnaire?.strengths ?? '',
      concerns: questionnaire?.concerns ?? '',
      followWith: questionnaire?.followWith ?? [],
      suggested: suggestedKinds(questionnaire?.answers ?? []),
      alerts: alerts.map((alert) => ({ id: alert.id, openedOn: londonDateOf(alert.createdAt), categories: labelled(alert.categories), ofThisReview: alert.review === review.id })),
      // Kept with the household by whoever holds it: a colleague who covers answers, and leaves the alert to the officer.
      mayRaiseAlert: actNames(alertRights, actor, thing).includes('alert.write'),
      mayOpenDispute: actNames(disputeRights, actor, thing).includes('dispute.open'),
      acts: questionnaire?.submitted ? acts.filter((act) => act === 'questionnaire.exists' || act === 'questionnaire.read') : acts,
    };
  };

const stateOf = (questionnaire: Questionnaire | null): QuestionnairePage['state'] => {
  if (questionnaire === null) return 'not started';
  return questionnaire.submitted ? 'submitted' : 'in progress';
};
