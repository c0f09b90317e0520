import { setTimeout as wait } from 'node:timers/promises';
import { findPerson } from '../directory/people.js';
import { refusal } from '../wire/graphError.js';
import type { Call } from '../wire/operation.js';

/** Exchange takes a moment over each request; without one, requests could never meet in a mailbox here. */
const serviceMs = 2;

/** Counts the request in at its mailbox and gives back what counts it out again. */
export const enterMailbox = async (call: Call): Promise<() => void> => {
  const { tenant, caller, route, params } = call;
  const asked = params['user'];
  if (route.workload !== 'outlook' || asked === undefined || tenant.budget.setting === 'off') return () => undefined;
  const mailbox = asked === 'me' ? (caller.personId ?? '') : (findPerson(tenant.store, asked)?.id ?? asked);
  const seconds = tenant.mailboxLimits.enter(caller.appId, mailbox);
  if (seconds !== undefined) {
    throw refusal('outlook', 'throttled', undefined, { 'Retry-After': String(seconds) });
  }
  await wait(serviceMs);
  return () => tenant.mailboxLimits.leave(caller.appId, mailbox);
};
