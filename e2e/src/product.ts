import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { JourneyError } from './journeyError.js';

export type Product = { url: string; lines: string[]; stop(): Promise<void> };

const root = path.resolve(import.meta.dirname, '../..');

/** A port that nobody has at this moment. */
export const anyFreePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts the product without a register as a stranger would, by its own command, on data of its own; ready when it says so. */
export const startProduct = async (switches: Readonly<Record<string, string>> = {}): Promise<Product> => {
  const data = mkdtempSync(path.join(tmpdir(), 'review-desk-journey-'));
  const port = await anyFreePort();
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts/start.ts'), '--port', String(port), '--empty'], {
    cwd: root,
    env: { ...process.env, ...switches, REVIEW_DESK_DATA: data, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const url = await readyAddress(child, lines);
  return {
    url,
    lines,
    stop: async () => {
      await stopped(child);
      rmSync(data, { recursive: true, force: true });
    },
  };
};

const readyAddress = (child: ChildProcess, lines: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const ready = /^Ready\s+(http:\/\/\S+)/.exec(line);
        if (ready?.[1]) resolve(ready[1]);
      });
    }
    child.once('exit', () => reject(new JourneyError(`The product stopped before it was ready:\n${lines.slice(-20).join('\n')}`)));
  });

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
