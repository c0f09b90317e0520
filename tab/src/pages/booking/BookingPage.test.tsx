import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { bookingAnswer, movingAnswer, withDenise } from '../../testing/fixtures/booking.js';
import { denise, leah, ruth } from '../../testing/fixtures/people.js';
import { instantOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());

const PATH = '/reviews/H-101-r6/booking';
type User = ReturnType<typeof renderTab>['user'];

const fillIn = async (user: User) => {
  await user.click(await screen.findByRole('radio', { name: /Thursday 18 March 2027/ }));
  await user.click(screen.getByRole('radio', { name: 'By phone' }));
  await user.click(screen.getByRole('checkbox', { name: 'Leah Pennington has agreed to this date' }));
};
const press = (user: User) => user.click(screen.getByRole('button', { name: 'Book and invite' }));
const sent = (api: ReturnType<typeof renderTab>['api'], name: string) => api.seen.filter((one) => one.name === name).map(({ asked }) => asked.body);

test('the window is one sentence, the dates have their reasons, and free or busy is never claimed', async () => {
  renderTab({ path: PATH });
  const strip = await screen.findByRole('img', { name: /Days inside every limit: Monday 15 March 2027 to Thursday 25 March 2027/ });
  expect(strip).toHaveAccessibleName(expect.stringContaining('The legal limit is Friday 26 March 2027'));
  expect(screen.getByRole('radio', { name: /Thursday 18 March 2027/ })).toHaveAccessibleDescription(expect.stringContaining('5 working days inside the 12-month legal limit (26 Mar 2027)'));
  expect(screen.queryByText(/^Free at the time/)).not.toBeInTheDocument();
  expect(screen.getByText(/12 months after Thursday 26 March 2026; it falls on Good Friday/)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('booking says what goes to whom, sends it once, and shows the dates that now hold', async () => {
  const { api, user } = renderTab({ path: PATH });
  await fillIn(user);
  expect(screen.getByText(/an invitation goes to Leah Pennington\./)).toBeInTheDocument();
  await press(user);
  expect(await screen.findByRole('heading', { level: 1, name: 'Booked for Thursday 18 March 2027, 10am to midday' })).toBeInTheDocument();
  expect(screen.getByText('28 Jan 2027').tagName).toBe('DEL');
  expect(sent(api, 'book')).toEqual([
    expect.objectContaining({ revision: 3, start: '2027-03-18T10:00:00Z', method: 'home', sswAgreed: true, carersWord: { how: 'phone', on: '2027-02-01' }, key: expect.any(String) }),
  ]);
});

test('a form that is not complete lists its faults as links and sends nothing', async () => {
  const { api, user } = renderTab({ path: PATH });
  await screen.findByRole('radio', { name: /Thursday 18 March 2027/ });
  await press(user);
  const summary = await screen.findByText('There is a problem');
  expect(summary).toBeInTheDocument();
  const link = screen.getByRole('link', { name: 'Say how the carers said yes' });
  await user.click(link);
  expect(screen.getByRole('radio', { name: 'By phone' })).toHaveFocus();
  expect(sent(api, 'book')).toEqual([]);
  expect(await axeFaults()).toEqual([]);
});

test('an hour that somebody else has just taken offers the next one and keeps what was entered', async () => {
  const { user } = renderTab({ path: PATH, replies: { book: { status: 412, error: { code: 'reviews.hourTaken', message: 'Taken.', reference: 'R' } } } });
  await fillIn(user);
  await press(user);
  const next = await screen.findByRole('button', { name: /Choose the next one: Tuesday 16 March 2027 at 2pm/ });
  expect(document.activeElement).toContainElement(next);
  await user.click(next);
  expect(screen.getByRole('radio', { name: /Tuesday 16 March 2027/ })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'By phone' })).toBeChecked();
});

test('a conflict shows what stands now beside what was entered', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { book: { status: 412, error: { code: 'records.changed', message: 'Changed.', reference: 'R', current: 4 } } } });
  await fillIn(user);
  api.answer('booking', movingAnswer);
  await press(user);
  expect(await screen.findByText(/It is now booked for Thursday 11 March 2027.*Yours was Thursday 18 March 2027/)).toBeInTheDocument();
});

test('a date past the limit says who then owes the reason', async () => {
  const { user } = renderTab({ path: PATH });
  await user.click(await screen.findByRole('radio', { name: /Thursday 1 April 2027/ }));
  expect(screen.getByText(/The service manager then owes the reason within 2 working days/)).toBeInTheDocument();
});

