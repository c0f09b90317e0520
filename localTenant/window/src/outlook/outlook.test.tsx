import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { forgetSessions } from '../tenant/graph.js';
import { refusal, serveTenant } from '../testing/fakeTenant.js';
import { faultsIn, openWindow } from '../testing/openWindow.js';

const ruth = { emailAddress: { name: 'Ruth Adeyemi', address: 'ruth.adeyemi@marlbeck.example' } };
const martin = { emailAddress: { name: 'Martin Holloway', address: 'martin.holloway@marlbeck.example' }, type: 'required', status: { response: 'accepted' } };
const event = {
  id: 'e1', subject: 'Review H-001', start: { dateTime: '2027-01-07T14:30:00.0000000', timeZone: 'UTC' }, end: { dateTime: '2027-01-07T16:00:00.0000000', timeZone: 'UTC' },
  isOrganizer: true, sensitivity: 'private', showAs: 'busy', organizer: ruth, attendees: [martin], location: { displayName: 'Marlbeck Town Hall' },
  onlineMeeting: { joinUrl: 'https://teams.microsoft.com/l/meetup-join/x' }, body: { contentType: 'html', content: '<style>p{}</style><p>Bring papers.</p><p>Room 2</p>' },
};
const view = 'GET /graph/v1.0/me/calendarView';
const calendar = (change: object = {}) => ({ [view]: { value: [{ ...event, ...change }] }, 'POST /graph/v1.0/me/events/e1/accept': {}, 'PATCH /graph/v1.0/me/events/e1': {} });

beforeEach(() => {
  localStorage.clear();
  forgetSessions();
});

const openEvent = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /Review H-001/ }));
  return screen.getByRole('region', { name: 'Review H-001' });
};

