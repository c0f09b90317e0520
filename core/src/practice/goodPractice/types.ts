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
