import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { buildAppPackage } from '@review-desk/app-package';
import { pageHeaders } from '@review-desk/functions/securityHeaders';
import { PlainError, runCommand } from './plainError.js';
import { inProject } from './projectRoot.js';
import { buildApps } from './start/buildApps.js';

const help = `npm run package [-- --environment FILE] [--out FOLDER]

  Makes what is deployed, in .out/package (or FOLDER):
    teams/review-desk.zip   the Teams app, from appPackage/environments/example.json (or FILE)
    functions/              the Functions folder that the real host loads: main.mjs, host.json, package.json
    tab/                    the built tab with its headers (staticwebapp.config.json)
`;

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** One file, so that a cold start opens one; only the host's own module stays outside (architecture.md). */
const bundleFunctions = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [inProject('functions/src/index.ts')],
    outfile: path.join(folder, 'main.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@azure/functions-core'],
    banner: { js: "import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);" },
    sourcemap: 'linked',
    logLevel: 'error',
  });
  cpSync(inProject('functions/host.json'), path.join(folder, 'host.json'));
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'review-desk-functions', version: '0.1.0', type: 'module', main: 'main.mjs' }, null, 2),
  );
};

await runCommand(async () => {
  if (process.argv.includes('--help')) {
    console.log(help);
    return 0;
  }
  const out = path.resolve(option('--out') ?? inProject('.out/package'));
  const environmentFile = path.resolve(option('--environment') ?? inProject('appPackage/environments/example.json'));
  if (!existsSync(environmentFile)) throw new PlainError(`There is no environment file ${environmentFile}.`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(path.join(out, 'teams'), { recursive: true });

  const { zip } = await buildAppPackage({ environment: JSON.parse(readFileSync(environmentFile, 'utf8')) });
  writeFileSync(path.join(out, 'teams/review-desk.zip'), zip);
  await bundleFunctions(path.join(out, 'functions'));
  await buildApps();
  cpSync(inProject('tab/dist'), path.join(out, 'tab'), { recursive: true, filter: (file) => !file.endsWith('.built-from') });
  const staticSite = { navigationFallback: { rewrite: '/index.html' }, globalHeaders: pageHeaders() };
  writeFileSync(path.join(out, 'tab/staticwebapp.config.json'), JSON.stringify(staticSite, null, 2));
  console.log(`Packaged in ${path.relative(process.cwd(), out) || '.'}: teams/review-desk.zip, functions/, tab/`);
  return 0;
});
