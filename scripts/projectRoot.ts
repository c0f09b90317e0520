import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this script stands in. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export const inProject = (...parts: string[]): string => path.join(projectRoot, ...parts);
