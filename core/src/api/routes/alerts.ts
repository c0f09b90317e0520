import { z } from 'zod';
import { route } from '../route.js';
import { alertActBody, alertPage, cardsQuery, cardsToCome, raiseAlertBody, raiseAlertPage } from '../shapes/alerts.js';
import { householdRef, nothing, practiceId, reviewId } from '../shapes/basics.js';
import { boardCard, boardStage, practiceBoard } from '../shapes/practice.js';

const one = z.object({ id: practiceId });
const ofHousehold = z.object({ ref: householdRef });

export const alertRoutes = {
  practiceBoard: route({
    method: 'GET',
    path: 'practice',
    params: nothing,
    query: z.object({ view: z.enum(['mine', 'service']).optional(), stage: boardStage.optional(), next: z.string().optional() }),
    body: nothing,
    answer: practiceBoard,
    right: 'alert, dispute, good-practice: exists and read, record by record',
  }),
  practiceAbout: route({
    method: 'GET',
    path: 'households/{ref}/practice',
    params: ofHousehold,
    query: z.object({ review: reviewId.optional() }),
    body: nothing,
    answer: z.object({ cards: z.array(boardCard), acts: z.array(z.string()) }),
    right: 'alert, dispute, good-practice: exists and read, record by record',
  }),
  raiseAlertPage: route({ method: 'GET', path: 'households/{ref}/alerts/new', params: ofHousehold, query: z.object({ review: reviewId.optional(), atRisk: z.literal('yes').optional() }), body: nothing, answer: raiseAlertPage, right: 'alert: write' }),
  raiseAlertCards: route({ method: 'GET', path: 'households/{ref}/alerts/new/cards', params: ofHousehold, query: cardsQuery, body: nothing, answer: cardsToCome, right: 'alert: write' }),
  raiseAlert: route({ method: 'POST', path: 'households/{ref}/alerts', params: ofHousehold, query: nothing, body: raiseAlertBody, answer: alertPage, right: 'alert: write and send' }),
  alert: route({ method: 'GET', path: 'alerts/{id}', params: one, query: nothing, body: nothing, answer: alertPage, right: 'alert: read' }),
  alertCards: route({ method: 'GET', path: 'alerts/{id}/cards', params: one, query: nothing, body: nothing, answer: cardsToCome, right: 'alert: read' }),
  actOnAlert: route({ method: 'POST', path: 'alerts/{id}/acts', params: one, query: nothing, body: alertActBody, answer: alertPage, right: 'alert: the act' }),
};
