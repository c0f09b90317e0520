import type { Store } from '../../store/store.js';
import { stableGuid } from '../../store/stableId.js';

export type DriveFile = {
  readonly id: string;
  readonly siteId: string;
  /** From the library's root, without a slash at either end. */
  readonly path: string;
  readonly size: number;
  readonly version: number;
  readonly created: string;
  readonly modified: string;
};

type Row = { site_id: string; path: string; size: number; version: number; created: string; modified: string };

const toFile = (row: Row): DriveFile => ({
  id: fileId(row.site_id, row.path),
  siteId: row.site_id,
  path: row.path,
  size: row.size,
  version: row.version,
  created: row.created,
  modified: row.modified,
});

export const fileId = (siteId: string, path: string): string => `01${stableGuid(`${siteId}/${path.toLowerCase()}`).replaceAll('-', '').toUpperCase()}`;

const shown = 'site_id, path, size, version, created, modified';

export const findFile = (store: Store, siteId: string, path: string): DriveFile | undefined => {
  const row = store.first<Row>(`select ${shown} from files where site_id = ? and path = ?`, siteId, path);
  return row && toFile(row);
};

export const listFiles = (store: Store, siteId: string): DriveFile[] =>
  store.all<Row>(`select ${shown} from files where site_id = ? order by path`, siteId).map(toFile);

/** Text in base64, since the store's verbs take text and numbers only. */
export const saveFile = (store: Store, siteId: string, path: string, content: Buffer, at: string): { file: DriveFile; isNew: boolean } => {
  const before = findFile(store, siteId, path);
  store.run(
    `insert into files (site_id, path, size, version, created, modified, content) values (?, ?, ?, 1, ?, ?, ?)
     on conflict (site_id, path) do update set size = excluded.size, version = version + 1, modified = excluded.modified, content = excluded.content`,
    siteId,
    path,
    content.length,
    at,
    at,
    content.toString('base64'),
  );
  const file = findFile(store, siteId, path);
  return { file: file ?? { id: fileId(siteId, path), siteId, path, size: content.length, version: 1, created: at, modified: at }, isNew: before === undefined };
};

export const contentOf = (store: Store, siteId: string, path: string): Buffer | undefined => {
  const row = store.first<{ content: string }>('select content from files where site_id = ? and path = ?', siteId, path);
  return row && Buffer.from(row.content, 'base64');
};

export const removeFile = (store: Store, siteId: string, path: string): boolean =>
  store.run('delete from files where site_id = ? and path = ?', siteId, path).changes > 0;
