import type { Store } from '../store/store.js';
import type { Directory } from './directorySchema.js';

export type Group = { readonly id: string; readonly displayName: string; readonly mailEnabled: boolean };
type Row = { id: string; display_name: string; mail_enabled: number };
const toGroup = (row: Row): Group => ({ id: row.id, displayName: row.display_name, mailEnabled: row.mail_enabled === 1 });

export const saveGroup = (store: Store, group: Directory['groups'][number]): void => {
  const id = group.id.toLowerCase();
  store.run(
    `insert into groups values (?, ?, ?) on conflict (id) do update
     set display_name = excluded.display_name, mail_enabled = excluded.mail_enabled`,
    id,
    group.displayName,
    group.mailEnabled ? 1 : 0,
  );
  store.run('delete from group_members where group_id = ?', id);
  for (const member of new Set(group.members)) store.run('insert into group_members values (?, ?)', id, member.toLowerCase());
};

export const findGroup = (store: Store, id: string): Group | undefined => {
  const row = store.first<Row>('select * from groups where id = ?', id.toLowerCase());
  return row && toGroup(row);
};

export const listGroups = (store: Store): Group[] => store.all<Row>('select * from groups order by id').map(toGroup);

export const memberIds = (store: Store, groupId: string): string[] =>
  store
    .all<{ id: string }>('select member_id as id from group_members where group_id = ? order by member_id', groupId.toLowerCase())
    .map((row) => row.id);

/** Members of the group and of the groups within it, each once. */
export const transitiveMemberIds = (store: Store, groupId: string): string[] =>
  store
    .all<{ id: string }>(
      `with recursive inside (id) as (
         select member_id from group_members where group_id = ?
         union select member_id from group_members join inside on group_id = inside.id)
       select id from inside order by id`,
      groupId.toLowerCase(),
    )
    .map((row) => row.id);

export const groupsOf = (store: Store, memberId: string): Group[] =>
  store
    .all<Row>(
      'select groups.* from groups join group_members on group_id = id where member_id = ? order by id',
      memberId.toLowerCase(),
    )
    .map(toGroup);
