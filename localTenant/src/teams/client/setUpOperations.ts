import { z } from 'zod';
import type { AdministrationCall } from '../../administration/administrationCall.js';
import { GraphError } from '../../wire/graphError.js';
import type { Answer } from '../../wire/operation.js';
import { signBotToken } from '../bots/botKey.js';
import { findBot, listBots, saveBot } from '../bots/botStore.js';
import { installApp, uninstallApp } from '../catalogue/installApp.js';
import { findInstall, saveInstall } from '../catalogue/installStore.js';
import { manifestSchema } from '../catalogue/manifestSchema.js';
import { manifestIn, sideload, usualAnswerWithinMs } from '../catalogue/sideload.js';
import { listTeamsApps } from '../catalogue/teamsAppStore.js';
import { openClient } from './openClient.js';

/** What the administrator has set up: the catalogue's apps and the bots. */
export const getSetUp = ({ tenant }: AdministrationCall): Answer => ({
  status: 200,
  body: {
    apps: listTeamsApps(tenant.store).map(({ id, externalId, clientId, botId, manifest }) => ({
      id, externalId, clientId: clientId ?? null, botId: botId ?? null, name: manifest.name.short, version: manifest.version,
    })),
    bots: listBots(tenant.store),
  },
});

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const endpoint = z.url({ protocol: /^https?$/ }).refine((url) => loopback.has(new URL(url).hostname), 'this tenant sends to this machine only');

const botSchema = z.strictObject({
  clientId: z.guid(),
  messagingEndpoint: endpoint.optional(),
  answerWithinMs: z.number().int().positive().optional(),
  disabledByAdmin: z.boolean().optional(),
});

/** `POST /_tenant/teams/bots`: registers a bot, or changes what is named. */
export const setBot = (call: AdministrationCall): Answer => {
  const asked = botSchema.parse(call.body);
  const known = findBot(call.tenant.store, asked.clientId);
  const messagingEndpoint = asked.messagingEndpoint ?? known?.messagingEndpoint;
  if (messagingEndpoint === undefined) throw new GraphError(400, 'badRequest', 'messagingEndpoint: a new bot needs one.');
  saveBot(call.tenant.store, {
    clientId: asked.clientId,
    messagingEndpoint,
    answerWithinMs: asked.answerWithinMs ?? known?.answerWithinMs ?? usualAnswerWithinMs,
    disabledByAdmin: asked.disabledByAdmin ?? known?.disabledByAdmin ?? false,
  });
  return getSetUp(call);
};

const packageSchema = z.strictObject({ manifest: manifestSchema.optional(), installFor: z.enum(['everybody', 'nobody']).default('nobody') });

/** `POST /_tenant/teams/package`: puts a manifest, or the package that was built, into the catalogue. */
export const setPackage = (call: AdministrationCall): Answer => {
  const { tenant } = call;
  const { manifest, installFor } = packageSchema.parse(call.body ?? {});
  if (!manifest && !tenant.appPackageFile) throw new GraphError(404, 'noAppPackage', 'No app package has been built for this tenant.');
  sideload(tenant, manifest ?? manifestIn(tenant.appPackageFile ?? ''), installFor);
  return getSetUp(call);
};

const personSchema = z.strictObject({ personId: z.string(), installed: z.boolean().optional(), blocked: z.boolean().optional() });

/** `POST /_tenant/teams/app`: a person adds or removes the app, blocks its bot or lets it speak again. */
export const setPersonsApp = ({ tenant, body }: AdministrationCall): Answer => {
  const asked = personSchema.parse(body);
  const { app, person, install } = openClient(tenant, asked.personId);
  if (!app) throw new GraphError(409, 'noApp', 'There is no app in the catalogue.');
  tenant.store.transaction(() => {
    if (asked.installed === true && !install?.installed) installApp(tenant, app, person);
    if (asked.installed === false && install?.installed) uninstallApp(tenant, app, person);
    const now = findInstall(tenant.store, app.id, person.id);
    if (asked.blocked !== undefined && now) saveInstall(tenant.store, { ...now, blocked: asked.blocked });
  });
  const now = findInstall(tenant.store, app.id, person.id);
  return { status: 200, body: { installed: now?.installed ?? false, blocked: now?.blocked ?? false } };
};

const tokenSchema = z.strictObject({
  clientId: z.string(),
  serviceUrl: z.string().optional(),
  issuer: z.string().optional(),
  expiresInSeconds: z.number().int().optional(),
});

/** `POST /_tenant/teams/token`: a token of the Bot Framework's, right or wrong as asked, to see what a bot refuses. */
export const makeBotToken = async ({ tenant, body }: AdministrationCall): Promise<Answer> => {
  const { clientId, serviceUrl, issuer, expiresInSeconds } = tokenSchema.parse(body);
  const token = await signBotToken(tenant, {
    audience: clientId,
    serviceUrl: serviceUrl ?? `${tenant.addresses.connector}/`,
    ...(issuer === undefined ? {} : { issuer }),
    ...(expiresInSeconds === undefined ? {} : { expiresInSeconds }),
  });
  return { status: 200, body: { token } };
};
