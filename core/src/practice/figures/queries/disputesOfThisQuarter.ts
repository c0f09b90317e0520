import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import type { Dispute } from '../../disputes/types.js';
import { everyPage } from '../../queries/everyPage.js';
import type { BoardStage } from '../../rules/boardStage.js';
import type { Practice } from '../../types.js';

const openStages: readonly BoardStage[] = ['stage 1', 'stage 2', 'stage 3', 'stage 4'];

/**
 * Every dispute that the counts of the running quarter may speak of: begun in it (given, since they are known), still open
 * whenever it began, or ended in it. Whatever was passed over since the quarter began was passed over in one of these.
 * Source: workflows E, bypass ("counted each quarter").
 */
export const disputesOfThisQuarter = async ({ practice, unit }: Pick<Ports, 'practice' | 'unit'>, quarter: string, begun: readonly Stored<Practice>[]): Promise<Dispute[]> => {
  const others = await Promise.all([
    ...openStages.map((stage) => everyPage((next) => practice.findOnBoard(unit, stage, next))),
    everyPage((next) => practice.findSettled(unit, quarter, next)),
  ]);
  const disputes = [...begun, ...others.flat()].flatMap(({ value }) => (value.kind === 'dispute' ? [[value.id, value] as const] : []));
  return [...new Map(disputes).values()];
};
