import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PlainError } from '../plainError.js';
import { projectRoot } from '../projectRoot.js';

export type Child = { process: ChildProcess; said: Record<string, unknown>; stop(): Promise<void> };

/**
 * Starts one part as a process of its own and waits for the one JSON line that says it is ready. Its errors go to our
 * own; it is stopped by its id, politely first.
 */
export const startChild = (name: string, script: string, env: Record<string, string>, log: string[] = []): Promise<Child> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      cwd: projectRoot,
      env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (line: string): void => {
      log.push(line);
      if (log.length > KEPT_LINES) log.shift();
    };
    createInterface({ input: child.stderr }).on('line', keep);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = readyLine(line);
      if (said) resolve({ process: child, said, stop: () => stopChild(child) });
      else keep(line);
    });
    child.once('exit', (status) =>
      reject(new PlainError(`${name} stopped while it was starting (status ${status ?? 'none'}).\n${log.slice(-15).join('\n')}`)),
    );
  });

const KEPT_LINES = 400;

const readyLine = (line: string): Record<string, unknown> | null => {
  if (!line.startsWith('{')) return null;
  try {
    const said: unknown = JSON.parse(line);
    return typeof said === 'object' && said !== null && 'ready' in said ? (said as Record<string, unknown>) : null;
  } catch {
    // A log line that begins with a brace: not the one we wait for.
    return null;
  }
};

const stopChild = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(hard);
      resolve();
    });
    child.kill('SIGTERM');
  });
