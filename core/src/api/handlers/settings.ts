import type { Ports } from '../../ports.js';
import type { ApiHandlers } from '../handlers.js';
import type { settingsRoutes } from '../routes/settings.js';
import { createImportHandlers } from './imports.js';
import { notYet } from './notYet.js';

export const createSettingsHandlers = (ports: Ports): ApiHandlers<keyof typeof settingsRoutes> => ({
  ...createImportHandlers(ports),
  policy: notYet,
  checkPolicy: notYet,
  publishPolicy: notYet,
  startTelling: notYet,
  pressStart: notYet,
});
