import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { disputeBooked, stageSlotsAnswer } from '../../testing/fixtures/disputes.js';
import { denise, leah, meOf, ruth, sunita } from '../../testing/fixtures/people.js';
import { instantOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/disputes/D-7K3F2/meeting';
const me = { ...meOf.manager, pages: [...meOf.manager.pages, 'alerts' as const] };
const open = (replies: NonNullable<Parameters<typeof renderTab>[0]>['replies'] = {}) => renderTab({ path: PATH, replies: { me, stageSlots: stageSlotsAnswer, actOnDispute: disputeBooked, ...replies } });
const sent = (api: ReturnType<typeof renderTab>['api']) => api.seen.filter(({ name }) => name === 'actOnDispute').map(({ asked }) => (asked.body as { do: object }).do);

test('E stage 2: who must attend is fixed, times say why, what goes to whom is said first, and one press books it', async () => {
  const { api, user } = open();
  expect(await screen.findByRole('heading', { level: 1, name: 'Book the meeting of stage 2' })).toBeInTheDocument();
  const asked = within(screen.getByRole('group', { name: 'Who is asked' }));
  expect(asked.getByText('Ruth Adeyemi-Clarke, Fostering reviewing officer (must attend)')).toBeInTheDocument();
  expect(asked.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(asked.getByText('We could not see this calendar: free or busy is not known')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Book and invite' }));
  await user.click(screen.getByRole('link', { name: 'Choose a date' }));
  expect(screen.getByRole('radio', { name: /Tuesday 2 February 2027/ })).toHaveFocus();
  expect(screen.getByRole('radio', { name: /Tuesday 2 February 2027/ })).toHaveAccessibleDescription(expect.stringContaining('4 working days inside the limit of stage 2 (8 Feb 2027)'));
  await user.click(screen.getByRole('radio', { name: /Tuesday 9 February 2027/ }));
  expect(screen.getByText(/^This is past the limit of Monday 8 February 2027/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /Tuesday 2 February 2027/ }));
  expect(screen.getByText(/goes into Ruth Adeyemi-Clarke’s calendar, and an invitation to Denise Okafor and Sunita Rao\. The subject is “Meeting D-7K3F2”/)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Book and invite' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Booked for Thursday 4 February 2027, 10am to 11am' })).toBeInTheDocument();
  expect(sent(api)).toEqual([{ act: 'convene', start: '2027-02-02T10:00:00Z', end: '2027-02-02T11:00:00Z', attendees: [ruth.id, denise.id, sunita.id] }]);
});

test('others are added with the address that tells namesakes apart, and the times are looked for again; an own time can be typed', async () => {
  const { api, user } = open({ stageSlots: ({ query }) => ({ ...stageSlotsAnswer, ...(query['with'] === leah.id ? { staff: [...stageSlotsAnswer.staff, { ...leah, post: 'Supervising social worker', needed: false, freeBusyKnown: true, busy: [] }] } : {}) }) });
  await user.type(await screen.findByRole('combobox', { name: 'Ask somebody else' }), 'leah');
  await user.click(await screen.findByRole('option', { name: 'Leah Pennington, Supervising social worker leah.pennington@marlbeck.example' }));
  await user.click(await screen.findByRole('radio', { name: 'Another date and time' }));
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2027-02-05' } });
  fireEvent.change(screen.getByLabelText('Start time'), { target: { value: '15:00' } });
  await user.click(screen.getByRole('button', { name: 'Book and invite' }));
  await screen.findByRole('heading', { level: 1, name: /^Booked for/ });
  expect(sent(api)).toEqual([{ act: 'convene', start: '2027-02-05T15:00:00Z', end: '2027-02-05T16:00:00Z', attendees: [ruth.id, denise.id, sunita.id, leah.id] }]);
});

test('moving shows the old time beside the new; an hour just taken names the next, and what was chosen stays', async () => {
  const current = { start: instantOf('2027-02-03T14:00:00Z'), end: instantOf('2027-02-03T15:00:00Z'), staff: [ruth.id, denise.id, sunita.id] };
  const taken = { status: 412, error: { code: 'reviews.hourTaken', message: 'This hour has just been taken by another meeting. The next good time is Tuesday 2 February 2027 at 1pm.', reference: 'R' } };
  const { user } = open({ stageSlots: { ...stageSlotsAnswer, current }, actOnDispute: taken });
  await user.click(await screen.findByRole('radio', { name: /Tuesday 2 February 2027/ }));
  expect(screen.getByText('Wednesday 3 February 2027, 2pm to 3pm').tagName).toBe('DEL');
  await user.click(screen.getByRole('button', { name: 'Move and tell everybody asked' }));
  expect(await screen.findByText(/The next good time is Tuesday 2 February 2027 at 1pm/)).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: /Tuesday 2 February 2027/ })).toBeChecked();
});

test('a restricted matter offers nobody else, and says who must be there and cannot be asked', async () => {
  open({ stageSlots: { ...stageSlotsAnswer, restricted: true, colleagues: [], missing: ['Nobody holds this post: Fostering service manager'] } });
  expect(await screen.findByText(/Nobody holds this post: Fostering service manager/)).toBeInTheDocument();
  expect(screen.getByText('Few people may know of this matter, so nobody else can be asked.')).toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: 'Ask somebody else' })).not.toBeInTheDocument();
});
