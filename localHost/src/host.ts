import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { businessNow, setBusinessOffset } from './businessClock.js';
import { hooks, state } from './functionsCore.cjs';
import { readHostFile } from './hostFile.js';
import { serveAdmin, type Administration } from './http/serveAdmin.js';
import { serveFunctions } from './http/serveFunctions.js';
import { failureInWords } from './invokeFunction.js';
import { LocalHostError } from './localHostError.js';
import { createQueues } from './queues/createQueues.js';
import { createTimers, type Fired } from './timers/createTimers.js';
import { createTimerMemory } from './timers/timerMemory.js';
import { registeredTriggers, type Trigger } from './triggers.js';

export type HostOptions = {
  /** The module that registers the functions, as a path or as a call that does it. */
  entry: string | (() => Promise<unknown> | unknown);
  port: number;
  storageConnection: string;
  clockOffsetMs?: number;
  /** host.json of the function app. */
  hostFile?: string;
  /** Where the last occurrence of each timer is remembered over a restart. */
  timerMemoryFile?: string;
  /** Whether timers fire by themselves as business time passes; true unless said otherwise. */
  timersRun?: boolean;
  log?: (level: string, category: string, message: string) => void;
};
export interface Host {
  readonly url: string;
  readonly functions: readonly string[];
  readonly administration: Administration;
  stop(): Promise<void>;
}

const tickMs = 250;

/** Serves the functions that the entry registers: HTTP, timers and queues, on 127.0.0.1. */
export const startHost = async (options: HostOptions): Promise<Host> => {
  if (options.log) state.write = options.log;
  if (options.clockOffsetMs !== undefined) setBusinessOffset(options.clockOffsetMs);
  await (typeof options.entry === 'string' ? import(pathToFileURL(options.entry).href) : options.entry());
  const triggers = registeredTriggers();
  const settings = readHostFile(options.hostFile);
  await runHooks('appStart');

  const timers = createTimers(ofKind(triggers, 'timer'), createTimerMemory(options.timerMemoryFile), businessNow());
  const queues = await createQueues(ofKind(triggers, 'queue'), options.storageConnection, settings.queues);
  const oneAtATime = createTurns();
  const inBackground = (work: () => Promise<Fired>): void => {
    oneAtATime(work).catch((error: unknown) => state.write('error', 'host', `Timers could not run. ${failureInWords(error)}`));
  };
  const startedAt = Date.now();

  const administration: Administration = {
    status: () => ({ id: 'local', state: 'Running', version: '4.1000.0', processUptime: Date.now() - startedAt, functions: triggers.map((each) => each.run.name) }),
    run: (name) => {
      if (!triggers.some((each) => each.kind === 'timer' && each.run.name === name)) return false;
      inBackground(() => timers.fireNow(name, businessNow()));
      return true;
    },
    next: (from, to) => timers.next(from, to),
    arrive: (now, offsetMs) =>
      oneAtATime(async () => {
        setBusinessOffset(offsetMs);
        const { result, taken } = await queues.drainAfter(() => timers.fireAt(now));
        return { fired: result.fired, drained: taken.done + taken.failed, failed: result.failed + taken.failed };
      }),
  };

  const answer = answerFrom(serveAdmin(administration), serveFunctions(ofKind(triggers, 'http'), settings.routePrefix));
  const server = createServer((request, response) => void answer(request, response));
  await listen(server, options.port);
  const ticking = options.timersRun === false ? null : setInterval(() => inBackground(() => timers.fireDue(businessNow())), tickMs);

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    functions: triggers.map((each) => each.run.name),
    administration,
    stop: async () => {
      if (ticking) clearInterval(ticking);
      await close(server);
      await oneAtATime(() => Promise.resolve());
      await queues.stop();
      await runHooks('appTerminate');
    },
  };
};

const ofKind = <K extends Trigger['kind']>(triggers: readonly Trigger[], kind: K): Extract<Trigger, { kind: K }>[] =>
  triggers.filter((each): each is Extract<Trigger, { kind: K }> => each.kind === kind);

/** Timers by themselves and timers by the moved clock take turns, so that no occurrence runs twice. */
const createTurns = () => {
  let turn: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
};

const runHooks = async (name: string): Promise<void> => {
  for (const hook of hooks.get(name) ?? []) await hook({ hookData: {}, appHookData: {} });
};

type Answerer = ReturnType<typeof serveAdmin>;
const answerFrom = (admin: Answerer, functions: Answerer): Answerer => async (request, response) => {
  try {
    await (request.url?.startsWith('/admin/') === true ? admin : functions)(request, response);
  } catch (error) {
    // A connection cut by the caller ends here; nobody is left to answer.
    state.write('warning', 'host', error instanceof Error ? error.name : 'request broken off');
    response.destroy();
  }
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new LocalHostError(`Port ${port} could not be listened on.`, { cause: error })));
    server.listen(port, '127.0.0.1', resolve);
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
