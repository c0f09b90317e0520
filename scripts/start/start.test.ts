import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { firstHouseholds } from './firstHouseholds.js';
import { freePort } from './freePort.js';
import { claimData, forgetRunning, noteRunning } from './runningInstance.js';
import { readSettings } from './settings.js';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), 'review-desk-scripts-'));
  ends.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

describe('the words after npm start', () => {
  it.each([
    [[], { mode: 'run', fresh: false, empty: false, port: 5310 }],
    [['--check'], { mode: 'check', fresh: false, empty: false, port: 5310 }],
    [['--fresh', '--port', '6000'], { mode: 'run', fresh: true, empty: false, port: 6000 }],
    [['--empty'], { mode: 'run', fresh: false, empty: true, port: 5310 }],
  ])('%j mean %j', (args, settings) => expect(readSettings(args)).toEqual(settings));

  it.each([[['--chekc']], [['--port', 'twelve']], [['--port', '70000']]])('%j are refused in plain words', (args) =>
    expect(typeof readSettings(args)).toBe('string'),
  );
});

describe('a start on data that is in use', () => {
  it('steps over a port that something else holds', async () => {
    const server: Server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(() => server.close());
    const address = server.address();
    const taken = typeof address === 'object' && address ? address.port : 0;
    expect(await freePort(taken)).toBeGreaterThan(taken);
  });

  it('names the process that runs on the same data', () => {
    const data = folder();
    // The parent of this process is alive and is not us.
    writeFileSync(path.join(data, 'running.json'), JSON.stringify({ pid: process.ppid, url: 'http://localhost:5310' }));
    expect(() => claimData(data)).toThrow(`already running at http://localhost:5310 (process ${process.ppid})`);
  });

  it.each([
    ['a dead process', JSON.stringify({ pid: 2 ** 22 + 1, url: 'http://localhost:1' })],
    ['a note that was half written', '{"pid": 12'],
  ])('goes over %s', (_what, note) => {
    const data = folder();
    writeFileSync(path.join(data, 'running.json'), note);
    claimData(data);
    noteRunning(data, 'http://localhost:5311');
    expect(JSON.parse(readFileSync(path.join(data, 'running.json'), 'utf8'))).toMatchObject({ pid: process.pid });
    forgetRunning(data);
  });
});

describe('the first households of a register file', () => {
  it('come with every line of theirs and nobody else', () => {
    const csv = 'record_type,reference\nhousehold,H-1\nhousehold,H-2\ncarer,H-1\ncarer,H-2\nhousehold,H-3\n';
    expect(firstHouseholds(csv, 2)).toBe('record_type,reference\nhousehold,H-1\nhousehold,H-2\ncarer,H-1\ncarer,H-2');
  });
});
