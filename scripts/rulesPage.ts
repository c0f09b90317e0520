// node scripts/run.mjs rulesPage    writes docs/rules.md from the catalogue; its test fails when the page is out of date
import { writeFileSync } from 'node:fs';
import { rulesPage, rulesPageFile } from './rulesPage/rulesPage.js';

writeFileSync(rulesPageFile, rulesPage());
process.stdout.write('Wrote docs/rules.md\n');
