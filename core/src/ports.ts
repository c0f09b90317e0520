import type { AccessLog, AuditTrail } from './audit/index.js';
import type { CouncilPolicy } from './council/policy.js';
import type { PolicyStore, Services } from './council/ports.js';
import type { Health } from './council/health/ports.js';
import type { Trial } from './council/trial/ports.js';
import type { Deliveries, EffectQueue } from './delivery/index.js';
import type { Channels, Conversations, Messages } from './delivery/messages/ports.js';
import type { UnitId } from './ids.js';
import type { Directory, People } from './people/index.js';
import type { PracticeRecords } from './practice/ports.js';
import type { Imports } from './register/imports/ports.js';
import type { Households, ImportFiles, SearchTerms } from './register/ports.js';
import type { Diaries, ReviewCalendar, Reviews } from './reviews/ports.js';
import type { RecordKind } from './rights/index.js';
import type { Clock, Deadlines } from './time/ports.js';
import type { WorkingCalendar } from './time/types.js';

/** What Microsoft 365 is really asked while something is done. */
export interface Meter {
  /** Resource units and requests counted on the wire within `work`, however deep; requests for tokens are not counted. */
  unitsOf<T>(work: () => Promise<T>): Promise<{ value: T; units: number; requests: number }>;
}

/** Everything outside that the commands and queries of core may use; wired once, in functions. */
export type Ports = {
  /** The council this installation serves: whoever has no post yet is taken to belong to it. */
  unit: UnitId;
  /** Its name as people read it. */
  council: string;
  clock: Clock;
  calendarDays: WorkingCalendar;
  effectQueue: EffectQueue;
  households: Households;
  searchTerms: SearchTerms;
  imports: Imports;
  importFiles: ImportFiles;
  reviews: Reviews;
  diaries: Diaries;
  calendar: ReviewCalendar;
  deadlines: Deadlines;
  people: People;
  directory: Directory;
  services: Services;
  /** Every published version of the council's policy. */
  policies: PolicyStore<CouncilPolicy>;
  deliveries: Deliveries;
  practice: PracticeRecords;
  messages: Messages;
  conversations: Conversations;
  /** Everything that can carry a message out: chat, feed, mail, and putting the app in somebody's Teams. */
  channels: Channels;
  audit: AuditTrail;
  accessLog: AccessLog;
  health: Health;
  /** "Try the clock": a council that lives in this process alone. */
  trial: Trial;
  meter: Meter;
};

/** What a handler gets beside the actor and the request. */
export type RequestContext = {
  /** The caller's own API token, for questions that Microsoft 365 must answer on their behalf (free/busy). */
  bearer: string;
  /** Notes that this person read this record; the host batches the notes per person and hour (access.md 1.12). */
  reading(record: RecordKind, about: string, purpose?: string): void;
};
