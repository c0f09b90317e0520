import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aHouseholdBody, giveRoles, newKey, refusal } from './sampleHouseholds.js';
import { startCouncil, type Council } from './startCouncil.js';

let council: Council;
const stranger = '00000000-0000-4000-8000-000000000000';
beforeAll(async () => {
  council = await startCouncil();
  await giveRoles(council);
  for (const ref of ['H-101', 'H-102']) await council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, ref) });
  await council.work();
}, 60_000);
afterAll(() => council.stop());

const revisionOf = async (ref: string): Promise<number> => ((await council.ask('priya', 'household', { params: { ref } })).body as { revision: number }).revision;
const correct = (who: string, ref: string, body: Record<string, unknown>) => council.ask(who, 'correctHousehold', { params: { ref }, body: { key: newKey(), ...body } });
const meeting = (changes: Record<string, unknown> = {}) => ({
  key: newKey(), revision: 1, start: '2027-02-09T10:00:00Z', end: '2027-02-09T12:00:00Z', method: 'home', staff: [], carersWord: { how: 'phone', on: '2027-01-04' }, sswAgreed: true, ...changes,
});
const book = (who: string, id: string, changes: Record<string, unknown> = {}) => council.ask(who, 'book', { params: { id }, body: meeting(changes) });

describe('a body', () => {
  test.each<[string, string | Uint8Array, string, number, string]>([
    ['cut off', '{"key":"abcdefgh', 'application/json', 400, 'request.notJson'],
    ['in UTF-16', Buffer.from('{"words":"Stubbs"}', 'utf16le'), 'application/json', 400, 'request.notJson'],
    ['of a form', 'words=Stubbs', 'application/x-www-form-urlencoded', 400, 'request.notJson'],
    ['that is a list', '[]', 'application/json', 400, 'request.invalid'],
    ['that is nothing', 'null', 'application/json', 400, 'request.invalid'],
    ['with an object for a word', '{"words":{"$ne":null}}', 'application/json', 400, 'request.invalid'],
    ['above a megabyte', JSON.stringify({ words: 'Stubbs'.repeat(200_000) }), 'application/json', 413, 'tooLarge'],
  ])('%s is refused in words that quote nothing of it', async (_what, body, type, status, code) => {
    const said = refusal(await council.send('priya', 'search', body, type));
    expect(said).toMatchObject({ status, code, message: expect.stringMatching(/[Nn]othing was changed/) });
    expect(JSON.stringify(said)).not.toMatch(/Stubbs|\$ne|Unexpected/);
  });
  test('with fields that nobody asked for is read without them', async () => {
    const body = { ...aHouseholdBody(council, 'H-103'), unit: 'xyz', status: 'ended', restricted: { named: [stranger] }, revision: 99, ['__proto__']: { status: 'ended' } };
    expect((await council.ask('priya', 'addHousehold', { body })).status).toBe(200);
    expect((await council.ports.households.findById('H-103' as never))?.value).toMatchObject({ unit: 'mar', status: 'open', restricted: null });
    await council.work();
  });
  test('without what is needed names every field and what to do', async () => {
    expect(refusal(await council.send('priya', 'households', '{"ref":1}'))).toMatchObject({
      faults: expect.arrayContaining([{ path: 'ref', message: 'This is not the kind of thing that belongs here.' }, { path: 'town', message: 'Fill this in.' }, { path: 'carerType', message: 'Choose one of those offered.' }]),
    });
  });
});

describe('a page of a list', () => {
  test.each(['javascript:alert(1)', Buffer.from("$filter=startswith(fields/Term,'mar')").toString('base64url'), Buffer.from('$skiptoken=' + 'A'.repeat(40)).toString('base64url')])(
    'that the service did not name is refused: %s',
    async (next) => expect(refusal(await council.ask('priya', 'households', { query: { next } }))).toMatchObject({ status: 400, code: 'request.noSuchPage', message: 'This part of the list cannot be opened. Go back to its beginning.' }),
  );
});

