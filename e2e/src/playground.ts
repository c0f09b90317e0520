import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { directory, mailOf, nameOf } from './council.js';
import { JourneyError } from './journeyError.js';

export type Playground = { url: string; stop(): Promise<void> };
type Settings = { command: string; port: number; endpoint: string; person: string };

const user = (key: string, at: number) => {
  const person = directory.people.find((each) => each.key === key);
  // The spelling of the second is its own.
  return { id: `user-${at}`, name: nameOf(key), userPrincipleName: mailOf(key), aadObjectId: person?.id, givenName: person?.givenName, surname: person?.surname, email: mailOf(key) };
};

/** Our tenant with one of its people at the screen. It takes no fewer than five others, and YAML reads JSON too. */
const contextOf = (person: string): string =>
  JSON.stringify({
    version: '0.1.1',
    tenantId: directory.tenantId,
    bot: { id: 'review-desk', name: 'Review Desk' },
    currentUser: user(person, 0),
    users: ['ruth', 'leah', 'sunita', 'martin', 'helen'].map((key, at) => user(key, at + 1)),
    personalChat: { id: 'personal-chat' },
    groupChat: { id: 'group-chat', name: 'Group Chat' },
    team: { id: 'team', name: 'Team', aadGroupId: directory.tenantId, channels: [{ id: 'channel', name: 'Channel' }] },
  });

/** Starts the Playground for one person on a port of this machine alone; it opens no browser and reports to nobody. */
export const startPlayground = async ({ command, port, endpoint, person }: Settings): Promise<Playground> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'review-desk-playground-'));
  const config = path.join(folder, 'context.yml');
  writeFileSync(config, contextOf(person));
  const onLoopback = path.join(import.meta.dirname, 'onLoopback.ts');
  const args = ['--import', 'tsx', '--import', onLoopback, command, 'start', '--port', String(port), '--disable-telemetry', '--channel-id', 'msteams', '--app-endpoint', endpoint];
  const child = spawn(process.execPath, args, {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: config, M365_AGENTS_PLAYGROUND_LOGFILE: path.join(folder, 'log'), NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const at = /^Listening on (\d+)/.exec(line)?.[1];
      if (at === String(port)) resolve();
      // It takes another where its own is taken, and the bot would know nothing of that one.
      else if (at) reject(new JourneyError(`The Agents Playground listens on ${at} and not on ${port}.`));
    });
    child.once('exit', () => reject(new JourneyError('The Agents Playground stopped before it was ready.')));
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
