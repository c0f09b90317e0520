import { existsSync } from 'node:fs';
import { inProject, projectRoot } from '../projectRoot.js';
import { findCircles } from './findCircles.js';

const folders = ['core', 'm365', 'functions', 'bot', 'tab', 'localTenant', 'localTenant/window', 'localHost', 'sampleCouncil', 'appPackage', 'bench', 'e2e'];
const globs = [...folders.filter((each) => existsSync(inProject(each, 'src'))).map((each) => `${each}/src/**/*.{ts,tsx}`), 'scripts/**/*.{ts,mjs}'];

const { files, circles } = await findCircles(projectRoot, globs, 'tsconfig.base.json');
for (const circle of circles) console.error(`circular import: ${circle.join(' -> ')}`);
if (circles.length > 0) console.log(`${circles.length} circular imports. Move what both sides need to a file of its own.`);
// A check that looked at nothing has found nothing either.
else console.log(files === 0 ? 'No file was looked at.' : `No circular imports in ${files} files.`);
process.exitCode = circles.length === 0 && files > 0 ? 0 : 1;
