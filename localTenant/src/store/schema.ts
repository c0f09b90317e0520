/** The one place where tables are described. Items of a list live in a table of their own: see listTable.ts. */
export const schema = `
create table if not exists settings (name text primary key, value text not null);
create table if not exists apps (client_id text primary key, data text not null);
create table if not exists people (id text primary key, mail text not null unique, manager_id text, data text not null);
create index if not exists people_manager on people (manager_id);
create table if not exists groups (id text primary key, display_name text not null, mail_enabled integer not null);
create table if not exists group_members (group_id text not null, member_id text not null, primary key (group_id, member_id)) without rowid;
create index if not exists group_members_member on group_members (member_id);
create table if not exists sites (
  id text primary key, path text not null unique, display_name text not null, created text not null, members text not null);
create table if not exists site_permissions (
  id text primary key, site_id text not null, list_pk integer, app_id text not null, app_name text not null, roles text not null);
create index if not exists site_permissions_app on site_permissions (app_id, site_id);
create table if not exists site_users (site_id text not null, principal text not null, lookup_id integer not null,
  primary key (site_id, principal)) without rowid;
create table if not exists lists (
  pk integer primary key autoincrement, id text not null unique, site_id text not null, name text not null collate nocase,
  display_name text not null collate nocase, description text not null, template text not null, next_item integer not null,
  created text not null, created_by text not null, modified text not null, version integer not null,
  unique (site_id, display_name));
create table if not exists columns (
  id text primary key, list_pk integer not null, name text not null, position integer not null, slot integer,
  definition text not null, unique (list_pk, name));
create table if not exists item_versions (
  list_pk integer not null, item_id integer not null, version integer not null, fields text not null,
  modified text not null, modified_by text not null, primary key (list_pk, item_id, version)) without rowid;
create table if not exists item_changes (
  seq integer primary key autoincrement, list_pk integer not null, item_id integer not null, deleted integer not null);
create index if not exists item_changes_list on item_changes (list_pk, seq);
create table if not exists files (
  site_id text not null, path text not null collate nocase, size integer not null, version integer not null,
  created text not null, modified text not null, content text not null, primary key (site_id, path));
create table if not exists events (
  pk integer primary key autoincrement, id text not null unique, mailbox text not null, ical_uid text not null,
  transaction_id text, start_utc text not null, end_utc text not null, change_key integer not null,
  created text not null, modified text not null, data text not null);
create index if not exists events_time on events (mailbox, start_utc);
create index if not exists events_ical on events (ical_uid);
create unique index if not exists events_transaction on events (mailbox, transaction_id);
create table if not exists event_properties (
  event_pk integer not null, property_id text not null, value text not null, primary key (event_pk, property_id)) without rowid;
create index if not exists event_properties_value on event_properties (property_id, value);
create table if not exists messages (
  pk integer primary key autoincrement, id text not null unique, mailbox text not null, folder text not null,
  received text not null, change_key integer not null, data text not null);
create index if not exists messages_folder on messages (mailbox, folder, received);
create table if not exists refusing_mailboxes (address text primary key);
create table if not exists teams_apps (
  id text primary key, external_id text not null unique, client_id text, bot_id text, published text not null, manifest text not null);
create table if not exists app_installs (
  app_id text not null, person_id text not null, installed integer not null, blocked integer not null, changed text not null,
  primary key (app_id, person_id)) without rowid;
create table if not exists bots (client_id text primary key, endpoint text not null, answer_within integer not null, disabled integer not null);
create table if not exists pairwise_ids (mri text primary key, bot_id text not null, person_id text not null, unique (bot_id, person_id));
create table if not exists conversations (
  id text primary key, chat_id text not null unique, bot_id text not null, person_id text not null, created text not null,
  read_to integer not null, unique (bot_id, person_id));
create table if not exists activities (
  pk integer primary key autoincrement, id integer not null, conversation_id text not null, from_bot integer not null,
  sent text not null, changed text not null, revision integer not null, deleted integer not null, activity text not null,
  unique (conversation_id, id));
create table if not exists feed_items (
  pk integer primary key autoincrement, person_id text not null, app_id text not null, chain_id text, sent text not null,
  is_read integer not null, data text not null);
create index if not exists feed_items_person on feed_items (person_id, pk);
`;
