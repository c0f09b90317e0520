import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { giveRoles, newKey, refusal, registerOf, upload } from './sampleHouseholds.js';
import { startCouncil, type Council } from './startCouncil.js';

let council: Council;
const refs = Array.from({ length: 12 }, (_each, at) => `H-${101 + at}`);
const more = Array.from({ length: 60 }, (_each, at) => `H-${301 + at}`);
const full = 'The Microsoft 365 site is full, so this could not be kept. What was there before still is. Tell your Microsoft 365 administrator, then try again.';
const asRead = 40_960;

/** A disk with no room left: every free page of the store is written full, in texts ever smaller. */
const fillDisk = async (): Promise<void> => {
  await council.restart(asRead);
  const path = await council.listPath('Diaries');
  for (const length of [60_000, 8_000, 3_000, 700, 60])
    for (let at = 0; at < 400; at += 1)
      if ((await council.administer('POST', `${path}/items`, { fields: { Key: `fill${length}n${at}n${newKey().slice(0, 8)}`, Data: 'x'.repeat(length) } })).status === 507) break;
};
const importPage = async (id: string) => (await council.ask('priya', 'import', { params: { id } })).body as { state: string; progress: { done: number; total: number; failed: number } };
const households = async () => ((await council.ask('priya', 'households')).body as { rows: { ref: string }[] }).rows.map((row) => row.ref);
const act = (name: 'runImport' | 'stopImport', id: string) => council.ask('priya', name, { params: { id }, body: { key: newKey() } });
const runAll = async (id: string): Promise<void> => {
  await act('runImport', id);
  expect(await council.work()).toBe(0);
};
type Wish = { params: { id: string }; body: Record<string, unknown> };
const wishFor = async (at: number): Promise<Wish> => {
  const id = `${refs[at] ?? ''}-r1`;
  const { revision } = (await council.ask('ruth', 'booking', { params: { id } })).body as { revision: number };
  const day = `2027-02-${String(2 + at + 2 * Math.floor((at + 1) / 5)).padStart(2, '0')}`;
  return { params: { id }, body: { key: newKey(), revision, start: `${day}T10:00:00Z`, end: `${day}T12:00:00Z`, method: 'home', staff: [council.person('leah').id], carersWord: { how: 'phone', on: '2027-01-04' }, sswAgreed: true } };
};
const events = async () => {
  const agenda = await council.ports.calendar.agenda(council.person('ruth').id, '2027-02-01T00:00:00Z' as never, '2027-03-01T00:00:00Z' as never);
  return agenda.flatMap((each) => each.review ?? []).toSorted();
};

beforeAll(async () => {
  council = await startCouncil();
  await giveRoles(council);
  await runAll(await upload(council, registerOf(council, refs)));
}, 90_000);
afterAll(() => council.stop());

describe('a disk that is full', () => {
  const wishes: Wish[] = [];
  const answers: number[] = [];
  test('while booking: says that it could not be kept and what to do, and books nothing by half', async () => {
    await fillDisk();
    for (let at = 0; at < refs.length && !answers.includes(503); at += 1) {
      const wish = await wishFor(at);
      wishes.push(wish);
      const answer = await council.ask('ruth', 'book', wish);
      answers.push(answer.status);
      if (answer.status !== 200) expect(refusal(answer)).toEqual({ status: 503, code: 'm365.full', message: full });
      await council.work();
    }
    expect(answers.at(-1)).toBe(503);
    const last = await council.ports.reviews.findById((wishes.at(-1)?.params.id ?? '') as never);
    expect([last?.value.state, last?.value.meeting]).toEqual(['due', null]);
  }, 60_000);
  test('still shows everything that was there', async () => {
    expect((await households()).toSorted()).toEqual(refs);
    for (const who of ['ruth', 'priya', 'sunita']) expect((await council.ask(who, 'today')).status).toBe(200);
  });
  test('with room again: the same press goes through, and each meeting, date and audit row is there once', async () => {
    expect(wishes.length).toBeGreaterThan(0);
    await council.restart();
    for (const wish of wishes) expect((await council.ask('ruth', 'book', wish)).status).toBe(200);
    await council.work();
    for (let times = 0; times < 4; times += 1) expect(await council.quarterHourLater(30)).toBe(0);
    const ids = wishes.map((each) => each.params.id).toSorted();
    expect(await events()).toEqual(ids);
    for (const id of ids) {
      expect((await council.ports.reviews.findById(id as never))?.effects).toEqual([]);
      expect((await council.ports.audit.findAbout(id)).filter((each) => each.act === 'review.book')).toHaveLength(1);
      const rows = (await council.ports.deadlines.findBySubject(id.replace('-r1', '') as never)).map((row) => row.deadline.key);
      expect([new Set(rows).size, rows.length > 1]).toEqual([rows.length, true]);
    }
  }, 60_000);
});

describe('a disk that fills up during an import', () => {
  test('refuses the upload or stops the work, keeps what went in, and goes on to the end when there is room', async () => {
    const csv = registerOf(council, [...refs, ...more]);
    const id = await upload(council, csv);
    expect(await importPage(id)).toMatchObject({ state: 'ready' });
    await fillDisk();
    const pressed = await act('runImport', id);
    if (pressed.status !== 200) expect(refusal(pressed)).toMatchObject({ code: 'm365.full', message: full });
    await council.work();
    expect((await importPage(id)).progress.done).toBeLessThan(refs.length + more.length);
    const kept = await households();
    expect(kept).toEqual(expect.arrayContaining(refs));
    expect(refusal(await council.ask('priya', 'uploadRegister', { query: { key: newKey() }, body: csv.repeat(40) }))).toMatchObject({ status: 503, code: 'm365.full' });
    await council.restart();
    if ((await importPage(id)).state === 'ready') await act('runImport', id);
    for (let times = 0; times < 6; times += 1) await council.quarterHourLater(30);
    expect(await importPage(id)).toMatchObject({ state: 'done', progress: { done: refs.length + more.length, failed: 0 } });
    expect((await households()).toSorted()).toEqual([...refs, ...more]);
    for (const ref of more) {
      expect((await council.ports.reviews.findByHousehold(ref as never)).map(({ value, effects }) => [value.id, effects.length])).toEqual([[`${ref}-r1`, 0]]);
      expect((await council.ports.households.findById(ref as never))?.effects).toEqual([]);
    }
    expect(((await council.ask('priya', 'search', { body: { words: 'Lowe' } })).body as { rows: unknown[] }).rows).toHaveLength(50);
  }, 120_000);
});

test('no line of the log holds a name', () => {
  expect(council.api.logged.text()).not.toMatch(/Lowe|Ruth|Leah|Marlbeck/);
});
