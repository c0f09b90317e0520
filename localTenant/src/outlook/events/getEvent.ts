import type { Answer, Call } from '../../wire/operation.js';
import { eventAnswer } from './eventShape.js';
import { openEvent } from './openEvent.js';

export const getEvent = (call: Call): Answer => eventAnswer(call, 200, openEvent(call));
