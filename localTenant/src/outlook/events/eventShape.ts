import { parseExpand } from '../../wire/odataExpand.js';
import { selectOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { answerZone, preferenceHeaders } from '../answerZone.js';
import { type EventShape, toEvent } from './toEvent.js';
import type { Event } from './eventStore.js';

export const shapeOfEvents = (call: Call): EventShape => ({
  zone: answerZone(call),
  select: selectOf(call.query.get('select')),
  expand: parseExpand(call.query.get('expand')),
});

export const eventAnswer = (call: Call, status: number, event: Event): Answer => ({
  status,
  headers: preferenceHeaders(call),
  body: {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${event.mailbox}')/events/$entity`,
    ...toEvent(event, shapeOfEvents(call)),
  },
});
