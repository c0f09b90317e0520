import { GraphError, refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { openSite } from '../sites/openSite.js';
import { downloadAddress } from './downloads.js';
import { findFile, listFiles, removeFile, saveFile, type DriveFile } from './fileStore.js';
import { toDriveItem, toFolder } from './toDriveItem.js';

const longestPath = 400;

const pathOf = (call: Call): string => {
  const path = (call.params['path'] ?? '').replace(/^\/+|\/+$/g, '');
  if (path === '' || path.length > longestPath || /["*:<>?|\\]/.test(path)) throw refusal('sharepoint', 'badRequest', 'The file name or path is not valid.');
  return path;
};

const opened = (call: Call): DriveFile => {
  const file = findFile(call.tenant.store, openSite(call).id, pathOf(call));
  if (!file) throw refusal('sharepoint', 'notFound', 'The resource could not be found.');
  return file;
};

export const getDrive = (call: Call): Answer => {
  const site = openSite(call);
  return { status: 200, body: { id: `b!${site.id.split(',')[1] ?? ''}`, driveType: 'documentLibrary', name: 'Documents' } };
};

export const getDriveItem = (call: Call): Answer => ({ status: 200, body: toDriveItem(opened(call)) });

/** `PUT .../content`: 201 for a new file, 200 for one that was there (graph-contract 4). */
export const putContent = (call: Call): Answer => {
  const site = openSite(call);
  const path = pathOf(call);
  const { store, clock } = call.tenant;
  const known = findFile(store, site.id, path);
  const match = call.header('if-match');
  if (match && match !== '*' && (!known || toDriveItem(known)['eTag'] !== match)) throw new GraphError(412, 'resourceModified', 'The file was changed by somebody else.');
  if (known && /conflictBehavior=fail/i.test(call.path)) throw new GraphError(409, 'nameAlreadyExists', 'A file with this name is there already.');
  const content = Buffer.isBuffer(call.body) ? call.body : Buffer.from(typeof call.body === 'string' ? call.body : JSON.stringify(call.body ?? ''));
  const { file, isNew } = saveFile(store, site.id, path, content, clock.stamp());
  return { status: isNew ? 201 : 200, body: toDriveItem(file) };
};

/** Downloads are a redirect to a short-lived address on another origin, which takes no token. */
export const getContent = (call: Call): Answer => {
  const file = opened(call);
  return { status: 302, headers: { Location: downloadAddress(call.tenant, file) } };
};

export const deleteDriveItem = (call: Call): Answer => {
  removeFile(call.tenant.store, openSite(call).id, opened(call).path);
  return { status: 204 };
};

/** Files and folders directly below the root or a folder. */
export const listChildren = (call: Call): Answer => {
  const site = openSite(call);
  const folder = call.params['path'] === undefined ? '' : `${pathOf(call)}/`.toLowerCase();
  const below = listFiles(call.tenant.store, site.id).filter((file) => file.path.toLowerCase().startsWith(folder));
  const files = below.filter((file) => !file.path.slice(folder.length).includes('/'));
  const folders = new Map<string, number>();
  for (const file of below) {
    const [name = '', ...rest] = file.path.slice(folder.length).split('/');
    if (rest.length > 0) folders.set(name, (folders.get(name) ?? 0) + 1);
  }
  return { status: 200, body: { value: [...[...folders].map(([name, count]) => toFolder(site.id, name, count)), ...files.map(toDriveItem)] } };
};

