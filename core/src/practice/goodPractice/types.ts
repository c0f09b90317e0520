import type { PersonId } from '../../ids.js';
import type { PracticeBase, Stamp } from '../base.js';

/** J15 (D3): what went well is noticed with the same ease as what did not. */
export type GoodPractice = PracticeBase & {
  kind: 'good practice';
  level: 'good' | 'excellent';
  to: PersonId[];
  manager: PersonId | null;
  /** The whole team is thanked, not one person. */
  aboutTeam: boolean;
  seen: string;
  category: string | null;
  mayBeQuoted: boolean;
  readBy: Stamp[];
};

/** How many were sent in a month (`2027-01`), for the service manager's monthly list (D3): two counts and no name. */
export type MonthOfThanks = { month: string; good: number; excellent: number };
