export * from './noteReadings.js';
export * from './types.js';
export type { ReadingPlace } from './rules/readingPurpose.js';
