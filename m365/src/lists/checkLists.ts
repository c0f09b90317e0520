import type { GraphClient } from '../graph/createGraphClient.js';
import type { Column } from './declareList.js';
import { allLists } from './declarations.js';
import { readColumnsOfEach, type FoundColumn } from './provision.js';
import type { Site } from './site.js';
import { namesIn } from './yearly.js';

/** What is wrong with the lists as they are, in plain words; empty when every list, column and index is right. */
export const checkLists = async (graph: GraphClient, site: Site, year: number): Promise<string[]> => {
  site.forget();
  const there = new Set(await site.listNames());
  const wanted = allLists.flatMap((declaration) => namesIn(declaration, year).map((name) => ({ name, columns: declaration.columns })));
  const present = wanted.filter(({ name }) => there.has(name));
  const found = await readColumnsOfEach(graph, await Promise.all(present.map(({ name }) => site.list(name))));
  const columnsIn = new Map(present.map(({ name }, index) => [name, new Map(found[index]?.map((each) => [each.name, each]))]));
  return wanted.flatMap(({ name, columns }) => {
    const columnsThere = columnsIn.get(name);
    if (!columnsThere) return [`The list ${name} is missing.`];
    return Object.entries(columns).flatMap(([each, column]) => faultsOf(`${name}.${each}`, column, columnsThere.get(each)));
  });
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
