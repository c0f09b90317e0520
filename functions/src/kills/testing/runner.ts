import { functions, hooks } from '@azure/functions-core';
import { startHost, type Host } from '@azure/functions-core/host';
import { createDeps } from '../../deps.js';
import { parseEnv } from '../../env.js';
import { registerFunctions } from '../../registerFunctions.js';

// A process that is there to be killed: the deployed entry on the local host, bundled into one file. It loads first and
// starts when it is told, so that the next process is at hand when one has died; told to rest, it forgets everything.
type Told = { start: Record<string, string> } | { rest: true };

let host: Host | null = null;

const start = async (settings: Record<string, string>): Promise<void> => {
  Object.assign(process.env, settings);
  host = await startHost({
    entry: () => registerFunctions(createDeps(parseEnv(settings))),
    port: 0,
    storageConnection: settings['AzureWebJobsStorage'] ?? '',
    timersRun: false,
    log: (level, category, message) => {
      if (level === 'error') process.stderr.write(`${category} ${message}\n`);
    },
  });
  process.send?.({ url: host.url });
};

const rest = async (): Promise<void> => {
  await host?.stop();
  functions.clear();
  hooks.clear();
  process.send?.({ rested: true });
};

process.on('message', (told: Told) => void ('start' in told ? start(told.start) : rest()));
process.on('disconnect', () => process.exit(0));
process.send?.({ loaded: true });
