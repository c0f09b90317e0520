import { z } from 'zod';
import { moveClock } from '../clock/moveClock.js';
import type { Answer } from '../wire/operation.js';
import type { AdministrationCall } from './administrationCall.js';

export const getClock = ({ tenant }: AdministrationCall): Answer => ({
  status: 200,
  body: { now: tenant.clock.instant(), offsetMs: tenant.clock.offset },
});

const moveSchema = z.union([
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advanceMs: z.number().int().positive() }),
]);

export const setClock = async (call: AdministrationCall): Promise<Answer> => {
  const wished = moveSchema.parse(call.body);
  await moveClock(call.tenant, 'to' in wished ? Date.parse(wished.to) : call.tenant.clock.now() + wished.advanceMs);
  return getClock(call);
};
