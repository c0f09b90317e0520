export { createConnector, type ConnectorSettings } from './connector/createConnector.js';
export type { Activity, Connector, InboundFault, Verified } from './connector/types.js';
export type { ConnectorTokens } from './connector/transport.js';
export type { CardPlaces } from './cards/links.js';
export { deepLink } from './cards/links.js';
export { firstLine } from './cards/firstLine.js';
export { createMessenger } from './messenger.js';
export { createTurns } from './turns/route.js';
export type { TurnAnswer, TurnDeps } from './turns/types.js';
