export * from './types.js';
export { allowedActs, mayDo, rightsTable } from './rightsTable.js';
export { standingsTowards, type Thing } from './standingsTowards.js';
