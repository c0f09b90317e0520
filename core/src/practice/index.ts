export * from './types.js';
export * from './ports.js';
export * from './alerts/types.js';
export * from './disputes/types.js';
export * from './goodPractice/types.js';
export * from './questionnaires/types.js';
export * from './officerFeedback/types.js';
export { boardStage, type BoardStage } from './rules/boardStage.js';
export { quarterOf } from './rules/quarterOf.js';
