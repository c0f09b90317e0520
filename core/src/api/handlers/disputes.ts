import type { Ports } from '../../ports.js';
import { actOnDispute } from '../../practice/disputes/commands/actOnDispute.js';
import { openDispute } from '../../practice/disputes/commands/openDispute.js';
import { disputeFormOf } from '../../practice/disputes/queries/disputeForm.js';
import { disputeOf, disputePageOf } from '../../practice/disputes/queries/disputePage.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { disputeRoutes } from '../routes/disputes.js';

export const createDisputeHandlers = (ports: Ports): ApiHandlers<keyof typeof disputeRoutes> => ({
  disputeForm: (actor, { body }, context) => disputeFormOf(ports)(actor, body, context),
  openDispute: async (actor, { body }, context) => disputePageOf(ports)(actor, await openDispute(ports)(actor, body), context),
  dispute: (actor, { params }, context) => disputeOf(ports)(actor, params.id, context),
  actOnDispute: async (actor, { params, body }, context) =>
    disputePageOf(ports)(actor, await actOnDispute(ports)(actor, { id: params.id, key: body.key }, body.do), context),
});
