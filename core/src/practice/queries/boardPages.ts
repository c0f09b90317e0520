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
export type BoardPages = Map<BoardStage, { records: Stored<Practice>[]; next: string | null }>;

/** Cards of one column of an officer's own board that are made at a time. */
const OWN_PAGE = 100;

/** An officer's own: one list request for all columns, however many of its cards are asked for. A page begins after the last record of the one before. */
export const ownPages = async ({ practice }: Pick<Ports, 'practice'>, actor: Actor, stage: BoardStage | undefined, after: string | null): Promise<BoardPages> => {
  const own = await practice.findOpenByOfficer(actor.id);
  const wanted = stage ? [stage] : boardColumns.map((each) => each.stage);
  return new Map(wanted.map((each) => [each, pageAfter(own.filter(({ value }) => boardStage(value) === each), after)]));
};

/** Where that record has meanwhile left the column, its later ones are told from the first: better twice than never. */
const pageAfter = (column: Stored<Practice>[], after: string | null): { records: Stored<Practice>[]; next: string | null } => {
  const from = after === null ? 0 : column.findIndex(({ value }) => value.id === after) + 1;
  const records = column.slice(from, from + OWN_PAGE);
  return { records, next: from + OWN_PAGE < column.length ? (records.at(-1)?.value.id ?? null) : null };
};

/** The service's: one list request a column, or for the one column whose next page is asked for. */
export const servicePages = async ({ practice, unit }: Pick<Ports, 'practice' | 'unit'>, stage: BoardStage | undefined, next: string | null): Promise<BoardPages> => {
  const wanted = stage ? [stage] : boardColumns.map((each) => each.stage);
  return new Map(await Promise.all(wanted.map(async (each) => [each, await practice.findOnBoard(unit, each, next)] as const)));
};

/** The latest page of what ended in a quarter: enough for a board, which is no archive. */
export const settledPage = async (practice: Pick<PracticeRecords, 'findSettled'>, unit: UnitId, quarter: string): Promise<Stored<Practice>[]> =>
  (await practice.findSettled(unit, quarter, null)).records;
