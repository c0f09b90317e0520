import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { administration } from '../tenant/administration.js';
import { graph, readAll, readPage } from '../tenant/graph.js';

export const useSites = () => useQuery({ queryKey: ['sharepoint', 'sites'], queryFn: administration.sites });

const facet = z.looseObject({}).optional();
const columnSchema = z.object({
  id: z.string().optional(),
  name: z.string(),
  displayName: z.string().optional(),
  indexed: z.boolean().default(false),
  required: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  readOnly: z.boolean().default(false),
  text: z.looseObject({ allowMultipleLines: z.boolean().optional() }).optional(),
  choice: facet, dateTime: facet, number: facet, boolean: facet, currency: facet, lookup: facet, personOrGroup: facet, calculated: facet,
});
export type Column = z.output<typeof columnSchema>;

const itemSchema = z.object({
  id: z.string(),
  createdDateTime: z.string().optional(),
  lastModifiedDateTime: z.string().optional(),
  fields: z.record(z.string(), z.unknown()).default({}),
});
export type ListItem = z.output<typeof itemSchema>;

const list = (siteId: string, listId: string): string => `/sites/${siteId}/lists/${listId}`;

export const useColumns = (personId: string, siteId: string, listId: string) =>
  useQuery({
    queryKey: ['sharepoint', listId, 'columns'],
    queryFn: () => readAll(personId, columnSchema, `${list(siteId, listId)}/columns`),
  });

export const itemsPerPage = 50;

export const useItems = (personId: string, siteId: string, listId: string) =>
  useInfiniteQuery({
    queryKey: ['sharepoint', listId, 'items'],
    initialPageParam: `${list(siteId, listId)}/items?$expand=fields&$top=${itemsPerPage}`,
    queryFn: ({ pageParam }) => readPage(personId, itemSchema, pageParam),
    getNextPageParam: ({ next }) => next,
  });

export const useItem = (personId: string, siteId: string, listId: string, itemId: string) =>
  useQuery({
    queryKey: ['sharepoint', listId, 'item', itemId],
    queryFn: () => graph.read(personId, itemSchema, `${list(siteId, listId)}/items/${encodeURIComponent(itemId)}?$expand=fields`),
  });

const fileSchema = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number().default(0),
  lastModifiedDateTime: z.string().optional(),
  folder: z.looseObject({}).optional(),
});
export type LibraryFile = z.output<typeof fileSchema>;

const pathIn = (folder: string): string => (folder === '' ? 'root' : `root:/${folder.split('/').map(encodeURIComponent).join('/')}:`);

export const useFiles = (personId: string, siteId: string, folder: string) =>
  useQuery({
    queryKey: ['sharepoint', siteId, 'files', folder],
    queryFn: () => readAll(personId, fileSchema, `/sites/${siteId}/drive/${pathIn(folder)}/children`),
  });
