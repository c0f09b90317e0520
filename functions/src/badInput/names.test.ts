import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCarer, aHouseholdBody, giveRoles, newKey, refusal, registerOf, upload } from './sampleHouseholds.js';
import { startCouncil, type Council } from './startCouncil.js';

let council: Council;
beforeAll(async () => {
  council = await startCouncil();
  await giveRoles(council);
}, 60_000);
afterAll(() => council.stop());

const odata = "O'Neill' or 1 eq 1";
const html = '<script>alert(1)</script>';
const emoji = '👩‍👧 Ünïcødé';
const add = (ref: string, changes: Record<string, unknown> = {}) => council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, ref, changes) });
const named = (givenName: string, familyName: string) => ({ carers: [aCarer({ givenName, familyName })] });
const found = async (words: string): Promise<string[]> => {
  const { status, body } = await council.ask('priya', 'search', { body: { words } });
  return status === 200 ? (body as { rows: { ref: string }[] }).rows.map((row) => row.ref) : [`status ${status}`];
};
const refs = async (): Promise<string[]> => ((await council.ask('priya', 'households')).body as { rows: { ref: string }[] }).rows.map((row) => row.ref).toSorted();

describe('names typed by hand', () => {
  test.each([['H-101', html, odata], ['H-102', emoji, 'Quo"tes & Sons'], ['H-103', 'Ann', '=HYPERLINK("http://x.example")'], ['H-104', "Robert'); drop table items;--", 'Lowe']])(
    'are kept as they are written and come back as text: %s',
    async (ref, givenName, familyName) => {
      expect((await add(ref, named(givenName, familyName))).status).toBe(200);
      expect(await council.work()).toBe(0);
      const { headers, body } = await council.ask('priya', 'household', { params: { ref } });
      expect(body).toMatchObject({ names: `${givenName} ${familyName}`, carers: [{ givenName, familyName }] });
      expect(headers.get('content-type')).toContain('application/json');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );
  test('leave the dates and the review of their household as anybody’s', async () => {
    const { body } = await council.ask('ruth', 'household', { params: { ref: 'H-101' } });
    expect((body as { deadlines: unknown[] }).deadlines.length).toBeGreaterThan(0);
    expect((await council.ask('ruth', 'review', { params: { id: 'H-101-r1' } })).status).toBe(200);
  });
  test('of 200 characters are refused by their field, and nothing is added', async () => {
    expect(refusal(await add('H-105', named('Ann', 'a'.repeat(200))))).toEqual({
      status: 400, code: 'request.invalid', message: 'Nothing was changed. Some of what was sent cannot be used: see what is wrong beside each field.',
      faults: [{ path: 'carers.0.familyName', message: 'Shorten this to 80 characters.' }],
    });
    expect(await refs()).not.toContain('H-105');
  });
});

describe('a search', () => {
  test.each([[odata, ['H-101']], ["o'neill", ['H-101']], ['Ünïcødé', ['H-102']], ['unicode', []], ["' or 1 eq 1 --", []], ['fields/Term ne null', []], ['%27 or startswith', []], ['👩‍👧', []], ['a'.repeat(80), []]] as [string, string[]][])(
    'for %s finds what has that name and nothing beside it',
    async (words, refsFound) => expect(await found(words)).toEqual(refsFound),
  );
  test('for more than 80 characters is refused', async () => expect(await found('a'.repeat(81))).toEqual(['status 400']));
});

describe('names in a register file', () => {
  test('are taken with quotes and OData in them, and refused with markup or formulas, line by line', async () => {
    const names: Record<string, [string, string]> = { 'H-201': ['Zoë', odata], 'H-202': [html, 'Lowe'], 'H-203': ['Ann', '=1+1'], 'H-204': [emoji, 'O"Hara'], 'H-205': ['Ann', 'x'.repeat(401)] };
    const id = await upload(council, registerOf(council, Object.keys(names), (ref) => names[ref] ?? ['', '']));
    const page = (await council.ask('priya', 'import', { params: { id } })).body as { counts: { add: number }; faults: { line: number; column: string; whatIsWrong: string }[]; missing: { ref: string }[] };
    expect(page.counts.add).toBe(2);
    expect(page.faults.map(({ line, column, whatIsWrong }) => `${line} ${column}: ${whatIsWrong}`)).toEqual(expect.arrayContaining([
      '5 given_name: This cell holds < or >, as a web page would.',
      '7 family_name: This cell begins like a formula, which a spreadsheet would run.',
      '11 family_name: This cell has more than 400 characters.',
    ]));
    await council.ask('priya', 'runImport', { params: { id }, body: { key: newKey() } });
    expect(await council.work()).toBe(0);
    expect(await refs()).toEqual(['H-101', 'H-102', 'H-103', 'H-104', 'H-201', 'H-204']);
    expect(await found('Zoë')).toEqual(['H-201']);
    const { csv } = (await council.ask('priya', 'faultsFile', { params: { id } })).body as { csv: string };
    expect(csv).toContain("'=1+1");
    expect(csv).not.toMatch(/(^|,)"?[=@]/m);
  });
});

describe('a reference typed by hand', () => {
  test('with blanks or in small letters is the household that has it', async () => {
    for (const ref of [' H-101 ', 'h-101']) expect(refusal(await add(ref))).toMatchObject({ status: 409, code: 'register.referenceTaken' });
    expect((await council.ask('priya', 'household', { params: { ref: 'h-101' } })).status).toBe(200);
  });
  test.each(["' or 1 eq 1", '<b>H-9</b>', '../H-9', '=H-9', 'H 9', 'x'.repeat(31)])('that no case system gives is refused: %s', async (ref) => {
    expect(refusal(await add(ref))).toMatchObject({ status: 400, faults: [{ path: 'ref', message: expect.stringContaining('Use letters, digits') }] });
  });
  test.each(["H-101' or 1 eq 1", '../../people', '%00', 'H-101/../H-102', '.'.repeat(41)])('in an address that is none finds nothing: %s', async (ref) => {
    expect([400, 404]).toContain((await council.ask('priya', 'household', { params: { ref } })).status);
  });
});

describe('a day or a person that cannot be', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['31 February', { lastReviewOn: '2026-02-31' }, 'lastReviewOn'],
    ['the year 1', { lastReviewOn: '0001-01-01' }, 'lastReviewOn'],
    ['a review still to come', { lastReviewOn: '2027-06-01' }, 'lastReviewOn'],
    ['a birthday in a month that is not', { carers: [aCarer({ bornOn: '1971-13-01' })] }, 'carers.0.bornOn'],
    ['a carer of ten', { carers: [aCarer({ bornOn: '2016-05-01' })] }, 'carers.0.bornOn'],
    ['an officer who is nobody', { firo: '00000000-0000-4000-8000-000000000000' }, 'firo'],
    ['a worker whose id is a filter', { ssw: "' or 1 eq 1" }, 'ssw'],
  ])('is refused by its field and nothing is added: %s', async (_what, changes, path) => {
    const before = await refs();
    expect(refusal(await add('H-900', changes))).toMatchObject({ status: 400, faults: [{ path }] });
    expect(await refs()).toEqual(before);
  });
});

test('no line of the log holds a name or a word that was searched for', () => {
  expect(council.api.logged.text()).not.toMatch(/Neill|script|Ünïc|drop table|Lowe|Stubbs|Wendy|HYPERLINK|👩|startswith/);
});
