import type { PracticeId } from '../ids.js';
import { boardStage } from '../practice/rules/boardStage.js';
import { quarterOf } from '../practice/rules/quarterOf.js';
import { settledOf } from '../practice/rules/settledOf.js';
import type { PracticePage, PracticeRecords } from '../practice/ports.js';
import type { Practice } from '../practice/types.js';
import type { Stored } from '../records/index.js';
import { inOrder, pageOf } from './pages.js';
import { createInMemoryRecords, type InMemoryRecords } from './records.js';

export type InMemoryPractice = PracticeRecords & InMemoryRecords<Practice, PracticeId>;

export const createInMemoryPractice = (now: () => string): InMemoryPractice => {
  const records = createInMemoryRecords<Practice, PracticeId>((practice) => practice.id, now);
  const which = (is: (practice: Practice) => boolean): Stored<Practice>[] =>
    inOrder(records.all().filter(({ value }) => is(value)), ({ value }) => `${value.createdAt} ${value.id}`);
  const page = (rows: Stored<Practice>[], next: string | null): PracticePage => {
    const { rows: found, next: after } = pageOf(rows, next);
    return { records: found, next: after };
  };
  return {
    ...records,
    findByHousehold: async (household) => which((practice) => practice.household === household),
    findByReview: async (review) => which((practice) => practice.review === review),
    findOpenByOfficer: async (officer) => which((practice) => practice.officer === officer && boardStage(practice) !== null),
    findFewOpenByOfficer: async (officer) => which((practice) => practice.officer === officer && boardStage(practice) !== null),
    findOnOfficersBoard: async (officer, stage, next) => page(which((practice) => practice.officer === officer && boardStage(practice) === stage), next),
    findOnBoard: async (unit, stage, next) => page(which((practice) => practice.unit === unit && boardStage(practice) === stage), next),
    findSettled: async (unit, quarter, next) => page(which((practice) => practice.unit === unit && settledIn(practice, quarter)), next),
    findOfQuarter: async (unit, quarter, next) => page(which((practice) => practice.unit === unit && quarterOf(practice.createdAt) === quarter), next),
  };
};

const settledIn = (practice: Practice, quarter: string): boolean => {
  const end = settledOf(practice);
  return end !== null && quarterOf(end.at) === quarter;
};
