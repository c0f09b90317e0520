import type { Store } from '../../store/store.js';

/** An app in one person's Teams. What was removed stays known, so that a policy does not bring it back. */
export type Install = {
  readonly appId: string;
  readonly personId: string;
  readonly installed: boolean;
  /** The person has blocked the bot in their chat with it. */
  readonly blocked: boolean;
  readonly changed: string;
};

type Row = { app_id: string; person_id: string; installed: number; blocked: number; changed: string };

const toInstall = (row: Row): Install => ({
  appId: row.app_id,
  personId: row.person_id,
  installed: row.installed === 1,
  blocked: row.blocked === 1,
  changed: row.changed,
});

export const findInstall = (store: Store, appId: string, personId: string): Install | undefined => {
  const row = store.first<Row>('select * from app_installs where app_id = ? and person_id = ?', appId, personId);
  return row && toInstall(row);
};

export const isInstalled = (store: Store, appId: string, personId: string): boolean => findInstall(store, appId, personId)?.installed ?? false;

export const saveInstall = (store: Store, install: Install): void => {
  store.run(
    `insert into app_installs values (?, ?, ?, ?, ?) on conflict (app_id, person_id) do update
     set installed = excluded.installed, blocked = excluded.blocked, changed = excluded.changed`,
    install.appId, install.personId, install.installed ? 1 : 0, install.blocked ? 1 : 0, install.changed,
  );
};

/** Graph's id of an installation: the person and the app, as one opaque word. */
export const installId = (personId: string, appId: string): string => Buffer.from(`${personId}##${appId}`).toString('base64');

export const readInstallId = (id: string): { personId: string; appId: string } => {
  const [personId = '', appId = ''] = Buffer.from(id, 'base64').toString().split('##');
  return { personId, appId };
};