describe('a booking', () => {
  test.each<[string, Record<string, unknown>]>([
    ['at an hour that is none', { start: '2027-02-09T99:99:99Z' }],
    ['on a day that is none', { start: '2027-02-31T10:00:00Z' }],
    ['that ends before it starts', { end: '2027-02-09T09:00:00Z' }],
    ['in the past', { start: '2026-02-10T10:00:00Z', end: '2026-02-10T12:00:00Z' }],
    ['with somebody who is nobody here', { staff: [stranger] }],
    ['of a thousand years', { end: '2199-02-09T12:00:00Z' }],
    ['with the carers’ word from tomorrow', { carersWord: { how: 'phone', on: '2027-01-05' } }],
  ])('%s is refused by its field and takes nobody’s hour', async (_what, changes) => {
    const said = refusal(await book('ruth', 'H-101-r1', changes));
    expect([said.status, (said.faults ?? []).length > 0]).toEqual([400, true]);
    expect((await council.ports.diaries.find(council.person('ruth').id, '2027-02-09' as never)).taken).toEqual([]);
    expect((await council.ports.reviews.findById('H-101-r1' as never))?.value.meeting).toBeNull();
  });
});

describe('what a person may not see', () => {
  test('answers word for word like what is not there, for reading and for acting, and nothing changes', async () => {
    const before = await revisionOf('H-101');
    const strip = ({ status, body }: Awaited<ReturnType<Council['ask']>>) => [status, JSON.stringify(body).replace(/RD-\w{8}/, '')];
    const tomasz = [await council.ask('tomasz', 'review', { params: { id: 'H-101-r1' } }), await book('tomasz', 'H-101-r1'), await correct('tomasz', 'H-101', { revision: before, town: 'Else' })];
    const nowhere = [await council.ask('tomasz', 'review', { params: { id: 'H-999-r1' } }), await book('tomasz', 'H-999-r1'), await correct('tomasz', 'H-999', { revision: before, town: 'Else' })];
    expect(tomasz.map(strip)).toEqual(nowhere.map(strip));
    expect(new Set(tomasz.map(({ status }) => status))).toEqual(new Set([404]));
    expect(await revisionOf('H-101')).toBe(before);
  });
  test('of another unit’s household is not there, though its item is in the list', async () => {
    const mine = await council.ports.households.findById('H-102' as never);
    if (!mine) throw new TypeError('H-102 is not there');
    await council.ports.households.create('X-001' as never, { value: { ...mine.value, ref: 'X-001' as never, unit: 'oth' as never }, effects: [], commandKey: newKey() as never, actedBy: 'service' });
    for (const who of ['priya', 'sunita', 'ruth']) expect((await council.ask(who, 'household', { params: { ref: 'X-001' } })).status).toBe(404);
    expect(refusal(await correct('sunita', 'X-001', { revision: 1, town: 'Else' })).status).toBe(404);
  });
});

describe('one key', () => {
  test('from two browsers at once makes one household, and both are told that it is there', async () => {
    const body = aHouseholdBody(council, 'H-110');
    const both = await Promise.all([council.ask('priya', 'addHousehold', { body }), council.ask('priya', 'addHousehold', { body })]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    await council.work();
    expect((await council.ports.audit.findAbout('H-110')).filter((each) => each.act.includes('add'))).toHaveLength(1);
  });
  test('for two different corrections: the first stands, the second is told or changes nothing', async () => {
    const [key, revision] = [newKey(), await revisionOf('H-102')];
    const both = await Promise.all(['Harle Green', 'Saltersyke'].map((town) => correct('priya', 'H-102', { key, revision, town })));
    expect(both.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
    expect(await revisionOf('H-102')).toBe(revision + 1);
  });
  test('of another act on the same record, later, changes nothing', async () => {
    const [key, revision] = [newKey(), await revisionOf('H-102')];
    await correct('priya', 'H-102', { key, revision, town: 'Quarrington' });
    expect((await correct('priya', 'H-102', { key, revision: revision + 1, town: 'Elsewhere' })).body).toMatchObject({ household: { town: 'Quarrington' } });
  });
});

test('no line of the log holds a name or anything that was sent', () => {
  expect(council.api.logged.text()).not.toMatch(/Stubbs|Wendy|Harle|Saltersyke|javascript|\$ne/);
});
