export { createMicrosoft365, type Microsoft365, type Microsoft365Settings, type OutwardSettings } from './createMicrosoft365.js';
export { countUnits, type Cost } from './graph/countUnits.js';
export { createGraphClient, type GraphClient, type GraphSettings } from './graph/createGraphClient.js';
export type { GraphAnswer, GraphCall, TokenSource } from './graph/graphCall.js';
export type { RequestLine } from './graph/middleware.js';
export { createIdentity, type Credential, type Identity } from './identity/createIdentity.js';
export { columnsOfRow } from './repositories/deadlines.js';
export { columnsOfPractice } from './repositories/practice.js';
