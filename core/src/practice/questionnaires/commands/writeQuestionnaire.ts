import { Conflict, InvalidInput, NotPermitted, Refusal } from '../../../errors.js';
import type { CommandKey, ReviewId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { effect, wasAlreadyDecided, type Effect, type Stored } from '../../../records/index.js';
import { mayTowards } from '../../../rights/index.js';
import { londonDateOf, type Instant } from '../../../time/index.js';
import { questionnaireFacts, type QuestionnaireFacts, type UsedByQuestionnaires } from '../queries/questionnaireFacts.js';
import { questionnaireRights, questionnaireThing } from '../rights.js';
import { newQuestionnaire, written, type Written } from '../rules/newQuestionnaire.js';
import { questionnaireFaults } from '../rules/questionnaireFaults.js';
import type { Questionnaire } from '../types.js';

/** `revision` is that of what the officer saw; 0 where nothing was kept yet. */
export type QuestionnaireRequest = Written & { review: ReviewId; key: CommandKey; revision: number; submit: boolean };

/**
 * D1, D2: the officer keeps what they have, or submits it, which locks it and meets QA-01 on that day. One write records
 * it together with the duty to note on the review.
 */
export const writeQuestionnaire =
  (ports: UsedByQuestionnaires) =>
  async (actor: Actor, request: QuestionnaireRequest): Promise<Stored<Questionnaire>> => {
    const facts = await questionnaireFacts(ports)(actor, request.review);
    const { review, stored, known } = facts;
    if (!mayTowards(questionnaireRights, actor, questionnaireThing(review, stored?.value ?? null), request.submit ? 'act:submit' : 'write'))
      throw new NotPermitted('questionnaires.notPermitted', 'Only the review’s own reviewing officer answers its questionnaire. Nothing was changed.');
    if (stored && wasAlreadyDecided(stored, request.key)) return stored;
    refuse(facts, request);
    const now = ports.clock.now();
    const kept = written(stored?.value ?? newQuestionnaire(review, { officer: actor.id, now }), request, known);
    const value: Questionnaire = request.submit ? { ...kept, submitted: { by: actor.id, at: now } } : kept;
    const decision = { value, effects: effectsOf(value, request, actor, now), commandKey: request.key, actedBy: actor.id };
    const saved = stored ? await ports.practice.save(stored, decision) : await created(ports, decision);
    await ports.effectQueue.wake({ list: 'practice', id: value.id });
    return { ...saved, value };
  };

/** What the rules say no to, before anything is written. */
const refuse = ({ review, stored, alerts }: QuestionnaireFacts, request: QuestionnaireRequest): void => {
  if (!review.heldOn) throw new Refusal('questionnaires.notHeld', 'The questionnaire comes after the review. Mark the review as held first. Nothing was kept.');
  if (stored?.value.submitted) throw new Refusal('questionnaires.submitted', 'This questionnaire was submitted already and is locked. Nothing was changed.');
  if ((stored?.revision ?? 0) !== request.revision) throw changedMeanwhile(stored?.revision);
  const faults = request.submit ? questionnaireFaults(request, alerts.map(({ id }) => id)) : [];
  if (faults.length > 0) throw new InvalidInput('questionnaires.faults', 'Nothing is submitted yet. See what is missing beside each question.', faults);
};

const changedMeanwhile = (revision: number | undefined): Conflict =>
  new Conflict('questionnaires.changed', 'This questionnaire was changed somewhere else while you were answering. Look at what stands there now, then try again.', revision);

type Used = Parameters<UsedByQuestionnaires['practice']['create']>[1];

/** The first save makes it under the review's own id, so that two devices cannot make two. */
const created = async ({ practice }: UsedByQuestionnaires, decision: Used): Promise<Stored<unknown>> => {
  const { stored, created: made } = await practice.create(decision.value.id, decision);
  if (!made && !stored.commandKeys.includes(decision.commandKey)) throw changedMeanwhile(stored.revision);
  return stored;
};

const effectsOf = ({ id, review, policyVersion }: Questionnaire, { key, submit }: QuestionnaireRequest, actor: Actor, at: Instant): Effect[] => [
  ...(submit && review ? [effect('review.duty', `${review}:QA-01`, { review, rule: 'QA-01', on: londonDateOf(at), by: actor.id })] : []),
  effect('audit.write', key, { act: submit ? 'questionnaire.submit' : 'questionnaire.write', record: 'questionnaire', about: id, by: actor.id, at, policyVersion: String(policyVersion) }),
];
