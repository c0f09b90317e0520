import { ChannelRefused, Unavailable, type DeskError } from '@review-desk/core/errors';
import { z } from 'zod';

const shape = z.looseObject({ error: z.looseObject({ code: z.string().regex(/^\w{1,60}$/) }) });

/** Answers after which the same call may succeed (Teams: status codes of bot messages; graph-contract 7.3). */
const passes: ReadonlySet<number> = new Set([401, 408, 412, 429, 500, 502, 503, 504, 507]);
/** A gateway lost sight of the call: it may have been carried out. */
const mayHaveArrived: ReadonlySet<number> = new Set([408, 500, 502, 504]);

const codeIn = (text: string): string | null => {
  try {
    return shape.safeParse(JSON.parse(text)).data?.error.code ?? null;
  } catch {
    return null;
  }
};

/** Retry-After in seconds, which may be a fraction, a date or missing. */
const waitOf = (header: string | null): number | undefined => {
  if (header === null) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - Date.now()) / 1000);
};

export const unknownOutcome = (cause: unknown): Unavailable =>
  new Unavailable('bot.unknownOutcome', 'Teams did not answer, so it is not known whether the message arrived.', undefined, { cause });

/** The Connector's refusal in core's words. Its own sentence stays out: it may quote what was sent. */
export const channelFault = (status: number, text: string, retryAfter: string | null): DeskError => {
  const code = codeIn(text) ?? `status${status}`;
  const cause = { status, code };
  if (mayHaveArrived.has(status)) return unknownOutcome(cause);
  if (status === 401) return new Unavailable('bot.notSignedIn', 'Teams did not accept the sign-in of this service. Tell your Microsoft 365 administrator.', undefined, { cause });
  if (passes.has(status)) return new Unavailable('bot.busy', 'Teams is busy. Nothing was sent; it is tried again.', waitOf(retryAfter), { cause });
  return new ChannelRefused(code, 'Teams does not take this message for this person.', { cause });
};
