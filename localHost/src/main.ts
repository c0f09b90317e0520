import { startHost } from './host.js';
import { LocalHostError } from './localHostError.js';

// Runs the host as a process of its own: PORT, STORAGE and ENTRY say what, HOST_FILE and TIMER_MEMORY may. It prints
// one JSON line when it is ready and ends cleanly on SIGTERM.
const needed = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new LocalHostError(`Set ${name}.`);
  return value;
};
const optional = (name: string): string | undefined => process.env[name] || undefined;

const run = async (): Promise<void> => {
  const [hostFile, timerMemoryFile] = [optional('HOST_FILE'), optional('TIMER_MEMORY')];
  const host = await startHost({
    entry: needed('ENTRY'),
    port: Number(optional('PORT') ?? 0),
    storageConnection: needed('STORAGE'),
    ...(hostFile === undefined ? {} : { hostFile }),
    ...(timerMemoryFile === undefined ? {} : { timerMemoryFile }),
  });
  process.stdout.write(`${JSON.stringify({ ready: true, url: host.url, functions: host.functions })}\n`);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await host.stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  // The process that started this one is gone when its pipe closes: nothing stale stays behind.
  if (optional('STOP_WITH_PARENT') !== undefined) {
    process.stdin.on('close', () => void stop());
    process.stdin.resume();
  }
};

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : 'The local host could not start.'}\n`);
  process.exit(1);
});
