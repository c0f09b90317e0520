/**
 * Everything that can go wrong on purpose. Each error has a stable code (`reviews.alreadyBooked`), a sentence fit for
 * the person who will read it, and never a name, an address or free text: ids only.
 */
export type ErrorKind = 'refusal' | 'invalidInput' | 'notFound' | 'conflict' | 'notPermitted' | 'unavailable' | 'channelRefused';

/** One fault in what was sent in: `path` names the field (`lines.3.approvalDate`), `message` says how to mend it. */
export type FieldFault = { path: string; message: string };

export abstract class DeskError extends Error {
  abstract readonly kind: ErrorKind;
  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A rule said no. Nothing was changed. */
export class Refusal extends DeskError {
  readonly kind = 'refusal';
}

/** What came in does not fit its shape; `faults` are shown beside the fields. */
export class InvalidInput extends DeskError {
  readonly kind = 'invalidInput';
  constructor(
    code: string,
    message: string,
    readonly faults: readonly FieldFault[] = [],
    options?: { cause?: unknown },
  ) {
    super(code, message, options);
  }
}

/** No such record, or none that this person may know of: the two answer alike (access.md 1.2). */
export class NotFound extends DeskError {
  readonly kind = 'notFound';
}

/** Somebody else changed the record first; `current` tells the revision that stands now. */
export class Conflict extends DeskError {
  readonly kind = 'conflict';
  constructor(
    code: string,
    message: string,
    readonly current?: number,
    options?: { cause?: unknown },
  ) {
    super(code, message, options);
  }
}

/** The person may see the thing but not do this to it. */
export class NotPermitted extends DeskError {
  readonly kind = 'notPermitted';
}

/** Microsoft 365 or a store did not answer in time; nothing is known to be lost. `retryAfterSeconds` when it was told. */
export class Unavailable extends DeskError {
  readonly kind = 'unavailable';
  constructor(
    code: string,
    message: string,
    readonly retryAfterSeconds?: number,
    options?: { cause?: unknown },
  ) {
    super(code, message, options);
  }
}

/** A channel will never take this: blocked, not installed, no such address. `code` is the channel's own; try the next one. */
export class ChannelRefused extends DeskError {
  readonly kind = 'channelRefused';
}

export const isDeskError = (error: unknown): error is DeskError => error instanceof DeskError;
