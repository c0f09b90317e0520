export { createConnector, type ConnectorSettings } from './connector/createConnector.js';
