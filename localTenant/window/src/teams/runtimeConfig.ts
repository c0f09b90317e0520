export type FrameContext = 'content' | 'task';
export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** The library version that this client says it understands. */
export const clientVersion = '2.58.0';

/**
 * What a present-day Teams client says it can do (runtime version 4), less what this window does not act out. teams-js
 * reads it to answer `isSupported()`, so a page never waits for something that is not here.
 */
export const runtimeConfig = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: {
    app: { notifySuccessResponse: {} },
    dialog: { url: { parentCommunication: {} }, update: {} },
    pages: { backStack: {}, currentApp: {} },
    teamsCore: {},
  },
};
