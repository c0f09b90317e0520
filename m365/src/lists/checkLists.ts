import type { GraphClient } from '../graph/createGraphClient.js';
import type { Column } from './declareList.js';
import { allLists } from './declarations.js';
import { readColumns, type FoundColumn } from './provision.js';
import type { Site } from './site.js';
import { namesIn } from './yearly.js';

/** What is wrong with the lists as they are, in plain words; empty when every list, column and index is right. */
export const checkLists = async (graph: GraphClient, site: Site, year: number): Promise<string[]> => {
  site.forget();
  const there = new Set(await site.listNames());
  const faults: string[] = [];
  for (const declaration of allLists) {
    for (const name of namesIn(declaration, year)) {
      if (!there.has(name)) {
        faults.push(`The list ${name} is missing.`);
        continue;
      }
      const found = new Map((await readColumns(graph, await site.list(name))).map((each) => [each.name, each]));
      for (const [each, column] of Object.entries(declaration.columns)) faults.push(...faultsOf(`${name}.${each}`, column, found.get(each)));
    }
  }
  return faults;
};

const typeOf = (found: FoundColumn): Column['type'] | 'other' =>
  found.number ? 'number' : found.text ? (found.text.allowMultipleLines ? 'long' : 'text') : 'other';
const words = { text: 'one line of text', long: 'several lines of text', number: 'a number' };

const faultsOf = (name: string, wanted: Column, found: FoundColumn | undefined): string[] => {
  if (!found) return [`${name} is missing.`];
  return [
    ...(typeOf(found) === wanted.type ? [] : [`${name} should hold ${words[wanted.type]}.`]),
    ...(wanted.indexed && !found.indexed ? [`${name} is not indexed.`] : []),
    ...(wanted.unique && !found.enforceUniqueValues ? [`${name} does not refuse duplicates.`] : []),
  ];
};
