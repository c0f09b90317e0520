import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inProject, projectRoot } from './projectRoot.js';

let out: string;
let said: string;

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_OPTIONS: '' } });

beforeAll(() => {
  out = mkdtempSync(path.join(tmpdir(), 'review-desk-package-'));
  const packaged = run(inProject('scripts/package.ts'), '--out', out);
  said = packaged.stdout + packaged.stderr;
}, 180_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('npm run package', () => {
  it('makes the Teams app, the Functions folder and the built tab', () => {
    expect(said).toContain('teams/review-desk.zip, functions/, tab/');
    for (const file of ['teams/review-desk.zip', 'functions/main.mjs', 'functions/host.json', 'functions/package.json', 'tab/index.html'])
      expect([file, existsSync(path.join(out, file))]).toEqual([file, true]);
  });

  it('leaves the host’s own module outside the bundle', () => {
    const bundle = readFileSync(path.join(out, 'functions/main.mjs'), 'utf8');
    expect(bundle).toMatch(/require\(["']@azure\/functions-core["']\)/);
    expect(bundle).not.toContain('functionsCore.cjs');
  });

  it('gives the tab the same headers as the API’s source has', () => {
    const site = JSON.parse(readFileSync(path.join(out, 'tab/staticwebapp.config.json'), 'utf8')) as { globalHeaders: Record<string, string> };
    expect(site.globalHeaders['Content-Security-Policy']).toContain('frame-ancestors https://*.cloud.microsoft');
    expect(site.globalHeaders['Strict-Transport-Security']).toBeDefined();
  });

  it('refuses to start, by name, without its settings', () => {
    const started = spawnSync(process.execPath, [path.join(out, 'functions/main.mjs')], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } });
    expect(started.status).not.toBe(0);
    expect(started.stderr).toContain('TENANT_ID');
  });

  it('names an environment file that is not there', () => {
    const refused = run(inProject('scripts/package.ts'), '--environment', path.join(out, 'none.json'));
    expect([refused.status, refused.stderr.trim().split('\n').at(-1)]).toEqual([1, `There is no environment file ${path.join(out, 'none.json')}.`]);
  });
});
