import { sendTrialCards } from '../../council/trial/commands/sendTrialCards.js';
import { tryTheClock } from '../../council/trial/commands/tryTheClock.js';
import { trialPageOf } from '../../council/trial/queries/trialPage.js';
import type { Ports } from '../../ports.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { trialRoutes } from '../routes/trial.js';

export const createTrialHandlers = (ports: Ports): ApiHandlers<keyof typeof trialRoutes> => {
  const send = sendTrialCards(ports);
  return {
    trial: (actor) => trialPageOf(ports)(actor),
    tryTheClock: (actor, { body }) => tryTheClock(ports)(actor, body),
    sendTrialCards: (actor, { body: { key, ...wish } }) => send(actor, key, wish),
  };
};
