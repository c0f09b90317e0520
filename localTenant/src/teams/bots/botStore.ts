import { createHmac } from 'node:crypto';
import type { Store } from '../../store/store.js';
import type { TenantState } from '../../tenantState.js';

/** What an Azure Bot resource says of a bot: which application it is and where its activities go. */
export type Bot = {
  readonly clientId: string;
  readonly messagingEndpoint: string;
  /** How long the client waits for the answer to an invoke before it asks again. */
  readonly answerWithinMs: number;
  /** Switched off for the whole tenant by its administrator. */
  readonly disabledByAdmin: boolean;
};

type Row = { client_id: string; endpoint: string; answer_within: number; disabled: number };

const toBot = (row: Row): Bot => ({
  clientId: row.client_id,
  messagingEndpoint: row.endpoint,
  answerWithinMs: row.answer_within,
  disabledByAdmin: row.disabled === 1,
});

export const saveBot = (store: Store, bot: Bot): void => {
  store.run(
    `insert into bots values (?, ?, ?, ?) on conflict (client_id) do update
     set endpoint = excluded.endpoint, answer_within = excluded.answer_within, disabled = excluded.disabled`,
    bot.clientId.toLowerCase(), bot.messagingEndpoint, bot.answerWithinMs, bot.disabledByAdmin ? 1 : 0,
  );
};

export const findBot = (store: Store, clientId: string): Bot | undefined => {
  const row = store.first<Row>('select * from bots where client_id = ?', clientId.toLowerCase());
  return row && toBot(row);
};

export const listBots = (store: Store): Bot[] => store.all<Row>('select * from bots order by client_id').map(toBot);

/** A bot's own name for a person: another bot knows the same person by another one. */
export const mriOf = (tenant: TenantState, botId: string, personId: string): string => {
  const known = tenant.store.first<{ mri: string }>('select mri from pairwise_ids where bot_id = ? and person_id = ?', botId, personId);
  if (known) return known.mri;
  const secret = createHmac('sha512', tenant.key.pagingSecret).update(`${botId}\n${personId}`).digest('base64url');
  const mri = `29:1${secret}`;
  tenant.store.run('insert into pairwise_ids values (?, ?, ?)', mri, botId, personId);
  return mri;
};

export const personBehindMri = (store: Store, botId: string, mri: string): string | undefined =>
  store.first<{ person_id: string }>('select person_id from pairwise_ids where mri = ? and bot_id = ?', mri, botId)?.person_id;

export const botMri = (botId: string): string => `28:${botId}`;
