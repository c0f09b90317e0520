import { z } from 'zod';
import type { GraphClient } from '../graph/createGraphClient.js';
import type { GraphCall } from '../graph/graphCall.js';
import { readAllOfEach, readAllPages } from '../graph/paging.js';
import type { Column, Columns } from './declareList.js';
import { allLists } from './declarations.js';
import type { Site } from './site.js';
import { namesIn } from './yearly.js';

const columnShape = z.looseObject({
  id: z.string(),
  name: z.string(),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  text: z.looseObject({ allowMultipleLines: z.boolean().default(false) }).optional(),
  number: z.looseObject({}).optional(),
});
export type FoundColumn = z.infer<typeof columnShape>;

const definitionOf = (name: string, { type, indexed, unique }: Column) => ({
  name,
  displayName: name,
  indexed,
  enforceUniqueValues: unique,
  ...(type === 'number' ? { number: { decimalPlaces: 'none' } } : {}),
  ...(type === 'text' ? { text: { allowMultipleLines: false, maxLength: 255 } } : {}),
  ...(type === 'long' ? { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } } : {}),
});

const columnsOf = (listPath: string): GraphCall => ({ operation: 'columns.list', method: 'GET', path: `${listPath}/columns` });
const readColumns = (graph: GraphClient, listPath: string): Promise<FoundColumn[]> => readAllPages(graph, columnsOf(listPath), columnShape);
export const readColumnsOfEach = (graph: GraphClient, listPaths: readonly string[]): Promise<FoundColumn[][]> => readAllOfEach(graph, listPaths.map(columnsOf), columnShape);

/**
 * Makes the lists that are missing, all indexes with them (one that is added to a full list may be refused), and adds
 * columns and puts back indexes that are missing to lists that are there. Removes and changes nothing else of what it
 * finds. Says what it did.
 */
export const provision = async (graph: GraphClient, site: Site, year: number): Promise<string[]> => {
  const done: string[] = [];
  site.forget();
  const there = new Set(await site.listNames());
  for (const declaration of allLists) {
    for (const name of namesIn(declaration, year)) {
      if (there.has(name)) done.push(...(await mendColumns(graph, await site.list(name), name, declaration.columns)));
      else done.push(await makeList(graph, await site.id(), name, declaration.columns));
    }
  }
  site.forget();
  return done;
};

const makeList = async (graph: GraphClient, siteId: string, name: string, columns: Columns): Promise<string> => {
  const body = { displayName: name, list: { template: 'genericList' }, columns: Object.entries(columns).map(([each, column]) => definitionOf(each, column)) };
  // A list's name is unique on its site, so a repeat is refused and makes nothing twice.
  const { status } = await graph.send({ operation: 'lists.create', method: 'POST', path: `/sites/${siteId}/lists`, body, repeat: 'always', expects: [409] });
  return status === 409 ? `The list ${name} was already being made.` : `Made the list ${name} with its columns and indexes.`;
};

const mendColumns = async (graph: GraphClient, path: string, name: string, columns: Columns): Promise<string[]> => {
  const found = new Map((await readColumns(graph, path)).map((each) => [each.name, each]));
  const done: string[] = [];
  for (const [each, column] of Object.entries(columns)) {
    const there = found.get(each);
    if (there) {
      if (column.indexed && !there.indexed) done.push(await putBackIndex(graph, `${path}/columns/${there.id}`, `${each} of the list ${name}`));
      continue;
    }
    await graph.send({ operation: 'columns.create', method: 'POST', path: `${path}/columns`, body: definitionOf(each, column), repeat: 'always', expects: [409] });
    done.push(`Added the column ${each} to the list ${name}.`);
  }
  return done;
};

/** SharePoint may refuse an index to a list that has grown long: said, never hidden. */
const putBackIndex = async (graph: GraphClient, path: string, what: string): Promise<string> => {
  const { status } = await graph.send({ operation: 'columns.update', method: 'PATCH', path, body: { indexed: true }, expects: [400] });
  return status === 400 ? `SharePoint refused to put back the index on ${what}.` : `Put back the index on ${what}.`;
};
