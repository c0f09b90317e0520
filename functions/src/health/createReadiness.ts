import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';

const keptMs = 600_000;
const triedAgainMs = 10_000;

/** Whether the lists are as the product needs them, asked anew only now and then: a probe comes every few seconds. */
export const createReadiness = (
  checkLists: () => Promise<string[]>,
  log: Pick<Log, 'error'>,
  now: () => number = Date.now,
): (() => Promise<boolean>) => {
  let last: { at: number; ready: boolean } | null = null;
  return async () => {
    if (last && now() - last.at < (last.ready ? keptMs : triedAgainMs)) return last.ready;
    const ready = await checkLists().then(
      (missing) => {
        // List and column names in plain words, so that whoever reads the log of a start knows what to mend.
        if (missing.length > 0) log.error('lists.notReady', { missing });
        return missing.length === 0;
      },
      (error: unknown) => {
        log.error('lists.notAsked', describeError(error));
        return false;
      },
    );
    last = { at: now(), ready };
    return ready;
  };
};
