import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import {
  addHousehold, allocateOfficer, correctHousehold, endHousehold, holdMessages, liftHold, recordResignation, transferHousehold, type Household,
} from '../../register/index.js';
import { householdOf, householdPageOf } from '../../register/queries/householdPage.js';
import { householdsOf } from '../../register/queries/households.js';
import { searchHouseholds } from '../../register/queries/search.js';
import type { ApiHandlers } from '../handlers.js';
import type { AnswerOf } from '../routeTable.js';
import type { householdRoutes } from '../routes/households.js';

export const createHouseholdHandlers = (ports: Ports): ApiHandlers<keyof typeof householdRoutes> => {
  const pageOf = householdPageOf(ports);
  const saved = async (actor: Actor, stored: Stored<Household>): Promise<AnswerOf<'addHousehold'>> => ({ household: await pageOf(actor, stored) });
  return {
    households: (actor, { query }, context) => householdsOf(ports)(actor, query, context),
    search: (actor, { body }, context) => searchHouseholds(ports)(actor, body.words, context),
    household: (actor, { params }, context) => householdOf(ports)(actor, params.ref, context),
    addHousehold: async (actor, { body }) => saved(actor, await addHousehold(ports)(actor, body)),
    correctHousehold: async (actor, { params, body: { key, revision, ref: _ref, ...changes } }) =>
      saved(actor, await correctHousehold(ports)(actor, { ref: params.ref, key, revision, changes })),
    transferHousehold: async (actor, { params, body }) => saved(actor, await transferHousehold(ports)(actor, { ...body, ref: params.ref })),
    endHousehold: async (actor, { params, body }) => saved(actor, await endHousehold(ports)(actor, { ...body, ref: params.ref })),
    recordResignation: async (actor, { params, body }) => saved(actor, await recordResignation(ports)(actor, { ...body, ref: params.ref })),
    hold: async (actor, { params, body }) => saved(actor, await holdMessages(ports)(actor, { ...body, ref: params.ref })),
    liftHold: async (actor, { params, body }) => saved(actor, await liftHold(ports)(actor, { ...body, ref: params.ref })),
    allocate: (actor, { body }) => allocateOfficer(ports)(actor, body),
  };
};
