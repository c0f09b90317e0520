import { digestOf } from '../deadlines/deadlineKey.js';
import type { BankHolidayList } from '../types.js';

/** Names what a list can move a date by: its years and its days. A title that is put right moves none. */
export const bankHolidaysDigest = ({ firstYear, lastYear, days }: BankHolidayList): string =>
  digestOf([firstYear, lastYear, ...days.map(({ date }) => date).toSorted()].join(' '));
