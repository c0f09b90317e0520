import { createSteppedClock } from '../steppedClock.js';
import { aDirectoryPerson } from '../builders/aPerson.js';
import { cast, marlbeck, type CastKey } from '../builders/cast.js';
import type { Ports } from '../../ports.js';
import { createWorkingCalendar, englandAndWales } from '../../time/index.js';
import { createInMemoryChannels, type InMemoryChannels } from './channels.js';
import { createInMemoryCalendar, type InMemoryCalendar } from './calendar.js';
import { createInMemoryImportFiles, createInMemoryImports, createInMemoryPolicyStore, createInMemoryServices, type InMemoryServices } from './council.js';
import { createInMemoryDeadlines, type InMemoryDeadlines } from './deadlines.js';
import { createInMemoryDeliveries, createInMemoryEffectQueue, type InMemoryDeliveries, type InMemoryEffectQueue } from './deliveries.js';
import { createInMemoryDiaries } from './diaries.js';
import { createInMemoryDirectory, type DirectoryContent } from './directory.js';
import { createInMemoryHouseholds, type InMemoryHouseholds } from './households.js';
import { createInMemoryConversations, createInMemoryMessages, type InMemoryMessages } from './messages.js';
import { createInMemoryPeople, type InMemoryPeople } from './people.js';
import { createInMemoryPractice, type InMemoryPractice } from './practice.js';
import { createInMemoryReviews, type InMemoryReviews } from './reviews.js';
import { createInMemorySearchTerms } from './searchTerms.js';
import { createInMemoryAccessLog, createInMemoryAuditTrail, type InMemoryAccessLog, type InMemoryAuditTrail } from './trail.js';

/** Every port in memory, with what a test may look at beside it. */
export type InMemoryPorts = Ports & {
  clock: ReturnType<typeof createSteppedClock>;
  households: InMemoryHouseholds;
  reviews: InMemoryReviews;
  deadlines: InMemoryDeadlines;
  people: InMemoryPeople;
  services: InMemoryServices;
  calendar: InMemoryCalendar;
  deliveries: InMemoryDeliveries;
  practice: InMemoryPractice;
  messages: InMemoryMessages;
  channels: InMemoryChannels;
  effectQueue: InMemoryEffectQueue;
  audit: InMemoryAuditTrail;
  accessLog: InMemoryAccessLog;
};

/** The council's directory is the whole cast unless a test says otherwise; every other store starts empty. */
export const createInMemoryPorts = (given: { now?: string; directory?: DirectoryContent } = {}): InMemoryPorts => {
  const clock = createSteppedClock(given.now);
  const people = Object.keys(cast).map((key) => aDirectoryPerson(key as CastKey));
  return {
    unit: marlbeck,
    council: 'Marlbeck Metropolitan Borough Council',
    clock,
    calendarDays: createWorkingCalendar(englandAndWales),
    effectQueue: createInMemoryEffectQueue(),
    households: createInMemoryHouseholds(clock.now),
    searchTerms: createInMemorySearchTerms(),
    imports: createInMemoryImports(clock.now),
    importFiles: createInMemoryImportFiles(),
    reviews: createInMemoryReviews(clock.now),
    diaries: createInMemoryDiaries(),
    calendar: createInMemoryCalendar(),
    deadlines: createInMemoryDeadlines(),
    people: createInMemoryPeople(clock.now),
    directory: createInMemoryDirectory(given.directory ?? { people }),
    services: createInMemoryServices(clock.now),
    policies: createInMemoryPolicyStore(),
    deliveries: createInMemoryDeliveries(),
    practice: createInMemoryPractice(clock.now),
    messages: createInMemoryMessages(clock.now),
    conversations: createInMemoryConversations(),
    channels: createInMemoryChannels(),
    audit: createInMemoryAuditTrail(),
    accessLog: createInMemoryAccessLog(),
    // Nothing is on the wire.
    meter: { unitsOf: async (work) => ({ value: await work(), units: 0, requests: 0 }) },
    health: { check: async () => [{ part: 'lists', state: 'ok' }, { part: 'directory', state: 'ok' }] },
  };
};
