import type { UnitId } from '../../ids.js';
import type { Stored } from '../../records/index.js';
import type { PracticeRecords } from '../ports.js';
import type { Practice } from '../types.js';
import { everyPage } from './everyPage.js';

/**
 * Everything begun in a quarter, page after page: figures and lists made of it must not hang on how many records of other
 * kinds, which their reader may not know of, lie between.
 */
export const wholeQuarter = (practice: Pick<PracticeRecords, 'findOfQuarter'>, unit: UnitId, quarter: string): Promise<Stored<Practice>[]> =>
  everyPage((next) => practice.findOfQuarter(unit, quarter, next));
