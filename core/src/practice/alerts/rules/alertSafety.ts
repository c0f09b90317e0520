import type { PersonId } from '../../../ids.js';
import type { Person } from '../../../people/types.js';
import { managerOf } from '../../officerFeedback/rules/managerOf.js';
import { addElapsedHours } from '../../../time/index.js';
import type { Instant } from '../../../time/types.js';
import type { Telling } from '../../tellings.js';
import type { Alert } from '../types.js';

/**
 * The officer's service manager, whom a child's safety is told to at once. Nobody whom the matter is about, and in a
 * restricted household nobody who is not named on it.
 */
export const safetyManagerOf = ({ childAtRisk, officer, restrictedTo, about }: Alert, people: readonly Person[]): PersonId | null => {
  const manager = managerOf(officer, people);
  return childAtRisk && manager !== null && !about.includes(manager) && (restrictedTo?.includes(manager) ?? true) ? manager : null;
};

/** 0.12: the line manager at once, at any hour, of a draft too; and whoever is still ringing is reminded in an hour. */
export const safetyTellings = ({ safetyManager = null, safeguarding, officer }: Alert, now: Instant): Telling[] => [
  ...(safetyManager === null ? [] : [{ to: safetyManager, post: 'sr-manager', purpose: 'know', atOnce: true } satisfies Telling]),
  ...(safeguarding?.referral === 'ringing now' ? [{ to: officer, post: 'firo', purpose: 'talk', atOnce: true, notBefore: addElapsedHours(now, 1) } satisfies Telling] : []),
];
