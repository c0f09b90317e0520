import type { PersonId } from '../../../ids.js';
import type { Practice } from '../../../practice/types.js';

/** A restricted matter, or a record of a restricted household: nobody stands in for anybody without being chosen. */
export const isRestricted = (practice: Practice): boolean => practice.restrictedTo !== null || (practice.kind === 'dispute' && practice.restricted);

/** Whom it is about, and whoever stood in for them when it was opened: told of nothing, not even in another's place. */
export const excludedFrom = (practice: Practice): PersonId[] => [...practice.about, ...(practice.kind === 'dispute' ? (practice.excluded ?? []) : [])];
