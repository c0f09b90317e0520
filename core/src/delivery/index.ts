export * from './types.js';
export * from './messages/index.js';
export { performEffects, type EffectsReport } from './effects/performEffects.js';
export { ledgerOf, refreshDeadlines, servicePosts } from './effects/refreshDeadlines.js';
export { openReviewIfDue } from './effects/openReviewIfDue.js';
