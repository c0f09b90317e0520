import { timeLimits, toInstant, toLocalDate } from '../time/index.js';
import type { CouncilPolicy } from './policy.js';

/**
 * The settings a council starts from: every rule as the catalogue has it, with the optional ones (FR-14, FR-15, FR-24)
 * off, and the switches of the policy the catalogue was written from.
 */
export const defaultPolicy: CouncilPolicy = {
  version: 1,
  publishedAt: toInstant('2026-01-01T00:00:00Z'),
  publishedBy: null,
  note: 'Settings as the product comes',
  effectiveFrom: toLocalDate('2022-01-01'),
  limits: Object.fromEntries(timeLimits.map(({ id, onByDefault }) => [id, { on: onByDefault }])),
  workingHours: { start: '08:30', end: '17:30' },
  closureDays: [],
  switches: { afterFailedAlert: 'stage2', autoEscalate: true, delegatedContinue: true },
  labels: {
    fosterHomeReview: 'foster home review',
    reviewingOfficer: 'fostering independent reviewing officer',
    childReview: 'child in care review',
    child: 'child in care',
    dispute: 'formal dispute resolution',
  },
  officerToldWeeksBefore: [16, 10],
};
