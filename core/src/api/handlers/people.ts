import type { Ports } from '../../ports.js';
import type { ApiHandlers } from '../handlers.js';
import type { peopleRoutes } from '../routes/people.js';
import { notYet } from './notYet.js';

export const createPeopleHandlers = (_ports: Ports): ApiHandlers<keyof typeof peopleRoutes> => ({
  me: notYet,
  today: notYet,
  people: notYet,
  giveRoles: notYet,
  setCover: notYet,
  searchDirectory: notYet,
  searchGroups: notYet,
  groupMembers: notYet,
  staffWith: notYet,
  connections: notYet,
  accessLog: notYet,
});
