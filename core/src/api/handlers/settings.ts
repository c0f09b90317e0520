import { pressStart } from '../../council/commands/pressStart.js';
import { checkPolicy, publishPolicy } from '../../council/commands/publishPolicy.js';
import { policyOf } from '../../council/queries/policyPage.js';
import { startPageOf } from '../../council/queries/startPage.js';
import type { Ports } from '../../ports.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { settingsRoutes } from '../routes/settings.js';
import { createImportHandlers } from './imports.js';

export const createSettingsHandlers = (ports: Ports): ApiHandlers<keyof typeof settingsRoutes> => ({
  ...createImportHandlers(ports),
  policy: (actor) => policyOf(ports)(actor),
  checkPolicy: (actor, { body }) => checkPolicy(ports)(actor, body),
  publishPolicy: (actor, { body }) => publishPolicy(ports)(actor, body),
  startTelling: (actor) => startPageOf(ports)(actor),
  pressStart: (actor, { body }) => pressStart(ports)(actor, body),
});
