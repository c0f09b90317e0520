import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { giveRoles, newKey, refusal, registerOf, upload } from './sampleHouseholds.js';
import { startCouncil, type Council } from './startCouncil.js';

let council: Council;
const refs = ['H-101', 'H-102'];
type Page = { state: string; refusal: string | null; counts: { add: number; change: number; faults: number }; faults: { line: number; column: string; whatIsWrong: string; howToMend: string }[] };
const page = async (id: string) => (await council.ask('priya', 'import', { params: { id } })).body as Page;
const run = async (id: string): Promise<void> => {
  await council.ask('priya', 'runImport', { params: { id }, body: { key: newKey() } });
  expect(await council.work()).toBe(0);
};
const households = async () => ((await council.ask('priya', 'households')).body as { rows: { ref: string }[] }).rows.map((row) => row.ref).toSorted();
const revisions = () => Promise.all(refs.map(async (ref) => (await council.ports.households.findById(ref as never))?.revision));
const send = async (file: string | Uint8Array, type = 'text/csv') => council.send('priya', `imports?key=${newKey()}`, file, type);

beforeAll(async () => {
  council = await startCouncil();
  await giveRoles(council);
  await run(await upload(council, registerOf(council, refs)));
}, 60_000);
afterAll(() => council.stop());

describe('a file that cannot be read', () => {
  const good = () => registerOf(council, ['H-201'], () => ['Zoë', 'Lowe']);
  test.each<[string, () => string | Uint8Array, RegExp]>([
    ['in UTF-16', () => Buffer.from(`\uFEFF${good()}`, 'utf16le'), /UTF-16/],
    ['in Windows-1252', () => Buffer.from(good(), 'latin1'), /UTF-8/],
    ['that is a workbook', () => Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), /workbook/],
    ['of bytes that are no text', () => Uint8Array.from({ length: 400 }, (_each, at) => (at * 37) % 256), /./],
    ['with semicolons', () => good().replaceAll(',', ';'), /comma/],
    ['of a web page', () => '<html><script>alert(1)</script></html>', /./],
  ])('%s is refused as a whole in plain words, and the register stands', async (_what, file, words) => {
    const before = await revisions();
    const { status, body } = await send(file());
    expect(status).toBe(200);
    expect(await council.work()).toBe(0);
    const seen = await page((body as { id: string }).id);
    expect([seen.state, seen.refusal]).toEqual(['refused', expect.stringMatching(words)]);
    expect(refusal(await council.ask('priya', 'runImport', { params: { id: (body as { id: string }).id }, body: { key: newKey() } })).status).toBe(409);
    expect([await households(), await revisions()]).toEqual([refs, before]);
  });
  test('past 50 MB is not taken', async () => {
    expect(refusal(await send(new Uint8Array(50_000_001).fill(97)))).toEqual({ status: 413, code: 'tooLarge', message: expect.stringMatching(/larger than 50 MB.*nothing was changed.*Split it/) });
    expect(((await council.ask('priya', 'imports')).body as { rows: { state: string }[] }).rows.filter((row) => row.state === 'checking')).toEqual([]);
  }, 30_000);
  test('that is empty, or said to be something else, is not taken', async () => {
    for (const answer of [await send(''), await send('{}', 'application/json')]) expect(refusal(answer)).toMatchObject({ status: 400, message: expect.stringContaining('nothing was changed') });
  });
  test('from somebody who may not import is not taken', async () => {
    expect((await council.send('ruth', `imports?key=${newKey()}`, good(), 'text/csv')).status).toBe(403);
  });
});

describe('a file with faults', () => {
  const columns = 'record_type,reference,person_ref,child_ref,given_name,family_name,date_of_birth,carer_type,status,town,approval_status,approval_date,start_date,placing_council';
  const home = (ref: string, town = 'Marlbeck') => `household,${ref},,,,,,mainstream,open,${town},,,,`;
  const carer = (ref: string, day = '06/01/2020') => `carer,${ref},${ref}-c1,,Ann,Lowe,12/02/1980,,,,approved,${day},,`;
  const child = (ref: string, number: string) => `placement,${ref},,${number},Mia,Lowe,03/03/2019,,,,,,01/09/2025,Marlbeck`;
  const lines = [
    columns,
    home('H-201'), carer('H-201'), child('H-201', 'C-1'), child('H-201', 'C-2'),
    home('H-202'), carer('H-202', '31/02/2020'),
    home('H-203', '=cmd|calc!A1'), carer('H-203'),
    home('H-204'), carer('H-204', '05/01/2030'),
    home('H-201'),
    home('H-205'), carer('H-205').replace('H-205-c1', 'H-201-c1'),
  ];
  test('lists each by line and column with how to mend it, and lets the good lines in', async () => {
    const id = await upload(council, lines.join('\r\n'));
    const seen = await page(id);
    expect(seen.state).toBe('ready');
    expect(seen.faults.map(({ line, column }) => `${line} ${column}`)).toEqual(expect.arrayContaining(['7 approval_date', '8 town', '11 approval_date', '12 reference', '14 person_ref']));
    for (const { whatIsWrong, howToMend } of seen.faults) expect(`${whatIsWrong} ${howToMend}`).toMatch(/^[A-Z].*\. [A-Z].*[.?]$/);
    await run(id);
    const there = await households();
    expect(there.filter((ref) => ['H-202', 'H-203', 'H-204'].includes(ref))).toEqual([]);
    expect(there).toEqual(expect.arrayContaining(refs));
  });
  test('with two children of one name and birthday keeps both, each under their own reference', async () => {
    const id = await upload(council, [columns, home('H-206'), carer('H-206'), child('H-206', 'C-61'), child('H-206', 'C-62')].join('\n'));
    expect((await page(id)).faults).toEqual([]);
    await run(id);
    expect((await council.ports.households.findById('H-206' as never))?.value.placements.map((each) => each.child)).toEqual(['C-61', 'C-62']);
  });
  test('changes nothing when it comes again', async () => {
    const before = (await council.ports.households.findById('H-206' as never))?.revision;
    const id = await upload(council, lines.join('\r\n'));
    expect((await page(id)).counts).toMatchObject({ add: 0, change: 0 });
    await run(id);
    expect((await council.ports.households.findById('H-206' as never))?.revision).toBe(before);
  });
});

test('one key from two browsers is one import of the first file', async () => {
  const key = newKey();
  const [first, second] = [registerOf(council, ['H-301']), registerOf(council, ['H-302', 'H-303'])];
  const both = [await council.send('priya', `imports?key=${key}`, first, 'text/csv'), await council.send('priya', `imports?key=${key}`, second, 'text/csv')];
  await council.work();
  const ids = both.map(({ body }) => (body as { id: string }).id);
  expect([ids[0] === ids[1], (await page(ids[0] ?? '')).counts.add]).toEqual([true, 1]);
});

test('no line of the log holds a word of a file', () => {
  expect(council.api.logged.text()).not.toMatch(/Lowe|Zoë|Mia|Marlbeck|cmd|calc|<html|1980/);
});
