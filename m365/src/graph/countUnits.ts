import { AsyncLocalStorage } from 'node:async_hooks';
import { operations, type Operation } from './operations.js';

/** What an act cost on the wire: requests sent (repeats too) and the resource units SharePoint charges for them. */
export type Cost = { requests: number; resourceUnits: number; byOperation: Partial<Record<Operation, number>> };

const tallies = new AsyncLocalStorage<Cost[]>();

/** Counts every call made within `act`, however deep; counts may stand inside each other. Token calls are not counted. */
export const countUnits = async <T>(act: () => Promise<T>): Promise<Cost & { result: T }> => {
  const cost: Cost = { requests: 0, resourceUnits: 0, byOperation: {} };
  const result = await tallies.run([...(tallies.getStore() ?? []), cost], act);
  return { ...cost, result };
};

/** One request on the wire; a batch is one request that is charged for each of its parts. */
export const noteRequest = (operation: Operation, parts: readonly Operation[] = []): void => {
  for (const cost of tallies.getStore() ?? []) {
    cost.requests += 1;
    for (const each of [operation, ...parts]) {
      cost.resourceUnits += operations[each].units;
      cost.byOperation[each] = (cost.byOperation[each] ?? 0) + 1;
    }
  }
};
