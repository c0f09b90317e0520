export { buildAppPackage, type AppPackage } from './buildPackage.js';
export type { Environment } from './environment.js';
