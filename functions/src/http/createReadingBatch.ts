import type { AccessLog, Reading } from '@review-desk/core/audit';
import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';

export interface ReadingBatch {
  /** Notes a reading; the same person, record and purpose within an hour is one. Never fails the read. */
  note(reading: Reading): void;
  /** Writes what has been noted. A failure is logged and what was noted stays for the next try. */
  flush(): Promise<void>;
}

export type BatchSettings = { most: number; waitMs: number; longestWaitMs: number; kept: number };
const usual: BatchSettings = { most: 100, waitMs: 3_000, longestWaitMs: 60_000, kept: 20_000 };

/**
 * Who read what, gathered per person and hour and written a few at a time: reading must not cost a write each
 * (access.md 1.12). Written by number, by time and when the host stops.
 */
export const createReadingBatch = (accessLog: Pick<AccessLog, 'add'>, log: Log, given: Partial<BatchSettings> = {}): ReadingBatch => {
  const settings = { ...usual, ...given };
  const waiting = new Map<string, Reading>();
  // Handed over within the hour: a page that is opened again, or asks every few seconds, adds no line and no write.
  const handedOver = new Set<string>();
  let hour = '';
  let failures = 0;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const taken = [...waiting];
    waiting.clear();
    for (const [key, reading] of taken) if (hourOf(reading) === hour && handedOver.size < settings.kept) handedOver.add(key);
    try {
      await accessLog.add(taken.map(([, reading]) => reading));
      failures = 0;
    } catch (error) {
      failures += 1;
      for (const [key, reading] of taken) {
        handedOver.delete(key);
        keep(key, reading);
      }
      log.error('accessLog.notWritten', { waiting: waiting.size, failures, ...describeError(error) });
      writeSoon();
    }
  };
  const flush = (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    writing = writing.then(write);
    return writing;
  };
  const writeSoon = (): void => {
    timer ??= setTimeout(() => void flush(), Math.min(settings.waitMs * 2 ** failures, settings.longestWaitMs)).unref();
  };
  const keep = (key: string, reading: Reading): void => {
    if (waiting.has(key)) return;
    if (waiting.size < settings.kept) waiting.set(key, reading);
    // Memory has an end; the log then keeps what the list could not, ids only, so that nothing is lost in silence.
    else log.error('accessLog.reading', { ...reading });
  };

  return {
    note: (reading) => {
      if (hourOf(reading) !== hour) {
        hour = hourOf(reading);
        handedOver.clear();
      }
      const key = [reading.person, hour, reading.record, reading.about, reading.purpose ?? ''].join('|');
      if (handedOver.has(key)) return;
      keep(key, reading);
      if (waiting.size >= settings.most && failures === 0) void flush();
      else writeSoon();
    },
    flush,
  };
};

const hourOf = ({ at }: Reading): string => at.slice(0, 13);
