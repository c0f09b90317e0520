import { nothing } from '../shapes/basics.js';
import { deliveryTaskList, mendTaskBody } from '../shapes/messages.js';
import { route } from '../route.js';

/** The delivery ledger, as far as a person has to do with it: what no channel took. */
export const messageRoutes = {
  deliveryTasks: route({ method: 'GET', path: 'messages/tasks', params: nothing, query: nothing, body: nothing, answer: deliveryTaskList, right: 'delivery-ledger: read' }),
  mendTask: route({ method: 'POST', path: 'messages/mend', params: nothing, query: nothing, body: mendTaskBody, answer: deliveryTaskList, right: 'delivery-ledger: mend, or send-again' }),
};
