import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Body, type Harness, ids, startTenant } from '../../testing/startTenant.js';

let desk: Harness;
beforeAll(async () => {
  desk = await startTenant({ startAt: '2027-01-04T08:00:00Z' });
});
beforeEach(() => desk.machine('POST', '/mailboxes', { address: 'sunita@marlbeck.example', refuses: false }));
afterAll(() => desk.tenant.close());

const stays = { prefer: 'IdType="ImmutableId"' };
const ruth = { session: ids.ruth };
const to = (...addresses: string[]) => addresses.map((address) => ({ emailAddress: { address } }));
const draft = (more: object = {}, headers: Record<string, string> = stays) =>
  desk.call(ruth, 'POST', '/me/messages', { subject: 'Alert A-1', body: { contentType: 'HTML', content: '<p>Please read it.</p>' }, toRecipients: to('sunita@marlbeck.example'), ...more }, headers);
const at = (id: unknown, rest = '') => `/me/messages/${encodeURIComponent(String(id))}${rest}`;
const inboxOf = async (who: string) => (await desk.call({ session: who }, 'GET', '/me/mailFolders/inbox/messages')).body['value']?.map((message: Body) => message) ?? [];

describe('a draft', () => {
  test('is written, changed and sent, under one immutable id and one message id', async () => {
    const made = await draft();
    expect(made).toMatchObject({ status: 201, body: { isDraft: true, isRead: true, subject: 'Alert A-1', body: { contentType: 'html' }, toRecipients: [{ emailAddress: { name: 'Sunita Rao' } }] } });
    const id = made.body['id'];
    expect((await desk.call(ruth, 'PATCH', at(id), { subject: 'Alert A-2' }, stays)).body).toMatchObject({ id, subject: 'Alert A-2' });
    const sent = await desk.call(ruth, 'POST', at(id, '/send'), undefined, stays);
    expect([sent.status, sent.body]).toEqual([202, {}]);
    const now = await desk.call(ruth, 'GET', at(id), undefined, stays);
    expect(now.body).toMatchObject({ id, isDraft: false, parentFolderId: 'sentitems', internetMessageId: made.body['internetMessageId'] });
    expect((await inboxOf(ids.sunita))[0]).toMatchObject({ subject: 'Alert A-2', isDraft: false, isRead: false, internetMessageId: made.body['internetMessageId'] });
    expect(await desk.call(ruth, 'POST', at(id, '/send'), undefined, stays)).toMatchObject({ status: 400, body: { error: { code: 'ErrorInvalidOperation' } } });
    expect((await desk.call(ruth, 'PATCH', at(id), { subject: 'Later' }, stays)).status).toBe(400);
  });

  test('without an immutable id is lost to its id once it is sent', async () => {
    const made = await draft({}, {});
    expect((await desk.call(ruth, 'POST', at(made.body['id'], '/send'))).status).toBe(202);
    expect((await desk.call(ruth, 'GET', at(made.body['id']))).status).toBe(404);
  });

  test.each([
    ['to nobody', { toRecipients: [] }, 400],
    ['to what is no address', { toRecipients: to('sunita') }, 400],
  ])('%s can be written and not sent', async (_name, more, status) => {
    const made = await draft(more);
    expect(made.status).toBe(201);
    expect((await desk.call(ruth, 'POST', at(made.body['id'], '/send'), undefined, stays)).status).toBe(status);
  });

  test.each([
    ['another sender', { from: to('sunita@marlbeck.example')[0] }, 403],
    ['a header of the service\'s', { internetMessageHeaders: [{ name: 'Subject', value: 'x' }] }, 400],
    ['an extension', { extensions: [{ extensionName: 'x' }] }, 501],
    ['recipients that are no list', { toRecipients: 'sunita@marlbeck.example' }, 400],
  ])('with %s is refused', async (_name, more, status) => {
    const { body, status: seen } = await draft(more);
    expect([seen, typeof body['error']]).toEqual([status, 'object']);
  });

  test('needs Mail.ReadWrite, and sending Mail.Send', async () => {
    expect((await desk.call('product', 'POST', `/users/${ids.ruth}/messages`, {})).status).toBe(403);
    const made = await desk.call('stranger', 'POST', `/users/${ids.ruth}/messages`, { toRecipients: to('sunita@marlbeck.example') }, stays);
    expect((await desk.call('stranger', 'POST', `/users/${ids.ruth}/messages/${String(made.body['id'])}/send`, undefined, stays)).status).toBe(403);
  });
});

