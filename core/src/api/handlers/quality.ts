import { readThanks } from '../../practice/goodPractice/commands/readThanks.js';
import { sendThanks } from '../../practice/goodPractice/commands/sendThanks.js';
import { thanksFormOf } from '../../practice/goodPractice/queries/thanksForm.js';
import { thanksOfQuarter } from '../../practice/goodPractice/queries/thanksOfQuarter.js';
import { thanksOf, thanksPageOf } from '../../practice/goodPractice/queries/thanksPage.js';
import { answerFeedback } from '../../practice/officerFeedback/commands/answerFeedback.js';
import { sendFeedback } from '../../practice/officerFeedback/commands/sendFeedback.js';
import { feedbackFormOf } from '../../practice/officerFeedback/queries/feedbackForm.js';
import { feedbackListOf } from '../../practice/officerFeedback/queries/feedbackList.js';
import { feedbackOf, feedbackPageOf } from '../../practice/officerFeedback/queries/feedbackPage.js';
import { writeQuestionnaire } from '../../practice/questionnaires/commands/writeQuestionnaire.js';
import { questionnairePageOf } from '../../practice/questionnaires/queries/questionnairePage.js';
import { nameBook } from '../../people/queries/nameBook.js';
import type { Ports } from '../../ports.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { qualityRoutes } from '../routes/quality.js';

export const createQualityHandlers = (ports: Ports): ApiHandlers<keyof typeof qualityRoutes> => ({
  questionnaire: (actor, { params }, context) => questionnairePageOf(ports)(actor, params.id, context),
  writeQuestionnaire: async (actor, { params, body }, context) => {
    await writeQuestionnaire(ports)(actor, { ...body, review: params.id });
    return questionnairePageOf(ports)(actor, params.id, context);
  },
  thanksForm: (actor, { params }, context) => thanksFormOf(ports)(actor, params.ref, context),
  sendThanks: async (actor, { params, body }, context) => thanksPageOf(ports)(actor, await sendThanks(ports)(actor, { ...body, household: params.ref }), context),
  colleagueThanksForm: (actor, _request, context) => thanksFormOf(ports)(actor, null, context),
  sendColleagueThanks: async (actor, { body }, context) => thanksPageOf(ports)(actor, await sendThanks(ports)(actor, { ...body, household: null }), context),
  thanks: (actor, { params }, context) => thanksOf(ports)(actor, params.id, context),
  readThanks: async (actor, { params, body }, context) => thanksPageOf(ports)(actor, await readThanks(ports)(actor, { id: params.id, key: body.key }), context),
  thanksOfQuarter: (actor, { query }, context) => thanksOfQuarter(ports)(actor, query.quarter ?? null, context),
  feedbackForm: (actor) => feedbackFormOf(ports)(actor),
  sendFeedback: async (actor, { body }) => {
    const [{ addressedTo }, book] = [await sendFeedback(ports)(actor, body), await nameBook(ports)];
    return { to: book.must(addressedTo) };
  },
  feedbackList: (actor, _request, context) => feedbackListOf(ports)(actor, context),
  feedback: (actor, { params }, context) => feedbackOf(ports)(actor, params.id, context),
  answerFeedback: async (actor, { params, body }, context) => feedbackPageOf(ports)(actor, await answerFeedback(ports)(actor, { ...body, id: params.id }), context),
});
