import type { CommandKey, PersonId } from '../ids.js';

/** Who a write is put down to; timers and workers act as the service itself. */
export type ActedBy = PersonId | 'service';

/**
 * Something that must still happen because of a decision: a meeting to book, deadlines to refresh, an audit row.
 * Recorded on the same item and in the same write as the decision, so that neither exists without the other
 * (architecture, idea 2). Ids only, never content; at most 24 on an item.
 */
export type Effect = {
  /** Stable: performing the effect twice under one key changes nothing the second time. */
  key: string;
  kind: EffectKind;
  /** Ids and dates that the performer needs; strings of at most 200 characters. */
  about: Readonly<Record<string, string>>;
  tries: number;
  /** The revision of the record that asked for it, or asked for it anew; the store's to say. */
  asked?: number;
};

/** An effect that is done: as it was read, or by its key whenever it was asked. */
export type Done = string | Pick<Effect, 'key' | 'asked'>;

export type EffectKind =
  | 'calendar.book'
  | 'calendar.move'
  | 'calendar.cancel'
  | 'deadlines.refresh'
  | 'searchTerms.refresh'
  | 'review.open'
  | 'audit.write'
  /** The clocks of a record of practice (`about.practice`). */
  | 'practiceDeadlines.refresh'
  /** Somebody is told: `about.to` or `about.post`, `about.purpose`, and `about.atOnce` where it does not wait for working hours. */
  | 'message.make'
  /** Every copy of the record's card is brought up to date. */
  | 'cards.refresh'
  /** The dispute that an alert went on to (`about.practice`, the alert). */
  | 'dispute.open'
  /** Something owed after a review is done (`about.review`, `about.rule`, `about.on`). */
  | 'review.duty'
  /** The meeting of a dispute's stage (`about.stage`) in the convener's calendar. */
  | 'stageMeeting.book';

/** A record as it was read: its value, and what a conditional write needs. */
export type Stored<T> = {
  readonly value: T;
  /** Raised by commands only; marking an effect done leaves it. */
  readonly revision: number;
  /** The store's own mark (eTag); opaque. */
  readonly version: string;
  readonly effects: readonly Effect[];
  /** The last twenty client keys, newest last. */
  readonly commandKeys: readonly CommandKey[];
};

/** What one command decided about one record. */
export type Decision<T> = {
  value: T;
  effects: readonly Effect[];
  commandKey: CommandKey;
  actedBy: ActedBy;
};

/**
 * A list of records under the write path of architecture idea 2.
 * Errors: `Conflict` (`records.changed`) when another command raised the revision first; `Unavailable`
 * (`records.tooManyEffects`) when the item's effects would pass 24; `Unavailable` for a store that does not answer.
 */
export interface Records<T, Id extends string> {
  findById(id: Id): Promise<Stored<T> | null>;
  /**
   * Safe to repeat: an item that is already there under this id is given back with `created: false`, unless this same
   * command made it and nothing has changed it since.
   */
  create(id: Id, decision: Decision<T>): Promise<{ stored: Stored<T>; created: boolean }>;
  /** Many at once, in batches of 20; each as `create`, in the same order. Some may be made when this throws. */
  createAll(all: readonly { id: Id; decision: Decision<T> }[]): Promise<{ stored: Stored<T>; created: boolean }[]>;
  /** One conditional write. The same revision with another version is written again; another revision is a Conflict. */
  save(before: Stored<T>, decision: Decision<T>): Promise<Stored<T>>;
  /**
   * Takes performed effects off the item, and notes on its value what performing them brought (an event's id). One that
   * a later decision asked for anew while it was performed stays, for what was performed did not see that decision. The
   * revision stays, since no person decided anything. Unknown keys change nothing. `note` must give the same value
   * when it is applied twice. Whoever has just read the record gives it along as `asRead`, which saves reading it again
   * unless somebody wrote meanwhile. Gives back the record as it stands afterwards.
   */
  settleEffects(id: Id, done: readonly Done[], note?: (value: T) => T, asRead?: Stored<T>): Promise<Stored<T>>;
  /** Counts a failed try of an effect and puts its next try off. */
  postponeEffect(id: Id, key: string): Promise<void>;
  /** Ids with effects whose next try is due at `now`, for the timer that finds what a dead worker left. */
  findWithDueEffects(now: string): Promise<Id[]>;
}
