import { isDeskError } from '@review-desk/core/errors';
import type { PracticeId } from '@review-desk/core/ids';
import { boardStage, quarterOf, settledOf, type BoardStage, type Practice, type PracticePage, type PracticeRecords } from '@review-desk/core/practice';
import type { Stored } from '@review-desk/core/records';
import { writeData } from '../lists/data/basics.js';
import { practiceData } from '../lists/data/practice.js';
import { practiceList } from '../lists/declarations.js';
import { equals, startsWith, withoutParts } from '../lists/filters.js';
import { dayPart, personPart, referenceKey, refPart, unitPart } from '../lists/keys.js';
import type { Desk } from './desk.js';
import { createRecords } from './records.js';

/** `s2`: the column of the board, so that keys stand in its order. */
const stagePart: Record<BoardStage, string> = {
  draft: '1d', 'to answer': '2a', answered: '3b', 'in hand': '4c', 'stage 1': '5e', 'stage 2': '6e', 'stage 3': '7e', 'stage 4': '8e',
};
/** What is over stands behind the columns, by the quarter in which it ended. */
const settledPart = '9s';
const PAGE = 500;

const place = (practice: Practice): string => dayPart(practice.createdAt) + refPart(practice.id);
const inOrder = (rows: Stored<Practice>[]): Stored<Practice>[] =>
  rows.sort((a, b) => (`${a.value.createdAt} ${a.value.id}` < `${b.value.createdAt} ${b.value.id}` ? -1 : 1));

const settledKey = (practice: Practice): string | null => {
  const end = settledOf(practice);
  return end ? unitPart(practice.unit) + settledPart + quarterOf(end.at) + place(practice) : null;
};

/** More than a list gives an answer about is more than a page. */
const noneOfTooMany = (error: unknown): { items: []; next: string } => {
  if (isDeskError(error) && error.code === 'm365.tooMany') return { items: [], next: 'more' };
  throw error;
};

const keysOf = (practice: Practice) => {
  const stage = boardStage(practice);
  return {
    Subject: practice.household === null ? null : referenceKey(practice.household),
    Review: practice.review === null ? null : referenceKey(practice.review),
    UnitStage: stage === null ? settledKey(practice) : unitPart(practice.unit) + stagePart[stage] + place(practice),
    OfficerOpen: stage === null ? null : personPart(practice.officer) + stagePart[stage] + place(practice),
    UnitQuarter: unitPart(practice.unit) + quarterOf(practice.createdAt) + place(practice),
  };
};

/** What a record stores in its columns, as it is first kept; for loading a list straight into a store in measurements. */
export const columnsOfPractice = (practice: Practice) => ({ ...keysOf(practice), Key: referenceKey(practice.id), Revision: 1, Data: writeData(practice), CommandKeys: '' });

/** One list of alerts, disputes, thanks, questionnaires and feedback. Each question stays selective: what is over leaves the open keys. */
export const createPractice = (desk: Desk): PracticeRecords => {
  const { records, items, toStored, findAll } = createRecords<Practice, PracticeId, typeof practiceList.columns>(desk, {
    declaration: practiceList,
    schema: practiceData,
    idOf: (practice) => practice.id,
    keyOf: referenceKey,
    columnsOf: keysOf,
  });
  const page = async (filter: ReturnType<typeof startsWith<typeof practiceList.columns>>, next: string | null): Promise<PracticePage> => {
    const found = await items.page(filter, next, PAGE);
    return { records: inOrder(found.items.map(toStored)), next: found.next };
  };
  return {
    ...records,
    findByHousehold: async (household) => inOrder(await findAll(equals('Subject', referenceKey(household)))),
    findByReview: async (review) => inOrder(await findAll(equals('Review', referenceKey(review)))),
    findOpenByOfficer: async (officer) => inOrder(await findAll(startsWith('OfficerOpen', personPart(officer)))),
    findFewOpenByOfficer: async (officer) => {
      const { items: found, next } = await items.page(withoutParts(startsWith('OfficerOpen', personPart(officer))), null, PAGE).catch(noneOfTooMany);
      return next === null ? inOrder(found.map(toStored)) : null;
    },
    findOnOfficersBoard: (officer, stage, next) => page(startsWith('OfficerOpen', personPart(officer) + stagePart[stage]), next),
    findOnBoard: (unit, stage, next) => page(startsWith('UnitStage', unitPart(unit) + stagePart[stage]), next),
    findSettled: (unit, quarter, next) => page(startsWith('UnitStage', unitPart(unit) + settledPart + quarter), next),
    findOfQuarter: (unit, quarter, next) => page(startsWith('UnitQuarter', unitPart(unit) + quarter), next),
  };
};
