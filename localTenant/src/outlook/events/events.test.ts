import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Body, type Harness, ids, startTenant } from '../../testing/startTenant.js';

let desk: Harness;
beforeAll(async () => {
  desk = await startTenant({ startAt: '2027-01-04T08:00:00Z' });
});
afterAll(() => desk.tenant.close());

const at = (dateTime: string) => ({ dateTime, timeZone: 'GMT Standard Time' });
const meeting = (more: object = {}) => ({
  subject: 'Review 1', body: { contentType: 'HTML', content: '<p>See the review</p>' },
  start: at('2027-07-05T10:00:00'), end: at('2027-07-05T11:30:00'),
  attendees: [
    { emailAddress: { address: 'sunita@marlbeck.example' }, type: 'required' },
    { emailAddress: { address: 'carer@elsewhere.example', name: 'Carer' }, type: 'optional' },
  ],
  ...more,
});
const events = `/users/${ids.ruth}/events`;
const create = (more?: object, headers?: Record<string, string>) => desk.call('product', 'POST', events, meeting(more), headers);
const copyOf = async (who: string, iCalUId: unknown): Promise<Body | undefined> =>
  (await desk.call({ session: who }, 'GET', `/me/events?$top=100`)).body['value']?.find((event) => event['iCalUId'] === iCalUId);

