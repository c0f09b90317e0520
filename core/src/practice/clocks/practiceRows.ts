import { householdRef } from '../../ids.js';
import { diffDeadlines, nextSweepDay, sweepDayOf, type Deadline, type DiffReason } from '../../time/index.js';
import type { DeadlineRow } from '../../time/ports.js';
import type { WorkingCalendar } from '../../time/types.js';
import type { OwedBy } from '../alerts/rules/alertDeadlines.js';
import type { Practice } from '../types.js';

export type PracticeLedger = {
  practice: Practice;
  owed: readonly OwedBy[];
  stored: readonly DeadlineRow[];
  calendar: WorkingCalendar;
  reason: DiffReason;
  /** The list of bank holidays changed: the day a standing row is next told of may come sooner. */
  recounted?: boolean;
};

/**
 * The rows of one alert's or dispute's clocks as its facts now give them, beside what is stored. Their subject is the
 * record itself, so that a household's own ledger never meets them. Applying the result and asking again changes nothing.
 */
export const practiceRows = ({ practice, owed, stored, calendar, reason, recounted = false }: PracticeLedger): { changed: DeadlineRow[]; all: DeadlineRow[] } => {
  const before = new Map(stored.map((row) => [row.deadline.key, row]));
  const diff = diffDeadlines(stored.map((row) => row.deadline), owed.map((each) => each.deadline), reason);
  const people = new Map(owed.map((each) => [each.deadline.key, each.person]));
  const rowOf = (deadline: Deadline): DeadlineRow => {
    const was = before.get(deadline.key);
    return {
      deadline,
      unit: practice.unit,
      ownerPerson: people.get(deadline.key) ?? was?.ownerPerson ?? null,
      household: isRestrictedMatter(practice) ? householdRef(practice.id) : (practice.household ?? householdRef(practice.id)),
      review: practice.review,
      practice: practice.id,
      caption: { ...(isRestrictedMatter(practice) ? { town: '', familyName: '' } : practice.caption), reviewKind: null, meetingStart: null },
      restrictedTo: namedOn(practice),
      about: practice.about,
      sweepOn: sweepDayOf(deadline, was, nextSweepDay(deadline, reason.on, calendar), recounted),
      told: was?.told ?? [],
    };
  };
  const all = [...diff.create, ...[...diff.change, ...diff.close].map((each) => each.after), ...diff.unchanged].map(rowOf);
  return { changed: all.filter((row) => JSON.stringify(row) !== JSON.stringify(before.get(row.deadline.key))), all };
};

/** Its rows name no household: they stand in lists beside its own reference alone. */
const isRestrictedMatter = (practice: Practice): boolean => practice.kind === 'dispute' && practice.restricted;

/** Of a restricted matter, its officer and those she chose; else as the household has it. */
const namedOn = (practice: Practice): DeadlineRow['restrictedTo'] =>
  practice.kind === 'dispute' && practice.restricted ? [practice.officer, ...practice.recipients] : practice.restrictedTo;
