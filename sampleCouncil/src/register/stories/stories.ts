import { awkwardHomes } from './awkwardHomes.js';
import type { Story } from './edits.js';
import { reviewHomes } from './reviewHomes.js';

/** The story of a household, by its number. */
export const stories: ReadonlyMap<number, Story> = new Map([...reviewHomes, ...awkwardHomes]);
