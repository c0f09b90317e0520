import { atLimit } from '@review-desk/core/practice/atLimit';
import type { DeadlineKey, DeadlineRow } from '@review-desk/core/time';
import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';

type Needs = { ports: Parameters<typeof atLimit>[0]; log: Log };

/**
 * Takes the steps that limits of alerts and disputes bring with them, one row at a time. A row whose step failed keeps its
 * sweep day, so that it is tried again a quarter of an hour later; its reminders wait with it.
 */
export const takeClockSteps = async ({ ports, log }: Needs, rows: readonly DeadlineRow[]): Promise<{ opened: number; failed: ReadonlySet<DeadlineKey> }> => {
  const failed = new Set<DeadlineKey>();
  let opened = 0;
  for (const row of rows.filter(({ practice }) => practice !== undefined)) {
    try {
      if ((await atLimit(ports)(row)) === 'opened') opened += 1;
    } catch (error) {
      failed.add(row.deadline.key);
      log.error('takeClockSteps.failed', { row: row.deadline.key, ...describeError(error) });
    }
  }
  return { opened, failed };
};
