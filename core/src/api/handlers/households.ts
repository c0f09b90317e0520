import type { Ports } from '../../ports.js';
import type { ApiHandlers } from '../handlers.js';
import type { householdRoutes } from '../routes/households.js';
import { notYet } from './notYet.js';

export const createHouseholdHandlers = (_ports: Ports): ApiHandlers<keyof typeof householdRoutes> => ({
  households: notYet,
  search: notYet,
  household: notYet,
  addHousehold: notYet,
  correctHousehold: notYet,
  transferHousehold: notYet,
  endHousehold: notYet,
  recordResignation: notYet,
  hold: notYet,
  liftHold: notYet,
  allocate: notYet,
});
