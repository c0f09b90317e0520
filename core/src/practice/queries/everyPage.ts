import type { Stored } from '../../records/index.js';
import type { PracticePage } from '../ports.js';
import type { Practice } from '../types.js';

/** The records of a question, page after page to the last. */
export const everyPage = async (ask: (next: string | null) => Promise<PracticePage>): Promise<Stored<Practice>[]> => {
  const all: Stored<Practice>[] = [];
  let next: string | null = null;
  do {
    const page = await ask(next);
    all.push(...page.records);
    next = page.next;
  } while (next !== null);
  return all;
};