describe('mail that comes back', () => {
  const send = async (address: string): Promise<Body> => {
    const made = await draft({ toRecipients: to(address) });
    await desk.call(ruth, 'POST', at(made.body['id'], '/send'), undefined, stays);
    return made.body;
  };

  test.each([
    ['nobody has here', 'gone@marlbeck.example', false, '5.1.10'],
    ['refuses here', 'sunita@marlbeck.example', true, '5.7.1'],
    ['refuses elsewhere', 'carer@elsewhere.example', true, '5.7.1'],
  ])('an address that %s: the report names the message, and an application may read it', async (_name, address, refuses, code) => {
    if (refuses) await desk.machine('POST', '/mailboxes', { address, refuses });
    const before = (await inboxOf(ids.sunita)).length;
    const sent = await send(address);
    const filter = `$filter=conversationId eq '${String(sent['conversationId'])}' and startswith(subject,'Undeliverable')&$select=subject,body,internetMessageHeaders`;
    const { body } = await desk.call('product', 'GET', `/users/${ids.ruth}/mailFolders/inbox/messages?${filter}`);
    expect(body['value']).toHaveLength(1);
    const report = body['value']?.[0];
    expect(report?.['subject']).toBe('Undeliverable: Alert A-1');
    expect(String(report?.['body']?.['content'])).toContain(code);
    expect(report?.['internetMessageHeaders']).toEqual(expect.arrayContaining([{ name: 'In-Reply-To', value: sent['internetMessageId'] }, { name: 'X-Failed-Recipients', value: address }]));
    expect(await inboxOf(ids.sunita)).toHaveLength(before);
  });

  test('an address elsewhere is believed, and one that takes mail again gets it', async () => {
    const before = (await inboxOf(ids.ruth)).length;
    await send('friend@elsewhere.example');
    await send('sunita@marlbeck.example');
    expect(await inboxOf(ids.ruth)).toHaveLength(before);
    expect((await desk.machine('POST', '/mailboxes', { address: 'nobody', refuses: true })).status).toBe(400);
  });

  test('is closed to an application at a mailbox outside its groups', async () => {
    expect(await desk.call('product', 'GET', `/users/${ids.sunita}/messages`)).toMatchObject({ status: 403, body: { error: { code: 'ErrorAccessDenied' } } });
  });
});

describe('reading', () => {
  const list = (query: string) => desk.call('product', 'GET', `/users/${ids.ruth}/messages?${query}`);

  test('headers come only when they are asked for', async () => {
    await draft({ internetMessageHeaders: [{ name: 'x-desk-ref', value: 'A-1' }] });
    expect((await list('$top=1')).body['value']?.[0]?.['internetMessageHeaders']).toBeUndefined();
    expect((await list('$top=1&$select=internetMessageHeaders')).body['value']?.[0]?.['internetMessageHeaders']).toContainEqual({ name: 'x-desk-ref', value: 'A-1' });
  });

  test('an order needs its property first in the filter', async () => {
    const since = 'receivedDateTime ge 2027-01-04T00:00:00Z';
    expect(await list(`$filter=isRead eq true&$orderby=receivedDateTime desc`)).toMatchObject({ status: 400, body: { error: { code: 'InefficientFilter' } } });
    const oldest = await list(`$filter=${since} and isRead eq true&$orderby=receivedDateTime asc`);
    const times = oldest.body['value']?.map((message) => String(message['receivedDateTime'])) ?? [];
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual([...times].sort());
    expect((await list('$orderby=importance')).status).toBe(400);
  });
});
