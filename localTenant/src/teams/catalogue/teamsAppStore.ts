import type { Store } from '../../store/store.js';
import { stableGuid } from '../../store/stableId.js';
import { type Manifest, manifestSchema } from './manifestSchema.js';

/** An app of the organisation's catalogue. Its id here is never the id in its manifest (graph-contract 1.5). */
export type TeamsApp = {
  readonly id: string;
  readonly externalId: string;
  /** The Entra application that speaks for it to Graph. */
  readonly clientId: string | undefined;
  readonly botId: string | undefined;
  readonly published: string;
  readonly manifest: Manifest;
};

type Row = { id: string; external_id: string; client_id: string | null; bot_id: string | null; published: string; manifest: string };

const toTeamsApp = (row: Row): TeamsApp => ({
  id: row.id,
  externalId: row.external_id,
  clientId: row.client_id ?? undefined,
  botId: row.bot_id ?? undefined,
  published: row.published,
  manifest: manifestSchema.parse(JSON.parse(row.manifest)),
});

/** A later version of the same app takes the place of the earlier one. */
export const saveTeamsApp = (store: Store, manifest: Manifest, published: string): void => {
  store.run(
    `insert into teams_apps values (?, ?, ?, ?, ?, ?) on conflict (external_id) do update
     set client_id = excluded.client_id, bot_id = excluded.bot_id, manifest = excluded.manifest`,
    stableGuid('teams app', manifest.id),
    manifest.id,
    manifest.webApplicationInfo?.id.toLowerCase() ?? null,
    manifest.bots[0]?.botId.toLowerCase() ?? null,
    published,
    JSON.stringify(manifest),
  );
};

export const listTeamsApps = (store: Store): TeamsApp[] => store.all<Row>('select * from teams_apps order by rowid').map(toTeamsApp);

export const findTeamsApp = (store: Store, id: string): TeamsApp | undefined => {
  const row = store.first<Row>('select * from teams_apps where id = ?', id.toLowerCase());
  return row && toTeamsApp(row);
};

export const findTeamsAppOfBot = (store: Store, botId: string): TeamsApp | undefined => {
  const row = store.first<Row>('select * from teams_apps where bot_id = ?', botId.toLowerCase());
  return row && toTeamsApp(row);
};
