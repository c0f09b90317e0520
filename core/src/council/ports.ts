import type { UnitId } from '../ids.js';
import type { Records, Stored } from '../records/index.js';
import type { Instant } from '../time/types.js';

/** Whether people may be told yet, by team (IM6). The service's own switchboard; one item a unit. */
export type Service = {
  unit: UnitId;
  council: string;
  /** Teams for which a manager has pressed "Start telling people"; `all` for everybody. */
  startedFor: { team: string; at: Instant; by: string }[];
  currentPolicy: number;
  /** Teams whose held messages have all been let go since the press; absent until the first. */
  releasedFor?: string[];
  /** The version that is being applied to open records, from which page on, and when it last went on; absent otherwise. */
  applying?: { version: number; next: string | null; touchedAt: Instant };
  /** Digest of the bank-holiday list that the stored deadlines were counted with; absent until the first look. */
  countedWith?: string;
  /** The list they are being counted again with, the place reached, and when that last went on; absent otherwise. */
  recounting?: { list: string; from: string; touchedAt: Instant };
};

export type Services = Records<Service, UnitId>;

/** Every published version of a council's policy, kept for ever: old records finish under their old rules. */
export interface PolicyStore<P> {
  findVersion(unit: UnitId, version: number): Promise<P | null>;
  findAll(unit: UnitId): Promise<P[]>;
  /** Refused as Conflict when the version exists. */
  publish(unit: UnitId, version: number, policy: P): Promise<void>;
}
export type StoredService = Stored<Service>;
