import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { renderTab } from '../../testing/renderTab.js';
import { aDueRow, todayOf } from '../../testing/fixtures/today.js';

const region = (name: string) => screen.findByRole('region', { name });

test('an officer sees four groups, one action a row, and her visits with what is missing', async () => {
  renderTab();
  expect(await screen.findByRole('heading', { level: 1, name: 'Monday 1 February 2027' })).toBeInTheDocument();
  const overdue = await region('Overdue');
  expect(within(overdue).getByText('1 working day late')).toBeInTheDocument();
  expect(within(overdue).getByRole('link', { name: 'Book the review, H-063' })).toHaveAttribute('href', '/tab/reviews/H-022-r3/booking');
  expect(within(await region('Next ten working days')).getAllByRole('listitem')).toHaveLength(5);
  expect(within(await region('Today’s visits')).getByText('2 missing')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: /Later/ })).toHaveAttribute('aria-expanded', 'false');
  expect(await axeFaults()).toEqual([]);
});

test('what was late before the product began stands last under a line that says so', async () => {
  const before = aDueRow({ what: 'Book the yearly review', reviewKind: 'annual', reading: { state: 'lateBeforeWeStarted', daysLate: 52, unit: 'calendarDays' } });
  renderTab({ replies: { today: { ...todayOf.officer, overdue: [before, ...todayOf.officer.overdue] } } });
  const overdue = await region('Overdue');
  expect(within(overdue).getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringContaining('H-063'), expect.stringContaining('H-022')]);
  const group = within(overdue).getByRole('list', { name: 'Already late when Review Desk began' });
  expect(within(group).getByText('Was 52 days late')).toBeInTheDocument();
  expect(within(group).getByText(/Annual review/)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('a day with nothing due says so and names the next date', async () => {
  renderTab({ replies: { today: todayOf.nothing } });
  expect(await screen.findByText('Nothing is due in the next ten working days. Your next date is 19 Feb 2027, H-120.')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Overdue' })).not.toBeInTheDocument();
});

test('a calendar that cannot be read is said, and never reads as a day without visits', async () => {
  renderTab({ replies: { today: { ...todayOf.nothing, visits: { today: [], closed: true, next: null } } } });
  expect(await screen.findByText(/calendar cannot be read.*administrator can mend this/)).toBeInTheDocument();
  expect(screen.queryByText('No visits today.')).not.toBeInTheDocument();
});

test('a manager sees first what only she can do', async () => {
  renderTab({ as: 'manager' });
  expect(await screen.findByText('Talk with Ruth Adeyemi-Clarke about a stage left out in an emergency')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'D-46DG5' })).toHaveAttribute('href', '/tab/disputes/D-46DG5');
  const needs = await region('Needs you');
  expect(within(needs).getByText('Reason for a late booking')).toBeInTheDocument();
  expect(screen.getByText('2 households without a reviewing officer')).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: /2 of 3 not booked/ })).toBeInTheDocument();
  const quarter = await screen.findByRole('figure', { name: '39 of 41 reviews held since 1 Jan 2027' });
  expect(within(quarter).getByText('95%')).toBeInTheDocument();
  expect(within(quarter).getAllByRole('listitem').map((line) => line.textContent)).toEqual(['Held in time39', 'Held late2', 'Open, inside the limit30', 'Open, past the limit1']);
  expect(screen.getByRole('link', { name: 'See the late ones' })).toHaveAttribute('href', '/tab/reviews?view=late');
  expect(await axeFaults()).toEqual([]);
});

test('business support sees what to book, the administrator only health', async () => {
  const first = renderTab({ as: 'support' });
  expect(await region('Reviews to book')).toBeInTheDocument();
  expect(screen.getByText('2 reviews to book.')).toBeInTheDocument();
  expect(await screen.findByText('3 messages could not be delivered.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'See what to do' })).toHaveAttribute('href', '/tab/settings/undelivered');
  first.unmount();
  renderTab({ as: 'administrator' });
  expect(await region('Health of the connections')).toBeInTheDocument();
  expect(screen.queryByText(/H-\d{3}/)).not.toBeInTheDocument();
});

test('what cannot be loaded says so, with a way to try again and a reference', async () => {
  const { api, user } = renderTab({ replies: { today: { status: 500, error: { code: 'unexpected', message: 'x', reference: '7F3K-21' } } } });
  expect(await screen.findByText(/We could not load what is due\..*quote 7F3K-21/)).toBeInTheDocument();
  api.answer('today', todayOf.officer);
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await region('Overdue')).toBeInTheDocument();
});
