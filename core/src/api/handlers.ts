import type { Ports } from '../ports.js';
import type { ApiHandlers } from './handlerTypes.js';
import { createAlertHandlers } from './handlers/alerts.js';
import { createDisputeHandlers } from './handlers/disputes.js';
import { createHouseholdHandlers } from './handlers/households.js';
import { createMessageHandlers } from './handlers/messages.js';
import { createPeopleHandlers } from './handlers/people.js';
import { createQualityHandlers } from './handlers/quality.js';
import { createReviewHandlers } from './handlers/reviews.js';
import { createSettingsHandlers } from './handlers/settings.js';
import { createTrialHandlers } from './handlers/trial.js';

export type { ApiHandler, ApiHandlers, HandlerInput } from './handlerTypes.js';

export const createApiHandlers = (ports: Ports): ApiHandlers => ({
  ...createPeopleHandlers(ports),
  ...createReviewHandlers(ports),
  ...createHouseholdHandlers(ports),
  ...createSettingsHandlers(ports),
  ...createTrialHandlers(ports),
  ...createAlertHandlers(ports),
  ...createDisputeHandlers(ports),
  ...createMessageHandlers(ports),
  ...createQualityHandlers(ports),
});
