import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { GraphError, refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { addColumn } from '../columns/addColumn.js';
import { titleColumn } from '../columns/builtInColumns.js';
import { toColumn } from '../columns/toColumn.js';
import { defineItemTable } from '../items/itemTable.js';
import { principalOf } from '../principals.js';
import { openSite } from '../sites/openSite.js';
import { findList, insertList } from './listStore.js';
import { toList } from './toList.js';

const listSchema = z.object({
  displayName: z.string().min(1).max(255),
  description: z.string().default(''),
  columns: z.array(z.unknown()).default([]),
  list: z.object({ template: z.enum(['genericList', 'documentLibrary']).default('genericList') }).default({ template: 'genericList' }),
});

/** SharePoint's limit of lists and libraries in one site (graph-contract 2.7). */
const mostLists = 2_000;

/** `POST /sites/{site}/lists`, with its columns. */
export const createList = (call: Call): Answer => {
  const { tenant, caller } = call;
  const site = openSite(call);
  const asked = listSchema.safeParse(call.body);
  if (!asked.success) throw refusal('sharepoint', 'badRequest', 'displayName is required to create a list');
  const { displayName, description, columns, list: kind } = asked.data;
  if (findList(tenant.store, site.id, displayName)) {
    throw new GraphError(409, 'nameAlreadyExists', 'Name already exists');
  }
  const count = tenant.store.first<{ n: number }>('select count(*) as n from lists where site_id = ?', site.id)?.n ?? 0;
  if (count >= mostLists) throw refusal('sharepoint', 'badRequest', `A site holds at most ${mostLists} lists.`);
  const list = insertList(tenant.store, {
    id: randomUUID(),
    siteId: site.id,
    name: displayName,
    displayName,
    description,
    template: kind.template,
    created: tenant.clock.stamp(),
    createdBy: principalOf(caller),
  });
  defineItemTable(tenant.store, list.pk);
  const made = [titleColumn, ...columns].map((column) => addColumn(tenant.store, list, column));
  return { status: 201, body: { ...toList(tenant, site, list), columns: made.slice(1).map(toColumn) } };
};
