import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cast } from '@review-desk/core/testing';
import { addCalendarDays, toLocalDate, type DeadlineKey, type LocalDate } from '@review-desk/core/time';
import { aDeadlineRow } from '@review-desk/core/testing';
import { columnsOfRow } from '../repositories/deadlines.js';
import { startDesk, type StartedDesk } from '../testing/startDesk.js';

// Graph contract 2.5: past 5,000 matching rows there is no answer at all, not even to the first page.
const MOST = 5_000;
const [first, one] = [toLocalDate('2026-10-05'), toLocalDate('2027-03-01')];
let desk: StartedDesk;
const listOf = async (): Promise<[string, string]> => {
  const [, , site = '', , list = ''] = (await desk.m365.desk.site.list('Deadlines')).split('/');
  return [site, list];
};
/** Rows of one owner to be swept on these days. */
const load = async (from: number, days: readonly LocalDate[], owner: 'ruth' | 'tomasz' | 'sunita'): Promise<void> => {
  const { deadline, ...row } = aDeadlineRow('H-001').ownedBy(owner).plain();
  desk.tenant.loadItems(...(await listOf()), days.map((day, at) => columnsOfRow({ ...row, sweepOn: day, deadline: { ...deadline, key: `row${from + at}` as DeadlineKey, due: day } })));
};
const requests = async <T>(ask: () => Promise<T>): Promise<{ got: T; asked: number; refused: number }> => {
  const before = desk.lines.length;
  const got = await ask();
  const lines = desk.lines.slice(before);
  return { got, asked: lines.length, refused: lines.filter(({ status }) => status === 429).length };
};
const everyPage = async (ask: (next: string | null) => Promise<{ rows: { deadline: { key: string } }[]; next: string | null }>): Promise<{ keys: string[]; pages: number }> => {
  const keys: string[] = [];
  let [next, pages]: [string | null, number] = [null, 0];
  do {
    const page = await ask(next);
    expect(page.rows.length).toBeGreaterThan(0);
    keys.push(...page.rows.map(({ deadline }) => deadline.key));
    next = page.next;
    pages += 1;
  } while (next !== null);
  return { keys, pages };
};

beforeAll(async () => {
  desk = await startDesk();
  // One more than are given at once over three months, and one more than that on a single day.
  await load(0, Array.from({ length: MOST + 1 }, (_each, at) => addCalendarDays(first, at % 90)), 'ruth');
  await load(100_000, Array.from({ length: MOST + 1 }, () => one), 'tomasz');
  await load(200_000, Array.from({ length: 40 }, (_each, at) => addCalendarDays(first, at)), 'sunita');
}, 60_000);
afterAll(() => desk.ports.close?.());

describe('a question with more than 5,000 rows behind it', () => {
  test('is answered in parts, each row once and no page empty', async () => {
    const { got, asked, refused } = await requests(() => everyPage((next) => desk.m365.deadlines.findToSweep(toLocalDate('2027-02-28'), next)));
    expect([got.keys.length, new Set(got.keys).size]).toEqual([MOST + 41, MOST + 41]);
    // Eleven pages where it could be asked whole; parts add some, and finding them a few refusals.
    expect([got.pages < 25, asked < 60, refused < 25]).toEqual([true, true, true]);
  });
  test('is parted within a day where one day holds too many', async () => {
    const found = await desk.m365.deadlines.findOpenOwnedBy(cast.tomasz.id, toLocalDate('2027-03-02'));
    expect(new Set(found.map(({ deadline }) => deadline.key)).size).toBe(MOST + 1);
  });
  test('goes on where a page ended, and a place that was made up leads nowhere else', async () => {
    const { next } = await desk.m365.deadlines.findToSweep(toLocalDate('2027-02-28'), null);
    expect(Buffer.from(next ?? '', 'base64url').toString()).toMatch(/^part:/);
    const forged = Buffer.from('part:0:20270401:').toString('base64url');
    await expect(desk.m365.deadlines.findToSweep(toLocalDate('2027-02-28'), forged)).rejects.toMatchObject({ code: 'request.noSuchPage' });
  });
});

test('a question with fewer is one request a page, as ever', async () => {
  const { got, asked } = await requests(() => desk.m365.deadlines.findOpenOwnedBy(cast.sunita.id, toLocalDate('2027-03-02')));
  expect([got.length, asked]).toEqual([40, 1]);
});
