import { app } from '@azure/functions';
import { releaseStarted, sendMessage, type Message } from '@review-desk/core/delivery';
import type { Ports } from '@review-desk/core/ports';
import type { Stored } from '@review-desk/core/records';
import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';

type Needs = { ports: Ports; log: Log };
export type SendReport = { sent: number; joined: number; task: number; dropped: number; looked: number; busy: number; later: number; failed: number };

/** As many as one chat's answer takes while the app may send fifty a second. */
const AT_ONCE = 10;
/** A run ends well before the host would end it; what is left is found by the next one. */
const LONGEST_RUN_MS = 4 * 60_000;

/**
 * Sends what may go now, and looks again at what was taken: the queue's workers do so at once, and this finds what they
 * could not, what waited for the morning, and what a worker that died has left. Each message is sent or put off by
 * itself; one that fails stops no other, and each moves its own next moment on, so that the question empties itself.
 */
export const createSendMessages =
  ({ ports, log }: Needs) =>
  async (): Promise<SendReport> => {
    const report: SendReport = { sent: 0, joined: 0, task: 0, dropped: 0, looked: 0, busy: 0, later: 0, failed: 0 };
    const began = performance.now();
    await released(ports, log);
    const seen = new Set<string>();
    const one = async ({ value }: Stored<Message>): Promise<void> => {
      try {
        const sent = await sendMessage(ports)(value.id);
        report[sent.what] += 1;
        if (sent.what === 'later') log.warn('sendMessages.later', { message: value.id, ...describeError(sent.cause) });
      } catch (error) {
        report.failed += 1;
        log.error('sendMessages.failed', { message: value.id, ...describeError(error) });
      }
    };
    let next: string | null = null;
    do {
      const page: Awaited<ReturnType<Ports['messages']['findToSend']>> = await ports.messages.findToSend(ports.clock.now(), next);
      const fresh = page.messages.filter(({ value }) => !seen.has(value.id));
      for (const { value } of fresh) seen.add(value.id);
      for (let at = 0; at < fresh.length && performance.now() - began < LONGEST_RUN_MS; at += AT_ONCE) await Promise.all(fresh.slice(at, at + AT_ONCE).map(one));
      // What was handled is gone from the question, so it is asked from its start again; what failed is passed over.
      next = fresh.length > 0 ? null : page.next;
      if (fresh.length === 0 && next === null) break;
    } while (performance.now() - began < LONGEST_RUN_MS);
    if (seen.size > 0) log.info('sendMessages', { ...report, ms: Math.round(performance.now() - began) });
    return report;
  };

/** A press whose worker was never woken is made good here (IM6). */
const released = async (ports: Ports, log: Log): Promise<void> => {
  try {
    await releaseStarted(ports)();
  } catch (error) {
    log.error('sendMessages.notReleased', describeError(error));
  }
};

export const registerSendMessages = (needs: Needs): void => {
  const send = createSendMessages(needs);
  app.timer('sendMessages', {
    schedule: '0 */15 * * * *',
    handler: async () => {
      await send();
    },
  });
};
