export * from './types.js';
export * from './messages/index.js';
export { performEffects, type EffectsReport } from './effects/performEffects.js';
export { ledgerOf, refreshDeadlines, servicePosts } from './effects/refreshDeadlines.js';
export { openReviewIfDue } from './effects/openReviewIfDue.js';
export { peopleTold, type Holders, type ToldPerson } from './notices/peopleTold.js';
export { postsTold } from './notices/postsTold.js';
