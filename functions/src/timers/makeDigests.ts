import { makeDigests } from '@review-desk/core/delivery';
import type { Ports } from '@review-desk/core/ports';
import { dayToSweep, londonTimeOf, type LocalDate } from '@review-desk/core/time';
import type { Log } from '../log/createLog.js';

/** A row that cannot be swept keeps nobody's morning waiting longer than this. */
const AT_THE_LATEST = '09:00';

/**
 * After the sweep: one message for each person and working day, once every row of the day has been swept, or at nine.
 * Asked again it makes none, so that a host that starts anew does no harm.
 */
export const createMakeDigests = ({ ports, log }: { ports: Ports; log: Log }): (() => Promise<number>) => {
  let madeFor: LocalDate | null = null;
  return async () => {
    const now = ports.clock.now();
    const day = dayToSweep(now, ports.calendarDays);
    if (day === null || day === madeFor) return 0;
    if (londonTimeOf(now) < AT_THE_LATEST && (await ports.deadlines.findToSweep(day, null)).rows.length > 0) return 0;
    const made = await makeDigests(ports)(day);
    madeFor = day;
    log.info('makeDigests', { day, made });
    return made;
  };
};
