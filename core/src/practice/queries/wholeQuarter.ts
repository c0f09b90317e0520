import type { UnitId } from '../../ids.js';
import type { Stored } from '../../records/index.js';
import type { PracticeRecords } from '../ports.js';
import type { Practice } from '../types.js';

/**
 * Everything begun in a quarter, page after page: figures and lists made of it must not hang on how many records of other
 * kinds, which their reader may not know of, lie between.
 */
export const wholeQuarter = async (practice: Pick<PracticeRecords, 'findOfQuarter'>, unit: UnitId, quarter: string): Promise<Stored<Practice>[]> => {
  const all: Stored<Practice>[] = [];
  let next: string | null = null;
  do {
    const page = await practice.findOfQuarter(unit, quarter, next);
    all.push(...page.records);
    next = page.next;
  } while (next !== null);
  return all;
};
