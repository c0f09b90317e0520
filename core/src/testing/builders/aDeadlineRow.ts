import { householdRef, reviewId } from '../../ids.js';
import { createWorkingCalendar, englandAndWales, timeLimit, toLocalDate } from '../../time/index.js';
import { deadlineFor } from '../../time/deadlines/deadlineFor.js';
import type { DeadlineRow } from '../../time/ports.js';
import { cast, marlbeck, type CastKey } from './cast.js';

const calendar = createWorkingCalendar(englandAndWales);

/** The yearly limit of a household (FR-01) counted from its last review, owed by Ruth. */
export const aDeadlineRow = (household = 'H-001', lastReview = '2026-02-16') => {
  const deadline = deadlineFor(
    timeLimit('FR-01'),
    toLocalDate(lastReview),
    { subject: household, review: `${household}-r1`, occurrence: `${household}-c1`, rowOf: toLocalDate(lastReview), policyVersion: 1 },
    calendar,
  );
  return build({
    deadline,
    unit: marlbeck,
    ownerPerson: cast.ruth.id,
    household: householdRef(household),
    review: reviewId(`${household}-r1`),
    caption: { town: 'Marlbeck', familyName: 'Stubbs', reviewKind: 'annual', meetingStart: null },
    restrictedTo: null,
    about: [],
    sweepOn: deadline.due,
    told: [],
  });
};

const build = (row: DeadlineRow) => ({
  ...row,
  with: (changes: Partial<DeadlineRow>) => build({ ...row, ...changes }),
  ownedBy: (key: CastKey | null) => build({ ...row, ownerPerson: key === null ? null : cast[key].id }),
  due: (date: string) => build({ ...row, sweepOn: toLocalDate(date), deadline: { ...row.deadline, due: toLocalDate(date) } }),
  met: (on: string, key: CastKey = 'ruth') =>
    build({ ...row, sweepOn: null, deadline: { ...row.deadline, met: { on: toLocalDate(on), by: cast[key].id } } }),
  /** The plain row, without the builder's methods. */
  plain: (): DeadlineRow => row,
});