test('what was entered is there again after the page was loaded anew', async () => {
  const first = renderTab({ path: PATH });
  await fillIn(first.user);
  first.unmount();
  const { user } = renderTab({ path: PATH });
  expect(await screen.findByText('We kept what you entered here earlier.')).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: /Thursday 18 March 2027/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(screen.getByRole('radio', { name: /Thursday 18 March 2027/ })).not.toBeChecked();
});

test('another length looks for dates of that length, and what was entered stays', async () => {
  const shorter = bookingAnswer.slots.slice(1, 2).map((slot) => ({ ...slot, rank: 1, end: instantOf('2027-03-16T15:30:00Z') }));
  const { api, user } = renderTab({ path: PATH, replies: { booking: ({ query }) => (query['minutes'] === '90' ? { ...bookingAnswer, minutes: 90, slots: shorter } : bookingAnswer) } });
  await fillIn(user);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Length of the meeting' }), '1 and a half hours');
  expect(await screen.findByText(/^The date you chose does not fit these people and this length/)).toBeInTheDocument();
  await user.click(await screen.findByRole('radio', { name: /Tuesday 16 March 2027 2pm to 3:30pm/ }));
  expect(screen.queryByRole('radio', { name: /Thursday 18 March 2027/ })).not.toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'By phone' })).toBeChecked();
  await press(user);
  await screen.findByRole('heading', { level: 1, name: /Booked for/ });
  expect(sent(api, 'book')).toEqual([expect.objectContaining({ start: '2027-03-16T14:00:00Z', end: '2027-03-16T15:30:00Z' })]);
});

const askDenise = async (user: User) => {
  await user.type(await screen.findByRole('combobox', { name: 'Ask somebody else' }), 'okaf');
  await user.click(await screen.findByRole('option', { name: 'Denise Okafor, Fostering team manager denise.okafor@marlbeck.example' }));
};

test('a colleague can be asked as well: dates that fit them, what their calendar says, and an invitation', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { booking: ({ query }) => (query['with'] === denise.id ? withDenise : bookingAnswer) } });
  await fillIn(user);
  expect(screen.getAllByText('Free at the time you chose')).toHaveLength(2);
  await askDenise(user);
  expect(await screen.findByText('We could not see this calendar: free or busy is not known')).toBeInTheDocument();
  expect(screen.getByText(/an invitation goes to Leah Pennington and Denise Okafor\./)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /Thursday 18 March 2027/ }));
  expect(await axeFaults()).toEqual([]);
  await press(user);
  await screen.findByRole('heading', { level: 1, name: /Booked for/ });
  expect(sent(api, 'book')).toEqual([expect.objectContaining({ staff: [ruth.id, leah.id, denise.id] })]);
});

test('somebody asked can be left out again, and another time shows who is busy then', async () => {
  const { user } = renderTab({ path: PATH, replies: { booking: ({ query }) => (query['with'] === denise.id ? withDenise : bookingAnswer) } });
  await askDenise(user);
  await user.click(await screen.findByRole('button', { name: 'Leave out Denise Okafor' }));
  expect(screen.queryByText('Denise Okafor, Fostering team manager')).not.toBeInTheDocument();
  await user.click(await screen.findByRole('radio', { name: 'Another date and time' }));
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2027-03-16' } });
  fireEvent.change(screen.getByLabelText('Start time'), { target: { value: '10:30' } });
  expect(screen.getByText('Busy then, 9am to 11:30am')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2027-04-07' } });
  expect(screen.getAllByText('Calendars were asked up to 3 Apr 2027 only: not known for this day')).toHaveLength(2);
});

test('moving asks why and shows the old time beside the new', async () => {
  const { user, api } = renderTab({ path: PATH, replies: { booking: { ...movingAnswer, minutes: bookingAnswer.minutes } } });
  await fillIn(user);
  expect(within(screen.getByRole('region', { name: 'What will be sent' })).getByText('Thursday 11 March 2027, 10am to midday').tagName).toBe('DEL');
  await user.selectOptions(screen.getByRole('combobox', { name: /Why the meeting is moved/ }), 'A carer is ill');
  await user.click(screen.getByRole('button', { name: 'Move and tell everybody invited' }));
  expect(await screen.findByRole('heading', { level: 1, name: /Booked for/ })).toBeInTheDocument();
  expect(sent(api, 'move')).toEqual([expect.objectContaining({ reason: 'carer illness', staff: [ruth.id, leah.id, denise.id] })]);
});
