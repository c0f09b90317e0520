import { parseDependencyTree, parseCircular } from 'dpdm';
import { inProject, projectRoot } from '../projectRoot.js';

// Circular imports at run time: type-only imports vanish when the code is compiled, and are passed over.
const roots = ['core/src/**/*.ts', 'm365/src/**/*.ts', 'functions/src/**/*.ts', 'tab/src/**/*.{ts,tsx}', 'localTenant/src/**/*.ts', 'localHost/src/**/*.ts'];

const tree = await parseDependencyTree(roots.map((each) => inProject(each)), { context: projectRoot, skipDynamicImports: true, transform: true, tsconfig: inProject('tsconfig.base.json') });
const circles = parseCircular(tree);
for (const circle of circles) console.error(`circular import: ${circle.join(' -> ')}`);
console.log(circles.length === 0 ? 'No circular imports.' : `${circles.length} circular imports. Move what both sides need to a file of its own.`);
process.exitCode = circles.length === 0 ? 0 : 1;
