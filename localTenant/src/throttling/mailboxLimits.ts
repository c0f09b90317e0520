const concurrent = 4;
const perTenMinutes = 10_000;
const tenMinutes = 600_000;

type Mailbox = { running: number; start: number; count: number };

/** Outlook's limits for one app and one mailbox: four at once, 10,000 in ten minutes (graph-contract 7.2). */
export class MailboxLimits {
  readonly #mailboxes = new Map<string, Mailbox>();

  constructor(readonly now: () => number) {}

  /** Undefined lets the call in, and `leave` must follow; otherwise seconds to wait. */
  enter(appId: string, mailbox: string): number | undefined {
    const key = `${appId} ${mailbox}`;
    const now = this.now();
    const known = this.#mailboxes.get(key) ?? { running: 0, start: now, count: 0 };
    this.#mailboxes.set(key, known);
    if (now < known.start || now - known.start >= tenMinutes) Object.assign(known, { start: now, count: 0 });
    known.count += 1;
    if (known.count > perTenMinutes) return Math.ceil((known.start + tenMinutes - now) / 1000);
    if (known.running >= concurrent) return 1;
    known.running += 1;
    return undefined;
  }

  leave(appId: string, mailbox: string): void {
    const known = this.#mailboxes.get(`${appId} ${mailbox}`);
    if (known) known.running -= 1;
  }
}
