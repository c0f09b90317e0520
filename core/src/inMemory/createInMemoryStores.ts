import type { Ports } from '../ports.js';
import { createWorkingCalendar, englandAndWales } from '../time/index.js';
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
import { createSteppedClock } from './steppedClock.js';
import { createInMemoryAccessLog, createInMemoryAuditTrail, type InMemoryAccessLog, type InMemoryAuditTrail } from './trail.js';

/** Every port that keeps something, in memory, with what one may look at beside it. */
export type InMemoryStores = Omit<Ports, 'unit' | 'council' | 'channels' | 'health' | 'trial'> & {
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
  effectQueue: InMemoryEffectQueue;
  audit: InMemoryAuditTrail;
  accessLog: InMemoryAccessLog;
};

/**
 * A council that lives in this process and nowhere else: every store starts empty and its clock stands still. The same
 * contract suites hold these stores and those over Microsoft 365 together.
 */
export const createInMemoryStores = ({ now, directory }: { now?: string; directory: DirectoryContent }): InMemoryStores => {
  const clock = createSteppedClock(now);
  return {
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
    directory: createInMemoryDirectory(directory),
    services: createInMemoryServices(clock.now),
    policies: createInMemoryPolicyStore(),
    deliveries: createInMemoryDeliveries(),
    practice: createInMemoryPractice(clock.now),
    messages: createInMemoryMessages(clock.now),
    conversations: createInMemoryConversations(),
    audit: createInMemoryAuditTrail(),
    accessLog: createInMemoryAccessLog(),
    // Nothing is on the wire.
    meter: { unitsOf: async (work) => ({ value: await work(), units: 0, requests: 0 }) },
  };
};