describe('point 15: events', () => {
  test('answers are in UTC unless a zone is preferred, summer time included', async () => {
    const utc = await create();
    expect(utc).toMatchObject({ status: 201, body: { start: { dateTime: '2027-07-05T09:00:00.0000000', timeZone: 'UTC' }, originalStartTimeZone: 'GMT Standard Time' } });
    const local = await desk.call('product', 'GET', `${events}/${String(utc.body['id'])}`, undefined, { prefer: 'outlook.timezone="GMT Standard Time"' });
    expect(local.body['start']).toEqual({ dateTime: '2027-07-05T10:00:00.0000000', timeZone: 'GMT Standard Time' });
    expect(local.headers.get('preference-applied')).toContain('GMT Standard Time');
    expect((await create({}, { prefer: 'outlook.timezone="Nowhere"' })).status).toBe(400);
  });

  test('a repeated transactionId is refused and names the event that is there', async () => {
    const first = await create({ transactionId: 'booking-1' });
    expect(first.body['transactionId']).toBe('booking-1');
    const second = await create({ transactionId: 'booking-1' });
    expect(second).toMatchObject({ status: 409, body: { error: { code: 'ErrorDuplicateTransactionId' } } });
    expect(String(second.body['error']?.['message'])).toContain(String(first.body['id']));
  });

  test('nothing stops a double booking', async () => {
    expect([(await create()).status, (await create()).status]).toEqual([201, 201]);
  });

  test('Teams writes its block into the body, and a body without it ends the online meeting', async () => {
    const made = await create({ isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' });
    const joinUrl = String(made.body['onlineMeeting']?.['joinUrl']);
    const content = String(made.body['body']?.['content']);
    expect(content).toContain(joinUrl.replaceAll('&', '&amp;'));
    const event = `${events}/${String(made.body['id'])}`;
    const kept = await desk.call('product', 'PATCH', event, { body: { contentType: 'html', content: content.replace('See', 'Read') } });
    expect(kept.body).toMatchObject({ isOnlineMeeting: true, onlineMeeting: { joinUrl } });
    const lost = await desk.call('product', 'PATCH', event, { body: { contentType: 'html', content: '<p>New</p>' } });
    expect(lost.body).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
  });

  test('an extended property is not echoed, is read by expand and found by filter', async () => {
    const id = 'String {11111111-2222-4333-8444-555555555555} Name Review';
    const made = await create({ singleValueExtendedProperties: [{ id, value: 'r-77' }] });
    expect(made.body['singleValueExtendedProperties']).toBeUndefined();
    const filter = encodeURIComponent(`singleValueExtendedProperties/Any(ep: ep/id eq '${id}' and ep/value eq 'r-77')`);
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${id}')`);
    const found = await desk.call('product', 'GET', `${events}?$filter=${filter}&$expand=${expand}`);
    expect(found.body['value']?.map((event) => event['singleValueExtendedProperties']?.[0])).toEqual([{ id, value: 'r-77' }]);
  });
});

describe('what attendees see', () => {
  test('an invitation stands in their calendar and inbox; the answer reaches the organiser', async () => {
    const { body } = await create({ subject: 'Answered', hideAttendees: true });
    const copy = await copyOf(ids.sunita, body['iCalUId']);
    expect(copy).toMatchObject({ isOrganizer: false, showAs: 'tentative', responseStatus: { response: 'notResponded' } });
    expect(copy?.['attendees']).toHaveLength(1);
    const inbox = await desk.call({ session: ids.sunita }, 'GET', "/me/mailFolders/Inbox/messages?$filter=subject%20eq%20'answered'");
    expect(inbox.body['value']?.[0]).toMatchObject({ '@odata.type': '#microsoft.graph.eventMessage', meetingMessageType: 'meetingRequest' });
    expect((await desk.call({ session: ids.sunita }, 'POST', `/me/events/${String(copy?.['id'])}/accept`, {})).status).toBe(202);
    const organised = await desk.call('product', 'GET', `${events}/${String(body['id'])}`);
    expect(organised.body['attendees']?.map((one) => one['status']?.['response'])).toEqual(['accepted', 'none']);
    expect((await desk.call('product', 'POST', `${events}/${String(body['id'])}/accept`, {})).status).toBe(400);
  });

  test('a move reaches every copy and asks again; a person left out is told it is cancelled', async () => {
    const { body } = await create({ subject: 'Moved' });
    const event = `${events}/${String(body['id'])}`;
    const copy = await copyOf(ids.sunita, body['iCalUId']);
    await desk.call({ session: ids.sunita }, 'POST', `/me/events/${String(copy?.['id'])}/accept`, {});
    await desk.call('product', 'PATCH', event, { start: at('2027-07-06T10:00:00'), end: at('2027-07-06T11:00:00') });
    expect(await copyOf(ids.sunita, body['iCalUId'])).toMatchObject({ start: { dateTime: '2027-07-06T09:00:00.0000000' }, responseStatus: { response: 'notResponded' } });
    await desk.call('product', 'PATCH', event, { attendees: [] });
    expect(await copyOf(ids.sunita, body['iCalUId'])).toMatchObject({ isCancelled: true, subject: 'Canceled: Moved', showAs: 'free' });
  });

  test('only the organiser cancels, and deleting the organiser\'s copy cancels too', async () => {
    for (const end of ['cancel', 'delete']) {
      const { body } = await create({ subject: end });
      const copy = await copyOf(ids.sunita, body['iCalUId']);
      expect((await desk.call({ session: ids.sunita }, 'POST', `/me/events/${String(copy?.['id'])}/cancel`, {})).status).toBe(400);
      const event = `${events}/${String(body['id'])}`;
      const done = end === 'cancel' ? await desk.call('product', 'POST', `${event}/cancel`, { comment: 'x' }) : await desk.call('product', 'DELETE', event);
      expect(done.status).toBe(end === 'cancel' ? 202 : 204);
      expect((await desk.call('product', 'GET', event)).status).toBe(404);
      expect(await copyOf(ids.sunita, body['iCalUId'])).toMatchObject({ isCancelled: true });
    }
  });
});

describe('reading', () => {
  test('calendarView gives what touches the window, ten to a page', async () => {
    for (let each = 0; each < 12; each++) await create({ subject: `v${each}`, start: at('2027-03-01T09:00:00'), end: at('2027-03-01T10:00:00') });
    const view = await desk.call('product', 'GET', `/users/${ids.ruth}/calendarView?startDateTime=2027-03-01T09:30:00Z&endDateTime=2027-03-02T00:00:00Z`);
    expect(view.body['value']).toHaveLength(10);
    expect((await desk.call('product', 'GET', String(view.body['@odata.nextLink']))).body['value']).toHaveLength(2);
    expect((await desk.call('product', 'GET', `/users/${ids.ruth}/calendarView`)).status).toBe(400);
  });

  test('getSchedule tells when others are busy and not with what; errors stand beside each address', async () => {
    const ask = (endTime: string, schedules: string[]) =>
      desk.call({ session: ids.sunita }, 'POST', '/me/calendar/getSchedule', { schedules, startTime: at('2027-01-04T09:00:00'), endTime: at(endTime), availabilityViewInterval: 60 });
    const { status, body } = await ask('2027-01-04T12:00:00', ['ruth@marlbeck.example', 'nobody@marlbeck.example']);
    expect(status).toBe(200);
    expect(body['value']?.[0]).toMatchObject({ availabilityView: '220', scheduleItems: [{ status: 'busy', isPrivate: true }] });
    expect(body['value']?.[0]?.['scheduleItems']?.[0]?.['subject']).toBeUndefined();
    expect(body['value']?.[1]?.['error']).toMatchObject({ responseCode: 'ErrorMailRecipientNotFound' });
    expect((await ask('2027-03-31T12:00:00', ['ruth@marlbeck.example'])).body['value']?.[0]?.['error']).toMatchObject({ responseCode: 'ErrorTimeIntervalTooBig' });
    expect((await ask('2027-01-04T12:00:00', Array.from({ length: 21 }, () => 'ruth@marlbeck.example'))).status).toBe(400);
  });

  test('out of office is read from mailbox settings', async () => {
    const { body } = await desk.call('product', 'GET', `/users/${ids.ruth}/mailboxSettings`);
    expect(body['automaticRepliesSetting']).toMatchObject({ status: 'scheduled', scheduledStartDateTime: { dateTime: '2027-01-25T09:00:00.0000000', timeZone: 'GMT Standard Time' } });
  });

  test('mail is accepted, delivered, kept in sent items, and comes back from an unknown address', async () => {
    const send = (address: string) => desk.call('product', 'POST', `/users/${ids.ruth}/sendMail`, { message: { subject: 'Papers', toRecipients: [{ emailAddress: { address } }] } });
    expect((await send('sunita@marlbeck.example')).status).toBe(202);
    expect((await send('gone@marlbeck.example')).status).toBe(202);
    const newest = async (who: string, folder: string) => (await desk.call({ session: who }, 'GET', `/me/mailFolders/${folder}/messages`)).body['value']?.[0];
    expect(await newest(ids.sunita, 'Inbox')).toMatchObject({ subject: 'Papers', isRead: false, from: { emailAddress: { address: 'ruth@marlbeck.example' } } });
    expect(await newest(ids.ruth, 'SentItems')).toMatchObject({ subject: 'Papers' });
    expect(await newest(ids.ruth, 'Inbox')).toMatchObject({ subject: 'Undeliverable: Papers' });
  });
});
