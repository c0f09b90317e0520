import { z } from 'zod';
import { route } from '../route.js';
import { householdRef, key, nothing, practiceId, reviewId } from '../shapes/basics.js';
import {
  feedbackAnswerBody, feedbackBody, feedbackForm, feedbackList, feedbackPage, feedbackSent, quarter, questionnaireBody, questionnairePage, thanksBody, thanksForm,
  thanksOfQuarter, thanksPage,
} from '../shapes/quality.js';

const one = z.object({ id: practiceId });
const ofReview = z.object({ id: reviewId });
const ofHousehold = z.object({ ref: householdRef });

/** Questionnaires, thanks, and feedback about a reviewing officer (workflows D1 to D3, D15). */
export const qualityRoutes = {
  questionnaire: route({ method: 'GET', path: 'reviews/{id}/questionnaire', params: ofReview, query: nothing, body: nothing, answer: questionnairePage, right: 'questionnaire: read' }),
  writeQuestionnaire: route({ method: 'POST', path: 'reviews/{id}/questionnaire', params: ofReview, query: nothing, body: questionnaireBody, answer: questionnairePage, right: 'questionnaire: write and submit' }),
  thanksForm: route({ method: 'GET', path: 'households/{ref}/thanks/new', params: ofHousehold, query: nothing, body: nothing, answer: thanksForm, right: 'good-practice: send' }),
  sendThanks: route({ method: 'POST', path: 'households/{ref}/thanks', params: ofHousehold, query: nothing, body: thanksBody, answer: thanksPage, right: 'good-practice: send' }),
  /** About no household: an IRO's, and an officer's for work that belongs to none. */
  colleagueThanksForm: route({ method: 'GET', path: 'thanksForm', params: nothing, query: nothing, body: nothing, answer: thanksForm, right: 'good-practice: send' }),
  sendColleagueThanks: route({ method: 'POST', path: 'thanks', params: nothing, query: nothing, body: thanksBody, answer: thanksPage, right: 'good-practice: send' }),
  thanks: route({ method: 'GET', path: 'thanks/{id}', params: one, query: nothing, body: nothing, answer: thanksPage, right: 'good-practice: read' }),
  readThanks: route({ method: 'POST', path: 'thanks/{id}/read', params: one, query: nothing, body: z.object({ key }), answer: thanksPage, right: 'good-practice: read' }),
  thanksOfQuarter: route({ method: 'GET', path: 'thanks', params: nothing, query: z.object({ quarter: quarter.optional() }), body: nothing, answer: thanksOfQuarter, right: 'good-practice: read, record by record' }),
  feedbackForm: route({ method: 'GET', path: 'officerFeedbackForm', params: nothing, query: nothing, body: nothing, answer: feedbackForm, right: 'officer-feedback: send' }),
  sendFeedback: route({ method: 'POST', path: 'officerFeedback', params: nothing, query: nothing, body: feedbackBody, answer: feedbackSent, right: 'officer-feedback: send' }),
  feedbackList: route({ method: 'GET', path: 'officerFeedback', params: nothing, query: nothing, body: nothing, answer: feedbackList, right: 'officer-feedback: read, record by record; counts for the service manager' }),
  feedback: route({ method: 'GET', path: 'officerFeedback/{id}', params: one, query: nothing, body: nothing, answer: feedbackPage, right: 'officer-feedback: read' }),
  answerFeedback: route({ method: 'POST', path: 'officerFeedback/{id}/answer', params: one, query: nothing, body: feedbackAnswerBody, answer: feedbackPage, right: 'officer-feedback: answer' }),
};
