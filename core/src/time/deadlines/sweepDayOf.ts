import type { Deadline, LocalDate } from '../types.js';

type Row = { deadline: Deadline; sweepOn: LocalDate | null };

/**
 * The day on which a row is next looked at. A row that stands keeps its day, unless a changed list of bank holidays
 * brings a step of its ladder forward: looked at later, that step would be lost.
 */
export const sweepDayOf = (deadline: Deadline, before: Row | undefined, next: LocalDate | null, recounted: boolean): LocalDate | null => {
  if (before === undefined || JSON.stringify(before.deadline) !== JSON.stringify(deadline)) return next;
  return recounted && before.sweepOn !== null && next !== null && next < before.sweepOn ? next : before.sweepOn;
};
