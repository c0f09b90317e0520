import type { Handler, Method, Route } from '../wire/operation.js';
import { createColumn } from './columns/createColumn.js';
import { deleteColumn } from './columns/deleteColumn.js';
import { getColumn } from './columns/getColumn.js';
import { listColumns } from './columns/listColumns.js';
import { updateColumn } from './columns/updateColumn.js';
import * as drives from './drives/driveOperations.js';
import { createItem } from './items/createItem.js';
import { deleteItem } from './items/deleteItem.js';
import { getFields } from './items/getFields.js';
import { getItem } from './items/getItem.js';
import { itemsDelta } from './items/itemsDelta.js';
import { listItems } from './items/listItems.js';
import { listVersions } from './items/listVersions.js';
import { updateFields } from './items/updateFields.js';
import { updateListItem } from './items/updateListItem.js';
import { createList } from './lists/createList.js';
import { getList } from './lists/getList.js';
import { listSiteLists } from './lists/listSiteLists.js';
import * as permissions from './permissions/sitePermissions.js';
import { getSite } from './sites/getSite.js';
import { searchSites } from './sites/searchSites.js';

const site = '/sites/{site}';
const list = `${site}/lists/{list}`;
const item = `${list}/items/{item}`;
const permission = `${site}/permissions`;

const route = (units: number, method: Method, path: string, scope: string, handle: Handler): Route => ({
  method, path, workload: 'sharepoint', delegated: [scope], application: [scope], units, handle,
});

/** Giving an application a place is never done in a person's name (graph-contract 1.2). */
const grant = (method: Method, path: string, handle: Handler): Route => ({
  ...route(5, method, path, 'Sites.FullControl.All', handle), delegated: [],
});

const read = 'Sites.Read.All';
const write = 'Sites.ReadWrite.All';
const manage = 'Sites.Manage.All';

/** What it costs, how it is called, the least permission it needs (graph-contract 1.2, 7.1), and what answers it. */
export const sharePointRoutes: readonly Route[] = [
  route(2, 'GET', '/sites', read, searchSites),
  route(1, 'GET', site, read, getSite),
  grant('POST', permission, permissions.createSitePermission),
  grant('GET', permission, permissions.listSitePermissions),
  grant('GET', `${permission}/{permission}`, permissions.getSitePermission),
  grant('PATCH', `${permission}/{permission}`, permissions.updateSitePermission),
  grant('DELETE', `${permission}/{permission}`, permissions.deleteSitePermission),
  route(1, 'GET', `${site}/drive`, read, drives.getDrive),
  route(2, 'GET', `${site}/drive/root/children`, read, drives.listChildren),
  route(1, 'GET', `${site}/drive/root:/{path}`, read, drives.getDriveItem),
  route(2, 'GET', `${site}/drive/root:/{path}/children`, read, drives.listChildren),
  route(1, 'GET', `${site}/drive/root:/{path}/content`, read, drives.getContent),
  route(2, 'PUT', `${site}/drive/root:/{path}/content`, write, drives.putContent),
  route(2, 'DELETE', `${site}/drive/root:/{path}`, write, drives.deleteDriveItem),
  route(2, 'POST', `${site}/lists`, manage, createList),
  route(2, 'GET', `${site}/lists`, read, listSiteLists),
  route(1, 'GET', list, read, getList),
  route(2, 'GET', `${list}/columns`, read, listColumns),
  route(1, 'GET', `${list}/columns/{column}`, read, getColumn),
  route(2, 'POST', `${list}/columns`, manage, createColumn),
  route(2, 'PATCH', `${list}/columns/{column}`, manage, updateColumn),
  route(2, 'DELETE', `${list}/columns/{column}`, manage, deleteColumn),
  route(2, 'POST', `${list}/items`, write, createItem),
  route(2, 'GET', `${list}/items`, read, listItems),
  route(2, 'GET', `${list}/items/delta`, read, itemsDelta),
  route(1, 'GET', item, read, getItem),
  route(2, 'PATCH', item, write, updateListItem),
  route(2, 'DELETE', item, write, deleteItem),
  route(1, 'GET', `${item}/fields`, read, getFields),
  route(2, 'PATCH', `${item}/fields`, write, updateFields),
  route(2, 'GET', `${item}/versions`, read, listVersions),
];
