import { describe, expect, it } from '@jest/globals';
import { commandKey, importId } from '../../../ids.js';
import { cast } from '../../../testing/index.js';
import { register, setUp } from '../testing/importOnPorts.js';
import { carryOnImport } from './carryOnImport.js';

/** Pieces of about a line each, made while they are read. */
async function* inPieces(csv: string, seen: { pieces: number }): AsyncGenerator<string> {
  for (const line of csv.split('\r\n')) {
    seen.pieces += 1;
    yield `${line}\r\n`;
  }
}

describe('a file of a whole country', () => {
  const checking = async () => {
    const made = await setUp();
    const { ports } = made;
    const id = importId('i-national');
    await ports.imports.create(id, {
      value: {
        id, unit: ports.unit, by: cast.priya.id, at: ports.clock.now(), state: 'checking', refusal: null,
        counts: { lines: 0, add: 0, change: 0, same: 0, missing: 0, faults: 0 }, progress: { done: 0, total: 0, failed: 0 }, spentUnits: 0, answers: {}, fromFile: {},
      },
      effects: [], commandKey: commandKey('national-1'), actedBy: 'service',
    });
    return { ...made, id };
  };

  it('is streamed rather than held, and imported as any other', async () => {
    const { ports, id, act, work, page } = await checking();
    const seen = { pieces: 0 };
    await carryOnImport(ports, { chunks: inPieces(register(210), seen) })(id);
    expect([seen.pieces, (await page(id)).counts.add]).toEqual([421, 210]);
    const slices = [await ports.importFiles.get(`${id}-slice-0.json`), await ports.importFiles.get(`${id}-slice-1.json`)];
    expect(slices.map((each) => (JSON.parse(new TextDecoder().decode(each ?? undefined)) as unknown[]).length)).toEqual([200, 10]);
    await act('runImport', id, 'run-key-01');
    await work(2);
    expect(await page(id)).toMatchObject({ state: 'running', progress: { done: 40, total: 210 } });
  });

  it('is refused in words above the limit given, and an upload above its own', async () => {
    const { ports, id, page } = await checking();
    await carryOnImport(ports, { chunks: [register(20)], mostBytes: 2_000 })(id);
    expect(await page(id)).toMatchObject({ state: 'refused', refusal: expect.stringMatching(/MB|large|big/i) });
    const other = await checking();
    await carryOnImport(other.ports, { chunks: [register(20)], mostBytes: 60_000_000 })(other.id);
    expect((await other.page(other.id)).state).toBe('ready');
    expect(ports.households.all()).toEqual([]);
  });
});
