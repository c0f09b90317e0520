import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { TenantError } from '../../tenantError.js';
import type { TenantState } from '../../tenantState.js';
import { findBot, saveBot } from '../bots/botStore.js';
import { installForEverybody } from './installApp.js';
import { type Manifest, manifestSchema } from './manifestSchema.js';
import { listTeamsApps, saveTeamsApp, type TeamsApp } from './teamsAppStore.js';

/** For whom an administrator's policy installs an app; everybody else gets it through Graph or by hand. */
export type InstallPolicy = 'everybody' | 'nobody';

export const manifestIn = (file: string): Manifest => {
  try {
    const text = unzipSync(readFileSync(file), { filter: ({ name }) => name === 'manifest.json' })['manifest.json'];
    return manifestSchema.parse(JSON.parse(text ? strFromU8(text) : ''));
  } catch (cause) {
    throw new TenantError('package', 'The app package is no zip with a manifest.json of Teams at its top.', { cause });
  }
};

/** Puts an app into the organisation's catalogue and follows the policy. */
export const sideload = (tenant: TenantState, manifest: Manifest, policy: InstallPolicy): TeamsApp | undefined =>
  tenant.store.transaction(() => {
    saveTeamsApp(tenant.store, manifest, tenant.clock.instant());
    const app = listTeamsApps(tenant.store).find(({ externalId }) => externalId === manifest.id);
    if (app && policy === 'everybody') installForEverybody(tenant, app);
    return app;
  });

/** The manifest of the package that was built, if one was. Read before anything else is started. */
export const manifestAtStart = (file: string | undefined): Manifest | undefined => (file !== undefined && existsSync(file) ? manifestIn(file) : undefined);

/** What the options of a tenant say about its app, at its start. */
export const sideloadAtStart = (tenant: TenantState, manifest: Manifest, policy: InstallPolicy, messagingEndpoint: string | undefined): void => {
  const botId = manifest.bots[0]?.botId;
  if (botId !== undefined && messagingEndpoint !== undefined) {
    const known = findBot(tenant.store, botId);
    saveBot(tenant.store, { clientId: botId, messagingEndpoint, answerWithinMs: known?.answerWithinMs ?? usualAnswerWithinMs, disabledByAdmin: known?.disabledByAdmin ?? false });
  }
  sideload(tenant, manifest, policy);
};

/** Teams gives a bot five seconds for an invoke. */
export const usualAnswerWithinMs = 5_000;
