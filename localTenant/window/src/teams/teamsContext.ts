import type { FrameContext, TeamsTheme } from './runtimeConfig.js';

export type ContextFacts = {
  readonly theme: TeamsTheme;
  readonly frameContext: FrameContext;
  readonly person: { readonly id: string; readonly displayName: string; readonly mail: string };
  readonly tenantId: string;
  readonly app: { readonly id: string; readonly manifestVersion: string };
  readonly page: { readonly id: string; readonly subPageId: string | undefined };
  readonly sessionId: string;
};

/** The flat context that hosts send; teams-js turns it into `app.Context`. The personal scope has no team, channel or chat. */
export const teamsContext = (facts: ContextFacts): Record<string, unknown> => ({
  theme: facts.theme,
  locale: 'en-gb',
  osLocaleInfo: { platform: 'windows', regionalFormat: 'en-gb', longDate: 'dd MMMM yyyy', shortDate: 'dd/MM/yyyy', longTime: 'HH:mm:ss', shortTime: 'HH:mm' },
  appSessionId: facts.sessionId,
  appLaunchId: facts.sessionId,
  sessionId: facts.sessionId,
  appId: facts.app.id,
  manifestVersion: facts.app.manifestVersion,
  hostName: 'Teams',
  hostClientType: 'web',
  ringId: 'general',
  entityId: facts.page.id,
  ...(facts.page.subPageId === undefined ? {} : { subEntityId: facts.page.subPageId }),
  frameContext: facts.frameContext,
  isFullScreen: false,
  isMultiWindow: false,
  isBackgroundLoad: false,
  sourceOrigin: null,
  userObjectId: facts.person.id,
  userDisplayName: facts.person.displayName,
  userPrincipalName: facts.person.mail,
  loginHint: facts.person.mail,
  userLicenseType: 'Unknown',
  tid: facts.tenantId,
  tenantSKU: 'unknown',
  isCallingAllowed: false,
  isPSTNCallingAllowed: false,
  dialogParameters: {},
});
