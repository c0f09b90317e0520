import { writeFileSync } from 'node:fs';
import { buildDirectory } from './directory/buildDirectory.js';
import { formatDirectory } from './directory/formatDirectory.js';

writeFileSync(new URL('../directory.json', import.meta.url), formatDirectory(buildDirectory()));
process.stdout.write('Wrote directory.json\n');
