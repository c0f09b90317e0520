import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startImportDesk, type ImportDesk } from './testing/importDesk.js';

jest.setTimeout(120_000);

const HOUSEHOLDS = 40;
let desk: ImportDesk;
beforeAll(async () => {
  desk = await startImportDesk();
});
afterAll(() => desk.close());

// docs/costs.md states these sums. A household here is a couple with one child placed.
describe('an import on the wire', () => {
  it('costs a new household its twelve creates and little more, in about one request', async () => {
    const { check, run, state, spent, promised } = await desk.importFile('first', HOUSEHOLDS);
    expect(state).toBe('done');
    expect(check.resourceUnits).toBeLessThanOrEqual(20);
    expect(run.byOperation['items.create']).toBe(HOUSEHOLDS * 12 + 1);
    expect(run.resourceUnits / HOUSEHOLDS).toBeLessThanOrEqual(25);
    expect(run.requests / HOUSEHOLDS).toBeLessThanOrEqual(1);
    // The page tells what was counted, but for the pieces' own notes on the import and the press of the button.
    expect(spent).toBeLessThanOrEqual(check.resourceUnits + run.resourceUnits);
    expect(promised).toBe(HOUSEHOLDS * 12 * 2);
    expect(spent).toBeGreaterThanOrEqual((check.resourceUnits + run.resourceUnits) * 0.95);
  });

  it('costs a household that is the same two reads and no write', async () => {
    const { check, run, state } = await desk.importFile('same', HOUSEHOLDS);
    expect(state).toBe('done');
    expect((check.resourceUnits + run.resourceUnits) / HOUSEHOLDS).toBeLessThanOrEqual(5);
    expect(run.byOperation['items.create']).toBe(1);
  });

  it('costs a changed household its reads, itself, and each row that shows what changed', async () => {
    const { check, run, state } = await desk.importFile('changed', HOUSEHOLDS, 'Harle Green');
    expect(state).toBe('done');
    expect((run.byOperation['items.update'] ?? 0) / HOUSEHOLDS).toBeLessThanOrEqual(6.1);
    expect((check.resourceUnits + run.resourceUnits) / HOUSEHOLDS).toBeLessThanOrEqual(27);
  });
});
