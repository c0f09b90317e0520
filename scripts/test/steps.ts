import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { inProject, projectRoot } from '../projectRoot.js';

export type Counted = { passed: number; failed: number };
export type StepResult = { name: string; ok: boolean; seconds: number; counted: Counted };

const none: Counted = { passed: 0, failed: 0 };

const runNode = (args: string[], env: Record<string, string> = {}): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    });
    child.on('exit', (status) => resolve(status === 0));
  });

/** One step of a run: says its name, and how long it took. */
export const timed = async (name: string, body: () => Promise<{ ok: boolean; counted?: Counted }>): Promise<StepResult> => {
  console.log(`\n== ${name}`);
  const from = Date.now();
  const { ok, counted = none } = await body();
  return { name, ok, seconds: Math.round((Date.now() - from) / 1000), counted };
};

const bin = (...parts: string[]): string => inProject('node_modules', ...parts);

// TypeScript 7 checks in a third of the time; it has no API yet, so the lint and knip keep to 6.
export const checkTypes = (): Promise<StepResult> =>
  timed('types', async () => ({ ok: await runNode([bin('typescript-native/bin/tsc'), '-b']) }));

export const lint = (): Promise<StepResult> =>
  timed('lint', async () => ({
    ok: await runNode([bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0', '--cache', '--cache-location', '.tsbuild/eslint']),
  }));

export const findUnused = (): Promise<StepResult> =>
  timed('unused', async () => ({ ok: await runNode([bin('knip/bin/knip.js'), '--no-progress']) }));

export const findCycles = (): Promise<StepResult> =>
  timed('cycles', async () => ({ ok: await runNode(['--import', 'tsx', inProject('scripts/test/cycles.ts')]) }));

/** One run of jest in one time zone; its counts come from its own report. */
export const unitTests = (zone: string, projects: readonly string[], workers = Math.max(2, Math.min(4, availableParallelism()))): Promise<StepResult> =>
  timed(`tests: ${projects.join(', ')} (TZ=${zone})`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'review-desk-jest-'));
    const report = path.join(folder, 'report.json');
    const ok = await runNode(
      ['--experimental-vm-modules', bin('jest/bin/jest.js'), '--selectProjects', ...projects, '--json', '--outputFile', report, '--silent', `--maxWorkers=${workers}`],
      { TZ: zone },
    );
    const counted = readCounts(report);
    rmSync(folder, { recursive: true, force: true });
    return { ok: ok && counted.passed > 0, counted };
  });

const readCounts = (report: string): Counted => {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0) };
  } catch {
    // Jest died before it could report: counted as one failure, and its own words stand above.
    return { passed: 0, failed: 1 };
  }
};

/** Prints the table of steps and the closing line; gives the exit status. */
export const closeRun = (results: readonly StepResult[]): number => {
  console.log('');
  for (const each of results) console.log(`${each.ok ? 'ok    ' : 'FAILED'}  ${each.name}  ${each.seconds} s`);
  const total = results.reduce((sum, each) => ({ passed: sum.passed + each.counted.passed, failed: sum.failed + each.counted.failed }), none);
  const broken = results.filter((each) => !each.ok);
  if (broken.length > 0) console.log(`\nNot right yet: ${broken.map((each) => each.name).join('; ')}.`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return broken.length === 0 ? 0 : 1;
};
