import type { z } from 'zod';
import type { connections } from '../../api/shapes/settings.js';
import type { healthLine } from '../../api/shapes/today.js';
import { countUndelivered } from '../../delivery/messages/queries/deliveryTasks.js';
import { NotPermitted } from '../../errors.js';
import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import { mayTowards, serviceThing } from '../../rights/index.js';
import { londonDateOf } from '../../time/index.js';
import { healthRights } from '../rights.js';
import { bankHolidayLine, connectionLine, policyLine, undeliveredLine } from '../health/rules/lines.js';

type HealthLine = z.infer<typeof healthLine>;

/** Each connection with what is wrong and who can mend it; technical lines only, never case content (access.md 1.10). */
export const connectionsOf =
  (ports: Ports) =>
  async (actor: Actor): Promise<z.infer<typeof connections>> => {
    if (!mayTowards(healthRights, actor, serviceThing(actor.unit), 'read'))
      throw new NotPermitted('council.healthNotPermitted', 'Your role does not show the health of the connections.');
    return { lines: await healthLines(ports), checkedAt: ports.clock.now() };
  };

export const healthLines = async (ports: Ports): Promise<HealthLine[]> => {
  const [checks, policies, undelivered] = await Promise.all([ports.health.check(), ports.policies.findAll(ports.unit), countUndelivered(ports)]);
  const today = londonDateOf(ports.clock.now());
  return [...checks.map(connectionLine), undeliveredLine(undelivered), bankHolidayLine(ports.calendarDays, today), policyLine(policies)];
};
