import { z } from 'zod';
import type { TenantState } from '../tenantState.js';

/** The clock cannot be set there; the message says why. */
export class ClockRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ClockRefusal';
  }
}

const nextSchema = z.object({ at: z.iso.datetime({ offset: true }).nullable() });

/** A follower fires timers and drains queues before it answers, so it may take its time. */
const patience = 600_000;

const ask = async (follower: string, place: 'next' | 'arrive', body: unknown): Promise<unknown> => {
  const url = `${follower.replace(/\/$/, '')}/admin/clock/${place}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new ClockRefusal(502, 'followerDoesNotAnswer', `${url} does not answer; the clock stopped on its way.`);
  });
  if (!response.ok) throw new ClockRefusal(502, 'followerFailed', `${url} answered ${response.status}; the clock stopped on its way.`);
  return place === 'next' ? await response.json() : undefined;
};

const arrive = async (tenant: TenantState, at: number): Promise<void> => {
  tenant.clock.set(at);
  const body = { now: new Date(at).toISOString(), offsetMs: tenant.clock.offset };
  for (const follower of tenant.followers) await ask(follower, 'arrive', body);
};

const earliest = async (tenant: TenantState, from: number, to: number): Promise<number | undefined> => {
  const body = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  const moments: number[] = [];
  for (const follower of tenant.followers) {
    const { at } = nextSchema.parse(await ask(follower, 'next', body));
    if (at !== null) moments.push(Date.parse(at));
  }
  return moments.length > 0 ? Math.min(...moments) : undefined;
};

const moving = new WeakSet<TenantState>();

/** Moves business time, stopping at each occurrence that a follower announces, in order. */
export const moveClock = async (tenant: TenantState, to: number): Promise<void> => {
  const { clock } = tenant;
  if (moving.has(tenant)) throw new ClockRefusal(409, 'clockIsMoving', 'The clock is being moved already. Wait until it has arrived.');
  if (to < clock.lastWrite) {
    const last = new Date(clock.lastWrite).toISOString();
    throw new ClockRefusal(409, 'clockBeforeLastWrite', `The clock cannot be set before the last write, made at ${last}. Start from new data to go back further.`);
  }
  moving.add(tenant);
  try {
    let from = clock.now();
    while (from < to) {
      const at = await earliest(tenant, from, to);
      // An occurrence that does not lie ahead would hold the clock for ever.
      if (at === undefined || at <= from || at > to) break;
      await arrive(tenant, at);
      from = at;
    }
    await arrive(tenant, to);
  } finally {
    moving.delete(tenant);
  }
};
