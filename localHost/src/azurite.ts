import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LocalHostError } from './localHostError.js';

export interface Azurite {
  readonly connectionString: string;
  stop(): Promise<void>;
}

// The account and key that every storage emulator has; they open nothing but this process.
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const readyWithinMs = 20_000;

/** Starts the storage emulator's queues on a free port of 127.0.0.1, keeping its data in the folder. */
export const startAzurite = async (folder: string): Promise<Azurite> => {
  const main = join(dirname(createRequire(import.meta.url).resolve('azurite/package.json')), 'dist/src/queue/main.js');
  const flags = ['--location', folder, '--silent', '--disableTelemetry', '--queueHost', '127.0.0.1', '--queuePort', '0', '--skipApiVersionCheck'];
  const child = spawn(process.execPath, [main, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await addressOf(child);
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${accountKey};QueueEndpoint=${address}/${account};`,
    stop: () => stop(child),
  };
};

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new LocalHostError(`The storage emulator did not start: ${why}`));
    };
    const timer = setTimeout(() => fail('it said nothing in time.'), readyWithinMs);
    const read = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const found = /successfully listens on (http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with ${code ?? 'a signal'}. ${said.slice(-400)}`));
  });

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
  });
