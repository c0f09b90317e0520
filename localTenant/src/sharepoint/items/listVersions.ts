import type { Answer, Call } from '../../wire/operation.js';
import { identityOf } from '../principals.js';
import { fieldsOut } from './fieldsOut.js';
import type { Item } from './itemStore.js';
import { openItem } from './openItem.js';

type Row = { version: number; fields: string; modified: string; modified_by: string };

/** `GET I/versions`: the newest first. */
export const listVersions = (call: Call): Answer => {
  const { list, item } = openItem(call);
  const older = call.tenant.store
    .all<Row>('select version, fields, modified, modified_by from item_versions where list_pk = ? and item_id = ? order by version desc', list.pk, item.id)
    .map((row): Item => ({ ...item, version: row.version, modified: row.modified, modifiedBy: row.modified_by, fields: JSON.parse(row.fields) as Item['fields'] }));
  const fields = fieldsOut(call.tenant, list, undefined);
  const value = [item, ...older].map((version) => ({
    id: `${version.version}.0`,
    lastModifiedDateTime: version.modified,
    lastModifiedBy: identityOf(call.tenant.store, version.modifiedBy),
    published: { level: 'published', versionId: `${version.version}.0` },
    fields: fields(version),
  }));
  return { status: 200, body: { value } };
};
