import type { HouseholdRef, PracticeId } from '../../ids.js';
import type { DeadlineRow } from '../ports.js';

/** Under which record a row is kept: an alert's or dispute's clocks under its own, all others under their household. */
export const subjectOf = ({ practice, household }: Pick<DeadlineRow, 'practice' | 'household'>): HouseholdRef | PracticeId => practice ?? household;
