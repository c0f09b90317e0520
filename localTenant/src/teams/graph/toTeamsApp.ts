import type { TeamsApp } from '../catalogue/teamsAppStore.js';

export const toTeamsApp = (app: TeamsApp): Record<string, unknown> => ({
  id: app.id,
  externalId: app.externalId,
  displayName: app.manifest.name.short,
  distributionMethod: 'organization',
});

/** One published version of an app. */
export const toDefinition = (app: TeamsApp): Record<string, unknown> => ({
  id: Buffer.from(`${app.id}##${app.manifest.version}`).toString('base64'),
  teamsAppId: app.id,
  azureADAppId: app.clientId ?? null,
  displayName: app.manifest.name.short,
  version: app.manifest.version,
  requiredResourceSpecificApplicationPermissions: [],
  publishingState: 'published',
  shortDescription: app.manifest.name.short,
  description: app.manifest.name.short,
  lastModifiedDateTime: app.published,
  createdBy: null,
});
