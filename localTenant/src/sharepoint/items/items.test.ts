import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Harness, startTenant, usualColumns } from '../../testing/startTenant.js';

let desk: Harness;
beforeAll(async () => {
  desk = await startTenant();
});
afterAll(() => desk.tenant.close());

const add = (list: string, fields: unknown) => desk.call('product', 'POST', `${list}/items`, { fields });

describe('point 4: what comes back', () => {
  test('there are no fields without expand, and only the selected ones with it', async () => {
    const list = await desk.list('Fields');
    await add(list, { Title: 'T', Key: 'a', Notes: 'n' });
    const bare = await desk.call('product', 'GET', `${list}/items/1`);
    expect(bare.body['fields']).toBeUndefined();
    const some = await desk.call('product', 'GET', `${list}/items/1?$expand=fields($select=Key)`);
    expect(some.body['fields']).toEqual({ '@odata.etag': some.body['eTag'], Key: 'a' });
    const all = await desk.call('product', 'GET', `${list}/items/1?expand=fields`);
    expect(all.body['fields']).toMatchObject({ Title: 'T', Key: 'a', Notes: 'n', id: '1', ContentType: 'Item' });
    expect(Object.keys(all.body['fields'] ?? {})).not.toContain('Owner');
  });

  test('a lookup comes as XLookupId, its text only when X is selected', async () => {
    const target = await desk.list('Targets');
    await add(target, { Title: 'Shown', Key: 't' });
    const list = await desk.list('Lookups', [{ name: 'Home', lookup: { listId: target.split('/').at(-1), columnName: 'Title' } }]);
    await add(list, { HomeLookupId: '1' });
    const all = await desk.call('product', 'GET', `${list}/items/1?$expand=fields`);
    expect(all.body['fields']).toMatchObject({ HomeLookupId: '1' });
    expect(all.body['fields']?.['Home']).toBeUndefined();
    const named = await desk.call('product', 'GET', `${list}/items/1?$expand=fields($select=Home)`);
    expect(named.body['fields']).toMatchObject({ Home: 'Shown' });
  });

  test('a query holds at most twelve lookups, Author and Editor counted', async () => {
    const people = Array.from({ length: 11 }, (_, at) => ({ name: `P${at}`, personOrGroup: {} }));
    const list = await desk.list('Many people', people);
    await add(list, { Title: 'x' });
    expect((await desk.call('product', 'GET', `${list}/items?$expand=fields`)).status).toBe(400);
    expect((await desk.call('product', 'GET', `${list}/items?$expand=fields($select=Title,P1LookupId)`)).status).toBe(200);
  });
});

describe('point 7: what a column takes', () => {
  test('a list has at most twenty indexes', async () => {
    const list = await desk.list('Indexes', Array.from({ length: 20 }, (_, at) => ({ name: `C${at}`, text: {}, indexed: true })));
    const more = await desk.call('setup', 'POST', `${list}/columns`, { name: 'More', text: {}, indexed: true });
    expect(more.status).toBe(400);
    const columns = await desk.call('setup', 'GET', `${list}/columns`);
    expect(columns.body['value']?.find((column) => String(column['name']) === 'C19')).toMatchObject({ indexed: true });
  });

  test.each([
    ['text of 256 characters', { Key: 'k'.repeat(256) }, 400],
    ['text for a number', { Count: '3' }, 400],
    ['an unknown field', { Nothing: 1 }, 400],
    ['a date that is none', { Due: '31/02/2027' }, 400],
    ['a list without a type', { Colours: ['Red'] }, 400],
    ['a person as a number', { WhoLookupId: 6 }, 500],
    ['a choice that is not offered', { Colours: ['Green'], 'Colours@odata.type': 'Collection(Edm.String)' }, 400],
  ])('%s is refused', async (name, fields, status) => {
    const list = await desk.list(`Taking ${name}`, [
      ...usualColumns, { name: 'Who', personOrGroup: {} }, { name: 'Colours', choice: { choices: ['Red', 'Blue'], displayAs: 'checkBoxes' } },
    ]);
    expect((await add(list, fields)).status).toBe(status);
    expect((await desk.call('product', 'GET', `${list}/items`)).body['value']).toHaveLength(0);
    const typed = { Colours: ['Red', 'Blue'], 'Colours@odata.type': 'Collection(Edm.String)', WhoLookupId: '6', Key: 'k'.repeat(255) };
    expect((await add(list, typed)).status).toBe(201);
  });

  test('a unique column must be indexed', async () => {
    const list = await desk.list('Unique');
    expect((await desk.call('setup', 'POST', `${list}/columns`, { name: 'U', text: {}, enforceUniqueValues: true })).status).toBe(400);
  });
});

describe('point 8: two writers', () => {
  test('a repeated unique value answers 409 and names the field, whatever its case', async () => {
    const list = await desk.list('Repeats');
    await add(list, { Key: 'Straße-É' });
    const again = await add(list, { Key: 'STRASSE-É'.replace('STRASSE', 'straße'.toUpperCase() === 'STRASSE' ? 'Straße' : 'Straße') });
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'nameAlreadyExists' } } });
    expect(String(again.body['error']?.['message'])).toContain('duplicate values were found in the following field(s) in the list: [Key]');
    expect((await add(list, { Key: 'straße-é' })).status).toBe(409);
  });

  test('a stale If-Match answers 412 and writes nothing; without one the last write wins', async () => {
    const list = await desk.list('Match');
    const made = await add(list, { Key: 'a', Count: 1 });
    const tag = { 'if-match': String(made.body['eTag']) };
    const patch = (count: number, headers: Record<string, string>) => desk.call('product', 'PATCH', `${list}/items/1/fields`, { Count: count }, headers);
    expect((await patch(2, tag)).body).toMatchObject({ Count: 2, Key: 'a' });
    expect(await patch(3, tag)).toMatchObject({ status: 412, body: { error: { code: 'resourceModified' } } });
    expect((await desk.call('product', 'GET', `${list}/items/1/fields`)).body['Count']).toBe(2);
    expect((await patch(4, {})).status).toBe(200);
    expect((await desk.call('product', 'DELETE', `${list}/items/1`, undefined, tag)).status).toBe(412);
    expect((await desk.call('product', 'DELETE', `${list}/items/1`)).status).toBe(204);
    expect((await desk.call('product', 'GET', `${list}/items/1`)).status).toBe(404);
  });

  test('each write keeps the version before it', async () => {
    const list = await desk.list('Versions');
    await add(list, { Key: 'a', Count: 1 });
    await desk.call('product', 'PATCH', `${list}/items/1/fields`, { Count: null, Owner: 'ruth' });
    const { body } = await desk.call('product', 'GET', `${list}/items/1/versions`);
    expect(body['value']?.map((version) => [version['id'], version['fields']?.['Count'], version['fields']?.['Owner']])).toEqual([
      ['2.0', undefined, 'ruth'],
      ['1.0', 1, undefined],
    ]);
  });
});