describe('the calendar', () => {
  test('shows the week of business time, each event on its day with its time in words', async () => {
    const tenant = serveTenant(calendar());
    const { container } = openWindow('/as/ruth/outlook');
    const day = await screen.findByRole('region', { name: 'Thursday 7 January 2027' });
    expect(within(day).getByRole('button').textContent).toBe('2:30pm to 4pmReview H-001BusyPrivate');
    expect(screen.getByRole('heading', { name: 'Monday 4 January 2027, today' })).toBeTruthy();
    expect(tenant.asked.find(({ path }) => path.includes('calendarView'))?.path).toContain('startDateTime=2027-01-04T00:00:00.000Z&endDateTime=2027-01-11T00:00:00.000Z');
    await openEvent();
    expect(await faultsIn(container)).toEqual([]);
  });

  test('shows what an event holds, its body as words alone', async () => {
    serveTenant(calendar());
    openWindow('/as/ruth/outlook');
    const details = await openEvent();
    expect(within(details).getByText(/Martin Holloway/).textContent).toBe('Martin Holloway (accepted)');
    expect(within(details).getByRole('link', { name: 'Teams meeting link' }).getAttribute('href')).toContain('meetup-join');
    expect(within(details).getByText(/Bring papers/).textContent).toBe('Bring papers.\nRoom 2');
  });

  test('an invited person answers, and does not see others whom the organiser hid', async () => {
    const tenant = serveTenant(calendar({ isOrganizer: false, hideAttendees: true }));
    openWindow('/as/ruth/outlook');
    const details = await openEvent();
    expect(within(details).queryByText(/Martin Holloway/)).toBeNull();
    expect(within(details).queryByRole('button', { name: 'Move' })).toBeNull();
    await userEvent.click(within(details).getByRole('button', { name: 'Accept' }));
    await waitFor(() => expect(tenant.asked).toContainEqual({ method: 'POST', path: '/graph/v1.0/me/events/e1/accept', body: { sendResponse: true } }));
  });

  test('the organiser moves an event in London time, and an end before its start is refused', async () => {
    const tenant = serveTenant(calendar());
    openWindow('/as/ruth/outlook');
    const details = await openEvent();
    await userEvent.click(within(details).getByRole('button', { name: 'Move' }));
    const [date, end] = [within(details).getByLabelText('New date'), within(details).getByLabelText('New end')];
    const save = within(details).getByRole('button', { name: 'Save the new time' });
    await userEvent.clear(end);
    await userEvent.type(end, '14:00');
    await userEvent.click(save);
    expect(within(details).getByText('The end must be after the start.')).toBeTruthy();
    await userEvent.clear(date);
    await userEvent.type(date, '2027-07-01');
    await userEvent.clear(end);
    await userEvent.type(end, '16:15');
    await userEvent.click(save);
    const zone = 'GMT Standard Time';
    await waitFor(() =>
      expect(tenant.asked.find(({ method }) => method === 'PATCH')?.body).toEqual({
        start: { dateTime: '2027-07-01T14:30:00', timeZone: zone }, end: { dateTime: '2027-07-01T16:15:00', timeZone: zone },
      }),
    );
  });

  test('a refusal is said in the words of the tenant', async () => {
    serveTenant({ ...calendar(), 'POST /graph/v1.0/me/events/e1/cancel': refusal(403, 'ErrorAccessDenied', 'Access is denied.') });
    openWindow('/as/ruth/outlook');
    await userEvent.click(within(await openEvent()).getByRole('button', { name: 'Cancel the event' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Access is denied.');
  });
});

test('opening a message shows it and marks it as read', async () => {
  const message = { id: 'm1', subject: 'Accepted: Review H-001', receivedDateTime: '2027-01-04T07:30:00Z', isRead: false, from: ruth, toRecipients: [martin], body: { contentType: 'text', content: 'See you there' } };
  const tenant = serveTenant({
    'GET /graph/v1.0/me/mailFolders': { value: [{ id: 'inbox', displayName: 'Inbox', totalItemCount: 1, unreadItemCount: 1 }] },
    'GET /graph/v1.0/me/mailFolders/inbox/messages': { value: [message] }, 'PATCH /graph/v1.0/me/messages/m1': {},
  });
  const { container } = openWindow('/as/ruth/outlook/mail');
  await userEvent.click(await screen.findByRole('button', { name: /Accepted: Review H-001/ }));
  expect(screen.getByText('See you there')).toBeTruthy();
  await waitFor(() => expect(tenant.asked).toContainEqual({ method: 'PATCH', path: '/graph/v1.0/me/messages/m1', body: { isRead: true } }));
  expect(await faultsIn(container)).toEqual([]);
});

test('out of office is switched on between two times', async () => {
  const at = { dateTime: '2027-01-04T08:00:00.0000000', timeZone: 'UTC' };
  const tenant = serveTenant({
    'GET /graph/v1.0/me/mailboxSettings/automaticRepliesSetting': { status: 'disabled', scheduledStartDateTime: at, scheduledEndDateTime: at }, 'PATCH /graph/v1.0/me/mailboxSettings': {},
  });
  const { container } = openWindow('/as/ruth/outlook/replies');
  await userEvent.click(await screen.findByRole('radio', { name: 'On between two times' }));
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(tenant.asked.find(({ method }) => method === 'PATCH')?.body).toMatchObject({ automaticRepliesSetting: { status: 'scheduled', scheduledStartDateTime: { dateTime: '2027-01-04T08:00:00.0000000' } } });
});

test('a mailbox can be made to refuse mail', async () => {
  const tenant = serveTenant({ 'GET /graph/v1.0/me/mailboxSettings': {}, 'POST /_tenant/mailboxes': { refusing: ['ruth.adeyemi@marlbeck.example'] } });
  openWindow('/as/ruth/outlook/replies');
  await userEvent.click(await screen.findByRole('switch', { name: 'This mailbox refuses mail, and sends it back' }));
  expect(tenant.asked.find(({ method, path }) => method === 'POST' && path === '/_tenant/mailboxes')?.body).toEqual({ address: 'ruth.adeyemi@marlbeck.example', refuses: true });
});
