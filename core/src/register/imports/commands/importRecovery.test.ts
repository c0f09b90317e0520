import { describe, expect, it, jest } from '@jest/globals';
import { carryOnJob } from '../../../carryOnJob.js';
import { Unavailable } from '../../../errors.js';
import { commandKey, householdRef, importId } from '../../../ids.js';
import { dieAtWrite, type Death } from '../../../testing/dieAtWrite.js';
import { aHousehold, anActor, cast, type InMemoryPorts } from '../../../testing/index.js';
import { context, register, setUp } from '../testing/importOnPorts.js';

jest.setTimeout(60_000);

/** Dies once, before or after the given write; counts the writes. */
const dying = (ports: InMemoryPorts, death: Death, seen: { writes: number; on: boolean }): InMemoryPorts => {
  const watch = dieAtWrite(death, seen);
  const { households, reviews, deadlines, searchTerms, audit, imports, importFiles, effectQueue } = ports;
  return {
    ...ports, households: watch(households), reviews: watch(reviews), deadlines: watch(deadlines), searchTerms: watch(searchTerms),
    audit: watch(audit), imports: watch(imports), importFiles: watch(importFiles), effectQueue: watch(effectQueue),
  };
};

const run = async (death: Death) => {
  const seen = { writes: 0, on: false };
  const { ports, upload, act, work, page } = await setUp((plain) => dying(plain, death, seen));
  const { id } = await upload('upload-001', register(3));
  await work();
  await act('runImport', id, 'run-key-01');
  seen.on = true;
  let deaths = 0;
  for (let tries = 0; tries < 3; tries += 1) await work().catch(() => (deaths += 1));
  const { state, progress } = await page(id);
  return {
    deaths, writes: seen.writes,
    end: {
      state, progress, found: await ports.searchTerms.find(ports.unit, 'lowe'),
      households: ports.households.all().map(({ value, revision, effects }) => ({ value, revision, effects })),
      reviews: ports.reviews.all().map(({ value, revision }) => ({ value, revision })),
      deadlines: ports.deadlines.all(), audit: ports.audit.all().map((each) => each.key).toSorted(),
    },
  };
};

describe('an import whose machine dies', () => {
  it('ends the same at whichever write it dies, before it or after it', async () => {
    const whole = await run({ at: 0, when: 'before' });
    expect([whole.end.state, whole.end.households.length, whole.end.audit.length, whole.end.found.length]).toEqual(['done', 3, 3, 3]);
    expect(whole.writes).toBeGreaterThan(6);
    for (let at = 1; at <= whole.writes; at += 1)
      for (const when of ['before', 'after'] as const) {
        const { deaths, end } = await run({ at, when });
        expect([at, when, deaths]).toEqual([at, when, 1]);
        expect({ at, when, end }).toEqual({ at, when, end: whole.end });
      }
  });

  it('ends the round that was in hand when it is stopped, and takes that round back too', async () => {
    const { ports, upload, act, work, page } = await setUp();
    const { id } = await upload('upload-001', register(45));
    await work();
    await act('runImport', id, 'run-key-01');
    const stopping = { ...ports, audit: { ...ports.audit, write: async (rows: Parameters<typeof ports.audit.write>[0]) => {
      await ports.audit.write(rows);
      await act('stopImport', id, 'stop-key-1');
    } } };
    await carryOnJob(stopping)({ kind: 'import', id });
    await work();
    expect(await page(id)).toMatchObject({ state: 'stopped', progress: { done: 20 } });
    expect(ports.deadlines.all().filter((row) => row.deadline.rule === 'FR-04')).toHaveLength(20);
    await act('undoImport', id, 'undo-key-1');
    await work();
    expect([(await page(id)).state, ports.deadlines.all(), ports.households.all().filter(({ value }) => value.status === 'open')]).toEqual(['undone', [], []]);
  });

  it('finishes the households of a round that died, also when nobody runs it again', async () => {
    const { ports, upload, act, work, page } = await setUp();
    const { id } = await upload('upload-001', register(5));
    await work();
    await act('runImport', id, 'run-key-01');
    const cut = { ...ports, deadlines: { ...ports.deadlines, upsert: () => Promise.reject(new Unavailable('test.cut', 'Cut.')) } };
    await expect(carryOnJob(cut)({ kind: 'import', id })).rejects.toMatchObject({ code: 'test.cut' });
    expect([ports.households.all().length, ports.deadlines.all()]).toEqual([5, []]);
    await act('stopImport', id, 'stop-key-1');
    await work();
    expect([(await page(id)).state, ports.deadlines.all().filter((row) => row.deadline.rule === 'FR-04').length]).toEqual(['done', 5]);
  });
});

describe('while an import runs', () => {
  it('an answer given in a round is kept and the import goes on', async () => {
    const { ports, api, upload, act, work, page } = await setUp();
    await ports.households.create(householdRef('H-900'), { value: aHousehold('H-900').plain(), effects: [], commandKey: commandKey('by-hand-01'), actedBy: 'service' });
    const { id } = await upload('upload-001', register(25));
    await work();
    await act('runImport', id, 'run-key-01');
    const answering = { ...ports, audit: { ...ports.audit, write: async (rows: Parameters<typeof ports.audit.write>[0]) => {
      await ports.audit.write(rows);
      await api.answerMissing(anActor('priya'), { params: { id: importId(id) }, query: {}, body: { key: commandKey('answer-01'), ref: householdRef('H-900'), answer: 'ended' } }, context);
    } } };
    await carryOnJob(answering)({ kind: 'import', id });
    await work();
    expect((await page(id)).state).toBe('done');
    expect((await ports.households.findById(householdRef('H-900')))?.value.status).toBe('ended');
  });

  it('a household that somebody adds by hand after the check is compared with theirs, and stays at an undo', async () => {
    const { ports, upload, act, work, page } = await setUp();
    const { id } = await upload('upload-001', register(2));
    await work();
    const theirs = { ...aHousehold('H-102').plain(), town: 'Harle Green', ownedHere: ['town'] };
    await ports.households.create(theirs.ref, { value: theirs, effects: [], commandKey: commandKey('by-hand-01'), actedBy: cast.priya.id });
    await act('runImport', id, 'run-key-01');
    await work();
    expect([(await page(id)).state, (await ports.households.findById(theirs.ref))?.value.town]).toEqual(['done', 'Harle Green']);
    await act('undoImport', id, 'undo-key-1');
    await work();
    expect((await ports.households.findById(theirs.ref))?.value.status).toBe('open');
    expect((await ports.households.findById(householdRef('H-101')))?.value.status).toBe('ended');
  });
});

describe('an upload under a key that was used before', () => {
  it('reaches no import of anybody else, and leaves the file of the first try', async () => {
    const { api, upload, work, page } = await setUp();
    const first = await upload('upload-001', register(3));
    const other = await api.uploadRegister(anActor('sunita'), { params: {}, query: { key: commandKey('upload-001') }, body: register(1) }, context).catch((error: { kind: string }) => error);
    const again = await upload('upload-001', register(7));
    await work();
    expect([again.id, (await page(first.id)).counts.add]).toEqual([first.id, 3]);
    expect('id' in other ? other.id : other.kind).not.toBe(first.id);
  });
});
