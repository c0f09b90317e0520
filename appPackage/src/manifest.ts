import { activityTypes, botIn, searchIn } from './chat.js';
import type { ParsedEnvironment } from './environment.js';

/** One page pinned in the app's personal space. */
export type StaticTab = {
  readonly entityId: string;
  readonly name: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly scopes: readonly string[];
  readonly context: readonly string[];
};

/** Microsoft's Teams manifest, schema 1.25: the part of it that this app uses. */
export type Manifest = ReturnType<typeof manifestFor>;

export const accentColour = '#0B5A66';

/** The manifest of one environment. Teams refuses a package in which any of these addresses is missing. */
export const manifestFor = (environment: ParsedEnvironment) => {
  const { appId, clientId, baseUrl, name, developerName, version } = environment;
  const { host, hostname } = new URL(baseUrl);
  const today: StaticTab = {
    entityId: 'today',
    name: 'Reviews',
    contentUrl: `${baseUrl}/tab/`,
    websiteUrl: `${baseUrl}/tab/`,
    scopes: ['personal'],
    context: ['personalTab'],
  };
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json',
    manifestVersion: '1.25',
    version,
    id: appId,
    localizationInfo: { defaultLanguageTag: 'en-gb', additionalLanguages: [] },
    developer: {
      name: developerName,
      websiteUrl: `${baseUrl}/tab/about/support`,
      privacyUrl: `${baseUrl}/tab/about/privacy`,
      termsOfUseUrl: `${baseUrl}/tab/about/terms`,
    },
    name: { short: name, full: `${name}: foster home reviews` },
    description: {
      short: 'Plan, book and record foster home reviews within their time limits.',
      full:
        'See which foster home reviews are due, book each one on a date that meets every time limit, and follow what has ' +
        'to happen before and after it. Meetings go into your Outlook calendar. Records stay in your own SharePoint.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: accentColour,
    staticTabs: [today],
    // The application is the bot too: one registration for API, bot and Graph.
    bots: [botIn(clientId)],
    composeExtensions: [searchIn(clientId)],
    activities: { activityTypes },
    permissions: ['identity', 'messageTeamMembers'],
    // The local tenant's own address carries a port, which Teams' list of domains allows.
    validDomains: [host],
    webApplicationInfo: { id: clientId, resource: environment.resource ?? `api://${hostname}/${clientId}` },
    showLoadingIndicator: false,
    isFullScreen: false,
  };
};
