import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { TenantOptions } from '../index.js';
import { type Body, type Harness, ids, read, type Reply, startTenant } from './startTenant.js';

export type Heard = { readonly activity: Body; readonly headers: IncomingHttpHeaders };
type BotReply = { readonly status?: number; readonly body?: unknown; readonly afterMs?: number };

/** A bot that writes down what it hears and answers as the test says. */
export type FakeBot = { readonly url: string; readonly heard: Heard[]; answer: (activity: Body, times: number) => BotReply; readonly server: Server };

const startBot = async (): Promise<FakeBot> => {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const activity = JSON.parse(text) as Body;
      heard.push({ activity, headers: request.headers });
      const times = heard.filter((one) => one.activity['id'] === activity['id']).length;
      const { status = 200, body, afterMs = 0 } = bot.answer(activity, times);
      void wait(afterMs).then(() => response.writeHead(status, { 'content-type': 'application/json' }).end(body === undefined ? '' : JSON.stringify(body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const bot: FakeBot = { url: `http://127.0.0.1:${port}/api/messages`, heard, answer: () => ({}), server };
  return bot;
};

export const manifest = {
  manifestVersion: '1.25', version: '1.0.0', id: 'e0000000-0000-4000-8000-000000000001', name: { short: 'Review Desk' },
  bots: [{ botId: ids.product, scopes: ['personal'] }],
  composeExtensions: [{ botId: ids.product, commands: [{ id: 'find', type: 'query', title: 'Find', parameters: [{ name: 'words', title: 'Words' }] }] }],
  activities: { activityTypes: [{ type: 'alertIssued', description: 'An alert', templateText: '{actor} issued alert {reference}' }] },
  webApplicationInfo: { id: ids.product, resource: `api://localhost/${ids.product}` },
};

export type TeamsHarness = Harness & {
  readonly bot: FakeBot;
  /** The Connector in the name of the product's bot, or with a token of one's own. */
  connector(method: string, path: string, body?: unknown, token?: string): Promise<Reply>;
  connectorToken(app?: 'product' | 'stranger'): Promise<string>;
  install(personId: string): Promise<void>;
  /** A chat of the bot with a person who has the app. */
  chatWith(personId: string): Promise<string>;
  close(): Promise<void>;
};

export const card = (text = 'Alert D-1', more: object = {}) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }], ...more } }],
});

/** A tenant with our app in its catalogue and a bot that listens. */
export const startTeams = async (options: Partial<TenantOptions> = {}): Promise<TeamsHarness> => {
  const desk = await startTenant(options);
  const bot = await startBot();
  await desk.machine('POST', '/teams/bots', { clientId: ids.product, messagingEndpoint: bot.url });
  await desk.machine('POST', '/teams/package', { manifest });
  const clients = { product: ids.product, stranger: ids.stranger };
  const connectorToken: TeamsHarness['connectorToken'] = async (app = 'product') =>
    String((await desk.token({ client_id: clients[app], client_secret: app, grant_type: 'client_credentials', scope: 'https://api.botframework.com/.default' })).body['access_token']);
  const known = await connectorToken();
  const connector: TeamsHarness['connector'] = async (method, path, body, token = known) =>
    read(
      await fetch(`${desk.tenant.connector}/v3${path}`, {
        method,
        headers: { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  const install = async (personId: string): Promise<void> => void (await desk.machine('POST', '/teams/app', { personId, installed: true }));
  return {
    ...desk, bot, connector, connectorToken, install,
    chatWith: async (personId) => {
      await install(personId);
      const made = await connector('POST', '/conversations', { members: [{ id: personId }], channelData: { tenant: { id: desk.tenant.tenantId } } });
      return `/conversations/${encodeURIComponent(String(made.body['id']))}`;
    },
    close: async () => {
      await desk.tenant.close();
      await new Promise((resolve) => bot.server.close(resolve).closeAllConnections());
    },
  };
};
