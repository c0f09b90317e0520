import type { Ports } from '../../ports.js';
import type { ApiHandlers } from '../handlers.js';
import type { settingsRoutes } from '../routes/settings.js';
import { notYet } from './notYet.js';

export const createSettingsHandlers = (_ports: Ports): ApiHandlers<keyof typeof settingsRoutes> => ({
  policy: notYet,
  checkPolicy: notYet,
  publishPolicy: notYet,
  imports: notYet,
  uploadRegister: notYet,
  import: notYet,
  faultsFile: notYet,
  answerMissing: notYet,
  chooseDifference: notYet,
  runImport: notYet,
  stopImport: notYet,
  undoImport: notYet,
  startTelling: notYet,
  pressStart: notYet,
});
