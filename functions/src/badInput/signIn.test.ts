import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aHouseholdBody, giveRoles, newKey, refusal } from './sampleHouseholds.js';
import { startCouncil, type Council } from './startCouncil.js';

let council: Council;
beforeAll(async () => {
  council = await startCouncil();
  await giveRoles(council);
}, 60_000);
afterAll(() => council.stop());

const told = { status: 401, code: 'notSignedIn', message: 'You are not signed in any more. Nothing was changed. Sign in again, then go on where you were.' };
const ask = async (token: string) => council.api.ask('ruth', 'me', { token });
const sso = async (who: string, resource: string): Promise<string> => {
  const answer = await fetch(`${council.tenant().base}/_tenant/sso`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId: council.person(who).id, resource }) });
  return ((await answer.json()) as { token?: string }).token ?? '';
};
const changed = (token: string, change: Record<string, unknown>): string => {
  const [head = '', body = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  return [head, Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url'), signature].join('.');
};

describe('a token', () => {
  test('that the tenant gave for this API lets its person in', async () => expect((await ask(await council.token('ruth'))).status).toBe(200));
  test('for Microsoft Graph, the tenant’s other audience, is refused', async () => {
    const session = await fetch(`${council.tenant().base}/_tenant/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId: council.person('ruth').id }) });
    const { token } = (await session.json()) as { token: string };
    expect([token.length > 100, refusal(await ask(token))]).toEqual([true, told]);
  });
  test('for the set-up application is refused', async () => {
    const other = council.tenant().apps.find((each) => each.kind === 'provisioning');
    expect(refusal(await ask(await sso('ruth', other?.identifierUri ?? '')))).toEqual(told);
  });
  test.each<[string, Record<string, unknown>]>([
    ['another tenant', { tid: '11111111-0000-4000-8000-000000000000', iss: 'https://login.microsoftonline.com/11111111-0000-4000-8000-000000000000/v2.0' }],
    ['another person', { oid: '97eda8b3-f045-4f52-ad40-e0aad72b3cf0' }],
    ['more roles', { roles: ['ReviewDesk.Administer'] }],
    ['a later end', { exp: 4_000_000_000 }],
  ])('changed to name %s is refused', async (_what, change) => expect(refusal(await ask(changed(await council.token('ruth'), change)))).toEqual(told));
  test('of another tenant that signs as well as ours is refused', async () => {
    const foreign = await council.api.signer.sign(council.person('sunita').id, { roles: ['ReviewDesk.Administer'] });
    expect(refusal(await ask(foreign))).toEqual(told);
  });
  test('that is none, in SQL, HTML or a thousand letters, is refused', async () => {
    for (const token of ["' or 1 eq 1", '<script>', 'a.b.c', 'x'.repeat(8_000)]) expect(refusal(await ask(token))).toEqual(told);
  });
});

test('a session that ends in the middle of an act changes nothing, and the same act goes on with a new token, once', async () => {
  const body = aHouseholdBody(council, 'H-301');
  const ended = changed(await council.token('priya'), { exp: 1_000 });
  expect(refusal(await council.api.ask('priya', 'addHousehold', { body: body as never, token: ended }))).toEqual(told);
  expect(await council.ports.households.findById('H-301' as never)).toBeNull();
  for (let times = 0; times < 2; times += 1) expect((await council.ask('priya', 'addHousehold', { body })).body).toMatchObject({ household: { ref: 'H-301', revision: 1 } });
  await council.work();
});

describe('a person whose account is closed while they hold roles', () => {
  test('gets no token, keeps their name on what they did, and can lose their roles', async () => {
    const closed = { ...aHouseholdBody(council, 'H-302'), firo: council.person('tomasz').id };
    expect((await council.ask('priya', 'addHousehold', { body: closed })).status).toBe(200);
    await council.restart(undefined, (directory) => ({ ...directory, people: directory.people.map((each) => (each.key === 'tomasz' ? { ...each, accountEnabled: false } : each)) }));
    expect(await council.token('tomasz')).toBe('');
    expect((await council.ask('priya', 'household', { params: { ref: 'H-302' } })).body).toMatchObject({ officer: { name: 'Tomasz Bielak' } });
    const none = { id: council.person('tomasz').id, roles: [] };
    expect((await council.ask('sunita', 'giveRoles', { body: { key: newKey(), people: [none] } })).status).toBe(200);
  });
  test('and nobody who was never in the directory is given one', async () => {
    const nobody = { id: '00000000-0000-4000-8000-000000000000', roles: [{ role: 'sr-manager', team: null }] };
    expect(refusal(await council.ask('sunita', 'giveRoles', { body: { key: newKey(), people: [nobody] } }))).toMatchObject({ status: 400, code: 'people.notInDirectory' });
    expect(((await council.ask('sunita', 'people')).body as { people: { id: string }[] }).people.map((each) => each.id)).not.toContain(nobody.id);
  });
  test('who loses every role loses the page at once, with the token still good', async () => {
    const token = await council.token('leah');
    const leah = { id: council.person('leah').id, roles: [] };
    expect((await council.ask('sunita', 'giveRoles', { body: { key: newKey(), people: [leah] } })).status).toBe(200);
    expect(refusal(await council.api.ask('leah', 'today', { token }))).toMatchObject({ status: 403, code: 'people.noRole' });
  });
});

test('no line of the log holds a name or any of a token', () => {
  expect(council.api.logged.text()).not.toMatch(/Stubbs|Wendy|Ruth|Leah|eyJ|script/);
});
