import { describe, expect, it } from '@jest/globals';
import { routeTable } from '../../../api/index.js';
import { carryOnJob } from '../../../carryOnJob.js';
import { commandKey, importId } from '../../../ids.js';
import { anActor, cast } from '../../../testing/index.js';
import { context, register, setUp } from '../testing/importOnPorts.js';

describe('an import of the register', () => {
  it('says what it would do before it does anything, then does it: household, review, deadlines, search', async () => {
    const { ports, work, upload, act, page } = await setUp();
    const { id } = await upload('upload-001', register(45));
    await work();
    const checked = await page(id);
    expect(routeTable.import.answer.parse(JSON.parse(JSON.stringify(checked)))).toEqual(JSON.parse(JSON.stringify(checked)));
    expect([checked.state, checked.counts.add, checked.faults, ports.households.all().length]).toEqual(['ready', 45, [], 0]);
    await act('runImport', id, 'run-key-01');
    await work();
    expect(await page(id)).toMatchObject({ state: 'done', progress: { done: 45, total: 45, failed: 0 } });
    expect([ports.households.all().length, ports.reviews.all().length]).toEqual([45, 45]);
    expect(ports.reviews.all()[0]?.value).toMatchObject({ id: 'H-101-r1', legalLimit: '2027-03-02', legalRule: 'FR-04', officer: cast.ruth.id });
    expect(ports.deadlines.all().filter((row) => row.deadline.rule === 'FR-04')).toHaveLength(45);
    expect(await ports.searchTerms.find(ports.unit, 'lowe')).toHaveLength(45);
  });

  it('changes nothing when the same file comes again', async () => {
    const { ports, work, upload, act, page } = await setUp();
    const first = await upload('upload-001', register(3));
    await work();
    await act('runImport', first.id, 'run-key-01');
    await work();
    const before = ports.households.all().map((each) => each.revision);
    const second = await upload('upload-002', register(3));
    await work();
    expect((await page(second.id)).counts).toMatchObject({ add: 0, change: 0, same: 3 });
    await act('runImport', second.id, 'run-key-02');
    await work();
    expect(ports.households.all().map((each) => each.revision)).toEqual(before);
  });

  it('stops after the round in hand and goes on from there', async () => {
    const { ports, work, upload, act, page } = await setUp();
    const { id } = await upload('upload-001', register(45));
    await work();
    await act('runImport', id, 'run-key-01');
    await work(1);
    await act('stopImport', id, 'stop-key-1');
    await work();
    expect(await page(id)).toMatchObject({ state: 'stopped', progress: { done: 20 } });
    await act('runImport', id, 'run-key-02');
    await work();
    expect([(await page(id)).state, ports.households.all().length]).toEqual(['done', 45]);
  });

  it('ends in the same state when a round is done twice', async () => {
    const { ports, upload, act, work, page } = await setUp();
    const { id } = await upload('upload-001', register(5));
    await work();
    await act('runImport', id, 'run-key-01');
    await Promise.all([carryOnJob(ports)({ kind: 'import', id }), carryOnJob(ports)({ kind: 'import', id })]);
    expect([(await page(id)).state, ports.households.all().length, ports.reviews.all().length]).toEqual(['done', 5, 5]);
  });

  it('can be undone: nothing of it is open, owed or found any more', async () => {
    const { ports, upload, act, work, page } = await setUp();
    const { id } = await upload('upload-001', register(25));
    await work();
    await act('runImport', id, 'run-key-01');
    await work();
    await act('undoImport', id, 'undo-key-1');
    await work();
    expect((await page(id)).state).toBe('undone');
    expect((await ports.households.findByStatus(ports.unit, 'open', null)).rows).toEqual([]);
    expect(ports.deadlines.all()).toEqual([]);
    expect(await ports.searchTerms.find(ports.unit, 'lowe')).toEqual([]);
  });

  it('asks about a household that is not in the file and closes it only on an answer', async () => {
    const { ports, api, upload, act, work, page } = await setUp();
    const first = await upload('upload-001', register(2));
    await work();
    await act('runImport', first.id, 'run-key-01');
    await work();
    const second = await upload('upload-002', register(1));
    await work();
    expect((await page(second.id)).missing).toEqual([{ ref: 'H-102', town: 'Marlbeck', answer: null }]);
    await api.answerMissing(anActor('priya'), { params: { id: second.id }, query: {}, body: { key: commandKey('answer-01'), ref: 'H-102' as never, answer: 'transferred' } }, context);
    await act('runImport', second.id, 'run-key-02');
    await work();
    expect(ports.households.all().map((each) => each.value.status)).toEqual(['open', 'transferred']);
  });

  it('is refused as a whole in words when the file cannot be read', async () => {
    const { upload, work, page } = await setUp();
    const { id } = await upload('upload-001', 'PK\u0003\u0004 workbook');
    await work();
    const seen = await page(id);
    expect(seen.state).toBe('refused');
    expect(seen.refusal).toContain('Excel workbook');
  });

  it('is nobody’s to see who may not import', async () => {
    const { api, upload } = await setUp();
    const { id } = await upload('upload-001', register(1));
    const asked = (of: string) => api.import(anActor('ruth'), { params: { id: importId(of) }, query: {}, body: {} }, context).catch((error: unknown) => error);
    expect(await asked(id)).toEqual(await asked('i-none-such'));
  });
});
