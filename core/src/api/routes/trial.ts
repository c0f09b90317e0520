import { z } from 'zod';
import { nothing } from '../shapes/basics.js';
import { sendTrialBody, trialPage, trialRun, trialWish } from '../shapes/trial.js';
import { route } from '../route.js';

export const trialRoutes = {
  trial: route({ method: 'GET', path: 'policy/trial', params: nothing, query: nothing, body: nothing, answer: trialPage, right: 'council-policy: try-the-clock' }),
  /** Asks, although it is a POST: nothing is written, and the same question has the same answer. */
  tryTheClock: route({ method: 'POST', path: 'policy/trial', params: nothing, query: nothing, body: trialWish, answer: trialRun, right: 'council-policy: try-the-clock' }),
  sendTrialCards: route({ method: 'POST', path: 'policy/trial/cards', params: nothing, query: nothing, body: sendTrialBody, answer: z.object({ sent: z.number() }), right: 'council-policy: try-the-clock' }),
};
