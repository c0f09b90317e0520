import { toLocalDate } from '../dates/localDate.js';
import type { CarerFacts, HouseholdFacts, ReviewFacts } from '../deadlines/facts.js';
import type { Deadline, LimitSettings } from '../types.js';
import type { ComputedDeadline } from '../deadlines/reviewLimits.js';

// Fixed facts for tests of the ledger: one household of the invented register, approved on 14 May 2025.
const d = toLocalDate;

export const aCarer = (over: Partial<CarerFacts> = {}): CarerFacts => ({
  id: 'H-001-c1',
  status: 'approved',
  fullApprovalFrom: d('2025-05-14'),
  carerType: 'mainstream',
  resignationReceivedOn: null,
  endedOn: null,
  lastRestartingReviewOn: d('2026-03-10'),
  dbsOn: null,
  medicalOn: null,
  standardsDoneOn: d('2026-01-12'),
  ...over,
});

export const aHousehold = (over: Partial<HouseholdFacts> = {}): HouseholdFacts => ({
  ref: 'H-001',
  carers: [aCarer()],
  adultMembers: [],
  firstPlacementOn: d('2025-06-20'),
  healthAndSafetyOn: null,
  unannouncedVisitOn: null,
  emergencyPlacements: [],
  recordedOn: d('2027-01-04'),
  held: false,
  ...over,
});

export const aReview = (over: Partial<ReviewFacts> = {}): ReviewFacts => ({
  id: 'H-001-r1',
  carers: ['H-001-c1'],
  bookedOn: null,
  meetingDate: null,
  movedOn: null,
  previousMeetingDates: [],
  heldOn: null,
  restartsYear: null,
  done: {},
  ...over,
});

export const asShipped: LimitSettings = { version: 1, limits: {} };

/** What would be stored of a computed set. */
export const asStored = (computed: readonly ComputedDeadline[]): Deadline[] =>
  computed.map(({ reopens: _, ...deadline }) => deadline);

/** Rule and date of each, for short expectations. */
export const dates = (deadlines: readonly Deadline[]): Record<string, string> =>
  Object.fromEntries(deadlines.map(({ rule, due }) => [rule, due]));
