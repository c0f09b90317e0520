export * from './types.js';
export { allowedActs, mayDo, rightsTable } from './rightsTable.js';
export { serviceThing, standingsTowards, type Thing } from './standingsTowards.js';
export { actNames, mayTowards } from './mayTowards.js';
