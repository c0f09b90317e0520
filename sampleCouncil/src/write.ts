import { writeFileSync } from 'node:fs';
import { buildDirectory } from './directory/buildDirectory.js';
import { formatDirectory } from './directory/formatDirectory.js';
import { generateRegister } from './register/generateRegister.js';

writeFileSync(new URL('../directory.json', import.meta.url), formatDirectory(buildDirectory()));
writeFileSync(new URL('../register.csv', import.meta.url), [...generateRegister()].join(''));
process.stdout.write('Wrote directory.json and register.csv\n');
