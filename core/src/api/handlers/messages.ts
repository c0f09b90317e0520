import { mendTask } from '../../delivery/messages/commands/mendTask.js';
import { deliveryTasks } from '../../delivery/messages/queries/deliveryTasks.js';
import type { Ports, RequestContext } from '../../ports.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { messageRoutes } from '../routes/messages.js';
import type { DeliveryTaskList } from '../shapes/messages.js';

/** Each record whose task is shown is a reading of it. */
const noted = (list: DeliveryTaskList, { reading }: RequestContext): DeliveryTaskList => {
  for (const reference of new Set(list.tasks.map((each) => each.reference))) if (reference !== null) reading('delivery-ledger', reference);
  return list;
};

export const createMessageHandlers = (ports: Ports): ApiHandlers<keyof typeof messageRoutes> => ({
  deliveryTasks: async (actor, _request, context) => noted(await deliveryTasks(ports)(actor), context),
  mendTask: async (actor, { body }, context) => {
    await mendTask(ports)(actor, body);
    return noted(await deliveryTasks(ports)(actor), context);
  },
});
