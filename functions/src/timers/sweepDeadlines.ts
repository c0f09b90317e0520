import { app } from '@azure/functions';
import { isRecountUnderWay } from '@review-desk/core/council';
import type { Ports } from '@review-desk/core/ports';
import { dayToSweep, type DeadlineKey, type DeadlineRow, type LocalDate } from '@review-desk/core/time';
import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';
import { leftBehindBefore } from './leftBehindBefore.js';
import { sweepRows } from './sweepRows.js';
import { takeClockSteps } from './takeClockSteps.js';
import { tellingFor } from './tellingFor.js';

type Needs = {
  /** Real milliseconds, as the host counts them. */
  watch?: () => number;
  ports: Pick<Ports, 'clock' | 'calendarDays' | 'unit' | 'people' | 'services' | 'households' | 'deadlines' | 'deliveries' | 'practice' | 'directory' | 'policies' | 'effectQueue'>;
  log: Log;
};
export type SweepReport = { day: LocalDate; done: number; skipped: number; failed: number; notices: number; late: number; stages: number };

const rowsAtOnce = 20;
/** The host ends a function after ten minutes (host.json), with whatever else it runs; a morning may need more of a small tenant's budget. */
const LONGEST_RUN_MS = 8 * 60_000;

/**
 * The one sweep of the deadlines: every quarter of an hour it asks whether London's morning of a working day has come,
 * and then goes through every row with something to be told on or before that day. Each handled row moves its own sweep
 * day on, so the question empties itself: a sweep that comes late, twice or not at all ends the same.
 */
export const createSweepDeadlines = ({ ports, log, watch = () => performance.now() }: Needs): (() => Promise<SweepReport | null>) => {
  let sweptWhole: LocalDate | null = null;
  return async () => {
    const now = ports.clock.now();
    const day = dayToSweep(now, ports.calendarDays);
    if (day === null || day === sweptWhole) return null;
    // Dates that are being counted again are told of when they are right.
    if (isRecountUnderWay((await ports.services.findById(ports.unit))?.value, leftBehindBefore(now))) return null;
    const { report, whole } = await sweep({ ports, log }, day, watch);
    // A day that ended whole is not asked about again; one with a failure or a rest is, a quarter of an hour later.
    if (whole && report.failed + report.skipped === 0) sweptWhole = day;
    log.info('sweepDeadlines', report);
    return report;
  };
};

const sweep = async ({ ports, log }: Needs, day: LocalDate, watch: () => number): Promise<{ report: SweepReport; whole: boolean }> => {
  const until = watch() + LONGEST_RUN_MS;
  const report: SweepReport = { day, done: 0, skipped: 0, failed: 0, notices: 0, late: 0, stages: 0 };
  const left = new Set<DeadlineKey>();
  const telling = await tellingFor(ports, day);
  // Twenty rows that fail together are tried one by one, so that one bad row keeps nobody else from being told.
  const sweepOrSplit = async (rows: readonly DeadlineRow[]): Promise<void> => {
    try {
      const { done, skipped, notices, late } = await sweepRows(ports, rows, await telling(rows));
      report.done += done;
      report.skipped += skipped;
      report.notices += notices;
      report.late += late;
    } catch (error) {
      if (rows.length > 1) {
        for (const row of rows) await sweepOrSplit([row]);
        return;
      }
      report.failed += rows.length;
      log.error('sweepDeadlines.failed', { rows: rows.map((row) => row.deadline.key), ...describeError(error) });
    }
  };

  let next: string | null = null;
  for (;;) {
    const page: { rows: DeadlineRow[]; next: string | null } = await ports.deadlines.findToSweep(day, next);
    const fresh = page.rows.filter((row) => !left.has(row.deadline.key));
    for (let at = 0; at < fresh.length; at += rowsAtOnce) {
      if (watch() > until) return { report, whole: false };
      const rows = fresh.slice(at, at + rowsAtOnce);
      const { opened, failed } = await takeClockSteps({ ports, log }, rows);
      report.stages += opened;
      report.failed += failed.size;
      await sweepOrSplit(rows.filter((row) => !failed.has(row.deadline.key)));
      for (const row of rows) left.add(row.deadline.key);
    }
    // What was handled is gone from the question, so it is asked from its start again; what failed is passed over.
    if (fresh.length > 0) next = null;
    else if (page.next === null) return { report, whole: true };
    else next = page.next;
  }
};

/** `afterwards`: what the morning's messages are made of stands by then. */
export const registerSweepDeadlines = (needs: Needs, afterwards: () => Promise<unknown>): void => {
  const sweepDeadlines = createSweepDeadlines(needs);
  app.timer('sweepDeadlines', {
    schedule: '0 */15 * * * *',
    handler: async () => {
      await sweepDeadlines();
      await afterwards();
    },
  });
};
