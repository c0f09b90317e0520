import type { Tenant } from '@review-desk/local-tenant';
import { PlainError } from './plainError.js';

const post = async (tenant: Tenant, place: string, body: unknown): Promise<void> => {
  const answer = await fetch(`${tenant.base}/_tenant/teams/${place}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new PlainError(`The tenant did not take the bot: ${await answer.text()}`);
};

/** Makes the product's application a bot with an app that everybody has, so that a client can make its first calls to the Connector too. */
export const setUpTeams = async (tenant: Tenant, messagingEndpoint: string): Promise<void> => {
  const product = tenant.apps.find(({ kind }) => kind === 'product');
  if (!product) return;
  const { clientId, displayName } = product;
  await post(tenant, 'bots', { clientId, messagingEndpoint });
  const manifest = { id: clientId, name: { short: displayName }, bots: [{ botId: clientId, scopes: ['personal'] }], webApplicationInfo: { id: clientId } };
  await post(tenant, 'package', { manifest, installFor: 'everybody' });
};
