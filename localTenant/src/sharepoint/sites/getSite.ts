import type { Answer, Call } from '../../wire/operation.js';
import { openSite } from './openSite.js';
import { toSite } from './toSite.js';

export const getSite = (call: Call): Answer => ({ status: 200, body: toSite(call.tenant, openSite(call)) });
