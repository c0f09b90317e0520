import { HttpRequest, InvocationContext } from '@azure/functions';
import { routeTable, type RouteName } from '@review-desk/core/api';
import { createApiHandlers } from '@review-desk/core/api/handlers';
import type { Reading } from '@review-desk/core/audit';
import { carryOnJob } from '@review-desk/core/carryOnJob';
import { commandKey, personId, reviewId, type PersonId } from '@review-desk/core/ids';
import { aDeadlineRow, aFosterReview, cast, type InMemoryPorts } from '@review-desk/core/testing';
import { toInstant, toLocalDate, toRuleId } from '@review-desk/core/time';
import { createRouteHandler } from '../http/createRouteHandler.js';
import { withoutCost } from '../log/measure.js';
import { resolveActor } from '../people/resolveActor.js';
import { aWorld } from './aWorld.js';
import { collectLog } from './collectLog.js';
import { standers } from './standers.js';

export type Sent = { params?: Record<string, string>; query?: Record<string, string>; body?: unknown };
export type Reader = 'ruth' | 'sunita' | 'priya' | 'dpo' | 'm365-administrator';
export interface ReadingWorld {
  ports: InMemoryPorts;
  /** What has been noted since the world began, or since it was emptied. */
  noted: Reading[];
  idOf(reader: Reader): PersonId;
  ask(reader: Reader, name: RouteName, sent?: Sent): Promise<{ status: number; body: unknown }>;
  /** The queue's worker, until nothing waits. */
  work(): Promise<void>;
}

const seeded = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });

/**
 * The small council of `aWorld` on a day with something of everything: a review past its limit, a reason owed, and a
 * visit of which no row tells. The routes run as they do behind HTTP, and each note is caught before it is batched.
 */
export const readingWorld = async (): Promise<ReadingWorld> => {
  const ports = await aWorld();
  const late = aFosterReview('H-004').with({ legalLimit: toLocalDate('2026-12-01') }).plain();
  await ports.reviews.create(late.id, seeded(late));
  const owed = aDeadlineRow('H-005').with({ ownerPerson: cast.sunita.id }).due('2027-01-05').plain();
  await ports.deadlines.upsert([{ ...owed, deadline: { ...owed.deadline, rule: toRuleId('LB-01'), owner: 'sr-manager' } }]);
  await ports.calendar.book({
    organiser: cast.ruth.id, review: reviewId('H-006-r1'), household: late.household, start: toInstant('2027-01-04T13:00:00Z'), end: toInstant('2027-01-04T15:00:00Z'),
  } as Parameters<typeof ports.calendar.book>[0]);
  const noted: Reading[] = [];
  const deps = {
    handlers: createApiHandlers(ports),
    verifyToken: (header: string | null) => Promise.resolve({ caller: { person: personId(header ?? ''), appRoles: [], bearer: 'token' } }),
    actorOf: resolveActor(ports),
    readings: { note: (reading: Reading) => void noted.push(reading), flush: () => Promise.resolve() },
    clock: ports.clock,
    log: collectLog().log,
    deployed: false,
    measure: withoutCost,
  };
  const idOf = (reader: Reader): PersonId =>
    reader === 'dpo' || reader === 'm365-administrator' ? (standers.find((each) => each.name.endsWith(` ${reader}`))?.id ?? cast.callum.id) : cast[reader].id;
  let jobs = 0;
  return {
    ports,
    noted,
    idOf,
    ask: async (reader, name, { params = {}, query = {}, body } = {}) => {
      const file = typeof body === 'string';
      const { method } = routeTable[name];
      const request = new HttpRequest({
        method, url: 'http://localhost/api', params, query,
        headers: { authorization: idOf(reader), ...(method === 'POST' ? { 'content-type': file ? 'text/csv' : 'application/json' } : {}) },
        ...(method === 'POST' ? { body: { string: file ? body : JSON.stringify(body ?? {}) } } : {}),
      });
      const { status, jsonBody } = (await createRouteHandler(deps, name)(request, new InvocationContext())) as { status: number; jsonBody: unknown };
      return { status, body: jsonBody };
    },
    work: async () => {
      for (let job = ports.effectQueue.jobs[jobs]; job; job = ports.effectQueue.jobs[jobs]) {
        jobs += 1;
        await carryOnJob(ports)(job);
      }
    },
  };
};
