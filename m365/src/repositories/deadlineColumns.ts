import { isOpenDeadline, subjectOf, type DeadlineKey, type DeadlineRow, type LocalDate } from '@review-desk/core/time';
import { writeData } from '../lists/data/basics.js';
import type { Fields } from '../lists/declareList.js';
import type { deadlinesList } from '../lists/declarations.js';
import { dayPart, digest, PART, personPart, refPart, referenceKey, SHARD, unitPart } from '../lists/keys.js';
import type { Item } from '../lists/listItems.js';

export type DeadlineItem = Item<typeof deadlinesList.columns>;

export const deadlineKeyOf = (key: DeadlineKey): string => refPart(key) === key ? key : referenceKey(key);
const quarterOf = (day: LocalDate): string => `${day.slice(0, 4)}${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** What a row stores in its columns; also for loading a list straight into a store in measurements. */
export const columnsOfRow = (row: DeadlineRow): Fields<typeof deadlinesList.columns> => {
  const { deadline } = row;
  const due = dayPart(deadline.due);
  const open = isOpenDeadline(deadline);
  // Whatever falls on one day can still be asked for in parts.
  const part = digest(deadline.key, PART);
  return {
    Key: deadlineKeyOf(deadline.key),
    Data: writeData(row),
    Subject: referenceKey(subjectOf(row)),
    OwnerOpen: open && row.ownerPerson !== null ? personPart(row.ownerPerson) + due + part : null,
    UnitOpen: open ? unitPart(row.unit) + due + part : null,
    Sweep: row.sweepOn === null ? null : dayPart(row.sweepOn) + SHARD + part,
    RulePeriod: quarterOf(deadline.due) + unitPart(row.unit) + refPart(deadline.rule),
  };
};
