import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { type Harness, ids, startTenant } from '../testing/startTenant.js';

let desk: Harness;
beforeAll(async () => {
  desk = await startTenant();
});
afterAll(() => desk.tenant.close());

const obo = (assertion: string, scope: string) =>
  desk.token({
    client_id: ids.product, client_secret: 'product', grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of', assertion, scope,
  });
const sso = async (personId: string): Promise<string> =>
  String((await desk.machine('POST', '/sso', { personId, resource: `api://localhost/${ids.product}` })).body['token']);

describe('tokens', () => {
  test('a token from single sign-on verifies against the published metadata and keys', async () => {
    const metadata = await (await fetch(`${desk.tenant.login}/${desk.tenant.tenantId}/v2.0/.well-known/openid-configuration`)).json() as { issuer: string; jwks_uri: string };
    const { payload } = await jwtVerify(await sso(ids.ruth), createRemoteJWKSet(new URL(metadata.jwks_uri)), {
      issuer: metadata.issuer, audience: ids.product,
    });
    expect(payload).toMatchObject({ oid: ids.ruth, scp: 'access_as_user', roles: ['ReviewDesk.Use'], tid: desk.tenant.tenantId, ver: '2.0' });
    expect(metadata.issuer).toBe(`https://login.microsoftonline.com/${desk.tenant.tenantId}/v2.0`);
  });

  test('on behalf of gives consented delegated scopes and no roles', async () => {
    const { status, body } = await obo(await sso(ids.ruth), 'https://graph.microsoft.com/Calendars.ReadBasic openid profile offline_access');
    expect(status).toBe(200);
    const claims = decodeJwt(String(body['access_token']));
    expect(claims).toMatchObject({ scp: 'Calendars.ReadBasic', oid: ids.ruth });
    expect(claims['roles']).toBeUndefined();
  });

  test('on behalf of refuses a scope nobody consented to, an app-only token and a stale secret', async () => {
    const assertion = await sso(ids.ruth);
    expect((await obo(assertion, 'https://graph.microsoft.com/Mail.Read')).body).toMatchObject({ error: 'invalid_grant', error_codes: [65001] });
    expect((await obo(await desk.tokenOf('product'), 'https://graph.microsoft.com/.default')).status).toBe(400);
    const wrong = await desk.token({ client_id: ids.product, client_secret: 'old', grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' });
    expect(wrong).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  test('fifty exchanges in five minutes are the most for one person', async () => {
    desk.tenant.budget.set(1_000);
    const assertion = await sso(ids.sunita);
    const statuses: number[] = [];
    for (let each = 0; each < 51; each++) statuses.push((await obo(assertion, 'https://graph.microsoft.com/.default')).status);
    desk.tenant.budget.set('off');
    expect(statuses.filter((status) => status === 200)).toHaveLength(50);
    expect(statuses.at(-1)).toBe(429);
  });

  test('a disabled account gets no token', async () => {
    expect((await desk.machine('POST', '/session', { personId: ids.denise })).status).toBe(403);
    expect((await desk.machine('POST', '/sso', { personId: ids.denise, resource: ids.product })).status).toBe(403);
  });

  test('Graph takes neither a token for another audience nor a changed one', async () => {
    const ask = async (token: string) => (await fetch(`${desk.tenant.graph}/users`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await ask(await sso(ids.ruth))).toBe(401);
    const token = await desk.tokenOf('product');
    expect(await ask(token)).toBe(200);
    expect(await ask(`${token.slice(0, -6)}AAAAAA`)).toBe(401);
  });
});

describe('point 1: what an application cannot do without a person', () => {
  test.each([
    ['POST', `/users/${ids.ruth}/findMeetingTimes`, 403],
    ['GET', `/groups/${ids.officers}/events`, 403],
    ['POST', `/groups/${ids.officers}/events`, 403],
    ['POST', '/chats/19:x/messages', 403],
    ['POST', '/teams/t/channels/c/messages', 403],
    ['GET', '/me', 400],
    ['GET', '/me/events', 400],
  ])('%s %s is refused', async (method, path, status) => {
    expect((await desk.call('product', method, path, method === 'POST' ? {} : undefined)).status).toBe(status);
  });
});

describe('point 3: mailboxes', () => {
  const view = (id: string) => `/users/${id}/calendarView?startDateTime=2027-01-01T00:00:00Z&endDateTime=2027-02-01T00:00:00Z`;

  test('an application reaches the mailboxes of its groups and is blocked at all others', async () => {
    expect((await desk.call('product', 'GET', view(ids.ruth))).status).toBe(200);
    const blocked = await desk.call('product', 'GET', view(ids.sunita));
    expect(blocked).toMatchObject({ status: 403, body: { error: { code: 'ErrorAccessDenied' } } });
    expect(String(blocked.body['error']?.['message'])).toMatch(/^Access to OData is disabled.*RAOP/);
  });

  test('an application without a policy reaches every mailbox; a person only their own', async () => {
    expect((await desk.call('stranger', 'GET', view(ids.sunita))).status).toBe(200);
    expect((await desk.call({ session: ids.ruth }, 'GET', view(ids.sunita))).status).toBe(403);
    expect((await desk.call({ session: ids.ruth }, 'GET', view('me').replace('/users/me', '/me'))).status).toBe(200);
  });

  test('a person without a mailbox has none to open', async () => {
    expect(await desk.call('stranger', 'GET', view(ids.grace))).toMatchObject({ status: 404, body: { error: { code: 'MailboxNotEnabledForRESTAPI' } } });
  });
});
