import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout that is measured. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
