import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Unavailable } from '@review-desk/core/errors';

export interface Machine {
  /** Where the process listens; waits while one that died is followed by the next. */
  url(): Promise<string>;
  /** Ends the process at once (SIGKILL), and another takes its place unless it is to stay off. */
  kill(staysOff?: boolean): void;
  /** A process that knows nothing: none of its caches is warm. */
  startCold(): Promise<void>;
  /** How many processes have been ended so. */
  deaths(): number;
  close(): Promise<void>;
}

/** What the process says under this name, once. */
const heard = <T>(child: ChildProcess, name: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const done = (): void => {
      child.off('message', onMessage);
      child.off('exit', onExit);
    };
    const onMessage = (message: unknown): void => {
      if (typeof message !== 'object' || message === null || !(name in message)) return;
      done();
      resolve((message as Record<string, T>)[name] as T);
    };
    const onExit = (): void => {
      done();
      reject(new Unavailable('testing.process', `The process ended before it said ${name}.`));
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
  });

/** A real process over the bundle; one more is always loaded, so that a death costs no loading. */
export const createMachine = (bundle: string, settings: () => Record<string, string>, revived: () => void, said: (line: string) => void): Machine => {
  const load = (): { child: ChildProcess; loaded: Promise<unknown> } => {
    const child = fork(bundle, [], { execArgv: ['--no-warnings'], stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { PATH: process.env['PATH'], TZ: 'UTC', NODE_ENV: 'test' } });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => said(text.toString()));
    return { child, loaded: heard(child, 'loaded') };
  };
  let spare: ReturnType<typeof load> | null = null;
  let alive: ChildProcess | null = null;
  let deaths = 0;
  let closed = false;

  const take = async (): Promise<string> => {
    const { child, loaded } = spare ?? load();
    await loaded;
    alive = child;
    revived();
    child.send({ start: settings() });
    const url = await heard<string>(child, 'url');
    if (!closed) spare = load();
    return url;
  };
  let up: Promise<string> | null = null;

  return {
    url: () => (up ??= take()),
    kill: (staysOff = false) => {
      const dying = alive;
      if (dying === null) return;
      alive = null;
      deaths += 1;
      const ended = once(dying, 'exit');
      dying.kill('SIGKILL');
      up = staysOff ? null : ended.then(take);
    },
    startCold: async () => {
      await up?.catch(() => undefined);
      if (alive === null) return void (await (up = take()));
      alive.send({ rest: true });
      await heard(alive, 'rested');
      alive.send({ start: settings() });
      up = heard<string>(alive, 'url');
      await up;
    },
    deaths: () => deaths,
    close: async () => {
      closed = true;
      await up?.catch(() => undefined);
      for (const child of [alive, spare?.child]) {
        if (!child || child.exitCode !== null || child.signalCode !== null) continue;
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }
    },
  };
};
