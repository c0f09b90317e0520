import type { UnitId } from '../../ids.js';
import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import { boardStage, type BoardStage } from '../rules/boardStage.js';
import type { PracticeRecords } from '../ports.js';
import type { Practice } from '../types.js';

export const boardColumns: readonly { stage: BoardStage; label: string }[] = [
  { stage: 'draft', label: 'Drafts' },
  { stage: 'to answer', label: 'To answer' },
  { stage: 'answered', label: 'Answered' },
  { stage: 'in hand', label: 'Actions in hand' },
  { stage: 'stage 1', label: 'Stage 1' },
  { stage: 'stage 2', label: 'Stage 2' },
  { stage: 'stage 3', label: 'Stage 3' },
  { stage: 'stage 4', label: 'Stage 4' },
];

/** The stored records of each column, and where its next page begins. */
export type BoardPages = Map<BoardStage, Page>;

/** Pages of one column that are read before one that holds something is shown: more than a council has. */
const MOST_PAGES = 12;

type Page = { records: Stored<Practice>[]; next: string | null };
type MayKnow = (practice: Practice) => boolean;

/** An officer's own: one list request for all columns, or where they have more than a page of them, one a column and page. */
export const ownPages = async ({ practice }: Pick<Ports, 'practice'>, { id }: Actor, stage: BoardStage | undefined, next: string | null): Promise<BoardPages> => {
  if (stage) return new Map([[stage, await practice.findOnOfficersBoard(id, stage, next)]]);
  const few = await practice.findFewOpenByOfficer(id);
  return ofEach((each) => (few === null ? practice.findOnOfficersBoard(id, each, null) : { records: few.filter(({ value }) => boardStage(value) === each), next: null }));
};

/** The service's: one list request a column, or for the one column whose next page is asked for. */
export const servicePages = async (ports: Pick<Ports, 'practice' | 'unit'>, mayKnow: MayKnow, stage: BoardStage | undefined, next: string | null): Promise<BoardPages> =>
  stage ? new Map([[stage, await firstKnown(ports, mayKnow, stage, next)]]) : ofEach((each) => firstKnown(ports, mayKnow, each, null));

const ofEach = async (pageOf: (stage: BoardStage) => Page | Promise<Page>): Promise<BoardPages> =>
  new Map(await Promise.all(boardColumns.map(async ({ stage }) => [stage, await pageOf(stage)] as const)));

/** A team's manager knows of few of the service's: a page without any of them is passed over, for it would look like an empty column. */
const firstKnown = async ({ practice, unit }: Pick<Ports, 'practice' | 'unit'>, mayKnow: MayKnow, stage: BoardStage, from: string | null): Promise<Page> => {
  let page = await practice.findOnBoard(unit, stage, from);
  for (let pages = 1; page.next !== null && pages < MOST_PAGES && !page.records.some(({ value }) => mayKnow(value)); pages += 1) page = await practice.findOnBoard(unit, stage, page.next);
  return page;
};

/** The latest page of what ended in a quarter: enough for a board, which is no archive. */
export const settledPage = async (practice: Pick<PracticeRecords, 'findSettled'>, unit: UnitId, quarter: string): Promise<Stored<Practice>[]> =>
  (await practice.findSettled(unit, quarter, null)).records;
