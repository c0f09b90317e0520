import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Fluent is some two thousand files, and jest reads each of them again for every test file, which took longer than most
 * tests. So it is bundled once for each version, without the icons that nothing uses; the code that runs is Fluent's own.
 */
const entries = ['react-components', 'react-charts'];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = path.join(root, 'node_modules/.cache/review-desk/fluent');

/** All that shares Fluent's contexts is in the bundle; React and what is not a module of today's kind stay outside, one copy of each. */
const inside = /^(?:@fluentui|@griffel|@floating-ui)\/|^(?:tabster|keyborg)$/;
const othersOutside = {
  name: 'others outside',
  setup: ({ onResolve }) => onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => (kind === 'entry-point' || inside.test(name) ? undefined : { path: name, external: true })),
};

const versionOf = (name) => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`@fluentui/${name}/package.json`), 'utf8')).version;

export default async () => {
  const versions = entries.map((name) => `${name} ${versionOf(name)}\n`).join('');
  const made = path.join(folder, 'versions.txt');
  if (existsSync(made) && readFileSync(made, 'utf8') === versions) return;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  await build({
    entryPoints: entries.map((name) => `@fluentui/${name}`),
    entryNames: '[name]',
    outdir: making,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    plugins: [othersOutside],
    absWorkingDir: root,
    logLevel: 'warning',
  });
  writeFileSync(path.join(making, 'versions.txt'), versions);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
};
