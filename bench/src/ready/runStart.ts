import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { BenchError } from '../benchError.js';
import { projectFolder } from '../projectFolder.js';

const LONGEST_WAIT_MS = 15 * 60_000;
const LAST_WORDS = 1_500;

/** Seconds from `npm start` to the line that was waited for; the product is then stopped, with all it had started. */
export const runStart = async (args: readonly string[], data: string, line: RegExp): Promise<number> => {
  const start = performance.now();
  // A group of its own, since npm does not pass a stop on to what it runs.
  const child = spawn('npm', ['start', '--silent', '--', ...args], {
    cwd: projectFolder, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, REVIEW_DESK_DATA: data },
  });
  const ended = once(child, 'exit');
  try {
    await saying(child, line);
    return (performance.now() - start) / 1000;
  } finally {
    stopGroup(child);
    await ended;
    await groupGone(child);
  }
};

const saying = (child: ChildProcess, line: RegExp): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => reject(new BenchError(`npm start ${why}. Its last words:\n${said.slice(-LAST_WORDS)}`));
    const tooLong = setTimeout(() => fail('was not ready within 15 minutes'), LONGEST_WAIT_MS);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!line.test(said)) return;
      clearTimeout(tooLong);
      resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (status) => {
      clearTimeout(tooLong);
      fail(`ended with status ${status ?? 'none'} before it was ready`);
    });
  });

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals | 0): boolean => {
  try {
    return child.pid !== undefined && process.kill(-child.pid, signal);
  } catch {
    // ESRCH: nobody of the group is left, which is what was wanted.
    return false;
  }
};
const stopGroup = (child: ChildProcess): boolean => signalGroup(child, 'SIGTERM');

/** The product folds its data away after npm itself has gone; the next start must find it stopped. */
const groupGone = async (child: ChildProcess): Promise<void> => {
  const until = Date.now() + 20_000;
  while (signalGroup(child, 0) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
  signalGroup(child, 'SIGKILL');
};
