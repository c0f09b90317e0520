import type { RaiseAlertPage } from '../../../api/shapes/alerts.js';
import type { NoteReading } from '../../../audit/index.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import type { Review } from '../../../reviews/types.js';
import { mayTowards } from '../../../rights/index.js';
import { questionnaireRights, questionnaireThing } from '../rights.js';
import { questionnaireIdOf } from '../rules/newQuestionnaire.js';
import { questions } from '../rules/questions.js';

/** Of a questionnaire that was submitted: the answers from which an alert is to be raised now, in the officer's own words (D2). */
export const notMetToRaise = async ({ practice }: Pick<Ports, 'practice'>, actor: Actor, review: Review | null, note: NoteReading): Promise<RaiseAlertPage['notMet']> => {
  if (review === null) return [];
  const found = (await practice.findById(questionnaireIdOf(review.id)))?.value;
  if (found?.kind !== 'questionnaire' || !found.submitted) return [];
  const thing = questionnaireThing(review, found);
  if (!mayTowards(questionnaireRights, actor, thing, 'read')) return [];
  note('questionnaire', found.id, thing);
  return found.answers.flatMap(({ question, text, followUp }) =>
    followUp?.do === 'alert now' ? [{ question, category: questions.find(({ number }) => number === question)?.category ?? null, text }] : [],
  );
};
