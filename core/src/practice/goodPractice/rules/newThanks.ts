import { practiceId, type PersonId, type ReviewId, type TeamId, type UnitId } from '../../../ids.js';
import { captionOf, employeesOf } from '../../../register/index.js';
import type { Household } from '../../../register/types.js';
import type { Instant } from '../../../time/types.js';
import type { GoodPractice } from '../types.js';
import type { ThanksTo, Thanked } from './whoIsThanked.js';

/** What the officer types and taps (J15); all else is known. */
export type ThanksWish = ThanksTo & { review: ReviewId | null; level: GoodPractice['level']; seen: string; category: string | null; mayBeQuoted: boolean };

type Made = { unit: UnitId; /** Of whoever is thanked, where it is about no household. */ team: TeamId | null; officer: PersonId; now: Instant; policyVersion: number };

/** The notice as it is first kept; its number comes with the write. */
export const newThanks = ({ review, level, seen, category, mayBeQuoted, team }: ThanksWish, thanked: Thanked, household: Household | null, { unit, team: teamOfOne, officer, now, policyVersion }: Made): GoodPractice => {
  const named = household?.restricted?.named ?? null;
  const { manager } = thanked;
  return {
    kind: 'good practice', id: practiceId(household?.ref ?? ''), unit, team: household ? household.team : teamOfOne, household: household?.ref ?? null, review,
    officer, createdAt: now, caption: household ? captionOf(household) : { town: '', familyName: '' }, policyVersion,
    restrictedTo: named && [...named], about: household ? employeesOf(household) : [],
    level, to: thanked.to, manager: manager !== null && (named === null || named.includes(manager)) ? manager : null,
    aboutTeam: team, seen, category, mayBeQuoted, readBy: [],
  };
};
