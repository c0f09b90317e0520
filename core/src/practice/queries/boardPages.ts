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

/** An officer's own: one list request for all columns. */
export const ownPages = async ({ practice }: Pick<Ports, 'practice'>, actor: Actor): Promise<BoardPages> => {
  const own = await practice.findOpenByOfficer(actor.id);
  return new Map(boardColumns.map(({ stage }) => [stage, { records: own.filter(({ value }) => boardStage(value) === stage), next: null }]));
};

/** The service's: one list request a column, or for the one column whose next page is asked for. */
export const servicePages = async ({ practice, unit }: Pick<Ports, 'practice' | 'unit'>, stage: BoardStage | undefined, next: string | null): Promise<BoardPages> => {
  const wanted = stage ? [stage] : boardColumns.map((each) => each.stage);
  return new Map(await Promise.all(wanted.map(async (each) => [each, await practice.findOnBoard(unit, each, next)] as const)));
};

/** The latest page of what ended in a quarter: enough for a board, which is no archive. */
export const settledPage = async (practice: Pick<PracticeRecords, 'findSettled'>, unit: UnitId, quarter: string): Promise<Stored<Practice>[]> =>
  (await practice.findSettled(unit, quarter, null)).records;
