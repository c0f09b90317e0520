import { noteReadings } from '../../audit/index.js';
import type { Actor } from '../../people/index.js';
import type { Ports, RequestContext } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import {
  addHousehold, allocateOfficer, correctHousehold, endHousehold, holdMessages, liftHold, recordResignation, transferHousehold, type Household,
} from '../../register/index.js';
import { householdOf, householdPageOf } from '../../register/queries/householdPage.js';
import { householdsOf } from '../../register/queries/households.js';
import { searchHouseholds } from '../../register/queries/search.js';
import { householdThing } from '../../register/rights.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { AnswerOf } from '../routeTable.js';
import type { householdRoutes } from '../routes/households.js';

export const createHouseholdHandlers = (ports: Ports): ApiHandlers<keyof typeof householdRoutes> => {
  const pageOf = householdPageOf(ports);
  const saved = async (actor: Actor, context: RequestContext, act: Promise<Stored<Household>>): Promise<AnswerOf<'addHousehold'>> => ({
    household: await pageOf(actor, await act, context),
  });
  return {
    households: (actor, { query }, context) => householdsOf(ports)(actor, query, context),
    search: (actor, { body }, context) => searchHouseholds(ports)(actor, body.words, context),
    household: (actor, { params }, context) => householdOf(ports)(actor, params.ref, context),
    addHousehold: (actor, { body }, context) => saved(actor, context, addHousehold(ports)(actor, body)),
    correctHousehold: (actor, { params, body: { key, revision, ref: _ref, ...changes } }, context) => saved(actor, context, correctHousehold(ports)(actor, { ref: params.ref, key, revision, changes })),
    transferHousehold: (actor, { params, body }, context) => saved(actor, context, transferHousehold(ports)(actor, { ...body, ref: params.ref })),
    endHousehold: (actor, { params, body }, context) => saved(actor, context, endHousehold(ports)(actor, { ...body, ref: params.ref })),
    recordResignation: (actor, { params, body }, context) => saved(actor, context, recordResignation(ports)(actor, { ...body, ref: params.ref })),
    hold: (actor, { params, body }, context) => saved(actor, context, holdMessages(ports)(actor, { ...body, ref: params.ref })),
    liftHold: (actor, { params, body }, context) => saved(actor, context, liftHold(ports)(actor, { ...body, ref: params.ref })),
    allocate: (actor, { body }, context) => {
      const note = noteReadings(context, actor, 'Allocation');
      return allocateOfficer(ports)(actor, body, (household) => note('household', household.ref, householdThing(household)));
    },
  };
};
