import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findCircles } from './findCircles.js';

let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'circles-'));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'NodeNext', moduleResolution: 'NodeNext' } }));
  write('package.json', JSON.stringify({ type: 'module' }));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
};
const find = () => findCircles(project, ['one/src/**/*.ts', 'two/src/**/*.ts'], 'tsconfig.json');

test('finds two files of one workspace that import each other', async () => {
  write('one/src/a.ts', "import { b } from './b.js';\nexport const a = () => b;\n");
  write('one/src/b.ts', "import { a } from './a.js';\nexport const b = () => a;\n");
  const { files, circles } = await find();
  expect([files, circles.map((each) => each.toSorted())]).toEqual([2, [['one/src/a.ts', 'one/src/b.ts']]]);
});

test('passes over what is imported for its type alone', async () => {
  write('one/src/a.ts', "import { b } from './b.js';\nexport type A = 'a';\nexport const a = () => b;\n");
  write('one/src/b.ts', "import type { A } from './a.js';\nexport const b: A = 'a';\n");
  expect(await find()).toEqual({ files: 2, circles: [] });
});

test('finds two workspaces that import each other by package name', async () => {
  for (const [name, other] of [['one', 'two'], ['two', 'one']] as const) {
    write(`${name}/package.json`, JSON.stringify({ name: `@desk/${name}`, type: 'module', exports: { '.': './src/index.ts' } }));
    write(`${name}/src/index.ts`, `import { ${other} } from '@desk/${other}';\nexport const ${name} = () => ${other};\n`);
    mkdirSync(path.join(project, 'node_modules/@desk'), { recursive: true });
    symlinkSync(path.join(project, name), path.join(project, 'node_modules/@desk', name));
  }
  expect((await find()).circles).toHaveLength(1);
});
