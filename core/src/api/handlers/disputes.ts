import type { Ports, RequestContext } from '../../ports.js';
import type { Actor } from '../../people/index.js';
import { actOnDispute } from '../../practice/disputes/commands/actOnDispute.js';
import { openDispute } from '../../practice/disputes/commands/openDispute.js';
import { disputeFormOf } from '../../practice/disputes/queries/disputeForm.js';
import { disputeOf, disputePageOf } from '../../practice/disputes/queries/disputePage.js';
import { nextStageSlotOf, stageSlotsOf } from '../../practice/disputes/queries/stageSlots.js';
import type { Dispute } from '../../practice/disputes/types.js';
import type { Stored } from '../../records/index.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { BodyOf } from '../routeTable.js';
import type { disputeRoutes } from '../routes/disputes.js';
import { orOfferNext } from './orOfferNext.js';

export const createDisputeHandlers = (ports: Ports): ApiHandlers<keyof typeof disputeRoutes> => ({
  disputeForm: (actor, { body }, context) => disputeFormOf(ports)(actor, body, context),
  openDispute: async (actor, { body }, context) => disputePageOf(ports)(actor, await openDispute(ports)(actor, body), context),
  dispute: (actor, { params }, context) => disputeOf(ports)(actor, params.id, context),
  stageSlots: (actor, { params, query }, context) => stageSlotsOf(ports)(actor, params.id, query, context),
  actOnDispute: async (actor, { params, body }, context) => disputePageOf(ports)(actor, await acted(ports, actor, params.id, body, context), context),
});

const acted = (ports: Ports, actor: Actor, id: Dispute['id'], { key, do: step }: BodyOf<'actOnDispute'>, { bearer }: RequestContext): Promise<Stored<Dispute>> => {
  const act = () => actOnDispute(ports)(actor, { id, key }, step);
  return step.act === 'convene' ? orOfferNext(act, () => nextStageSlotOf(ports)(actor, id, step, bearer)) : act();
};
