import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { householdAnswer } from '../../testing/fixtures/households.js';
import { meOf } from '../../testing/fixtures/people.js';
import { aReviewRow } from '../../testing/fixtures/reviews.js';
import { instantOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

const region = (name: string) => screen.findByRole('region', { name }, { timeout: 5000 });
const openAct = async (user: ReturnType<typeof renderTab>['user'], name: string) => {
  await user.click(await screen.findByRole('button', { name: 'More' }, { timeout: 5000 }));
  await user.click(await screen.findByRole('menuitem', { name }));
};

test('the file shows approval per carer, checks, children, deadlines and what happened', async () => {
  renderTab({ path: '/households/H-001' });
  const approval = await region('Approval and terms');
  expect(screen.getByRole('heading', { level: 1, name: /Wendy and Carl Stubbs/ })).toBeInTheDocument();
  expect(within(approval).getAllByText('Up to 3 children, from birth to 18, long term')).toHaveLength(2);
  expect(within(await region('Checks')).getByText('9 working days left')).toBeInTheDocument();
  expect(within(await region('Children')).getByText('2 children placed now')).toBeInTheDocument();
  expect(within(await region('Timeline')).getByText('Annual review held')).toBeInTheDocument();
  expect(document.title).toBe('H-001 - Review Desk');
  expect(await axeFaults()).toEqual([]);
});

test('beside a check that ran out or is not recorded its own officer raises an alert about it, by a kind of check and no name (J16)', async () => {
  const [first, ...others] = householdAnswer.checks ?? [];
  const late = first ? [{ ...first, reading: { state: 'overdue' as const, daysLate: 3, unit: 'calendarDays' as const } }] : [];
  const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
  const replies = { me, household: { ...householdAnswer, checks: [...late, ...others] }, practiceAbout: { cards: [], acts: ['alert.write'] } };
  const { unmount } = renderTab({ path: '/households/H-001', replies });
  const checks = await region('Checks');
  expect((await within(checks).findAllByRole('link')).map((each) => [each.getAttribute('aria-label'), each.getAttribute('href')?.replace(/^.*\/households/, '')])).toEqual([
    ['Raise an alert about this: Medical, Carl Stubbs', '/H-001/alert?check=medical'], ['Raise an alert about this: Training and plan, The home', '/H-001/alert?check=training+plan'],
  ]);
  expect(await axeFaults()).toEqual([]);
  unmount();
  renderTab({ path: '/households/H-001', replies: { ...replies, practiceAbout: { cards: [], acts: [] } } });
  expect(await screen.findByText('None has been raised about this household.')).toBeInTheDocument();
  expect(within(await region('Checks')).queryByRole('link')).not.toBeInTheDocument();
});

test('the open review is booked from the file while it has no date', async () => {
  const acts = [...householdAnswer.acts, 'review.book'];
  const { user } = renderTab({ path: '/households/H-001', replies: { household: { ...householdAnswer, acts, reviews: [aReviewRow()] } } });
  await user.click(await screen.findByRole('button', { name: 'Book a date' }, { timeout: 5000 }));
  expect(await screen.findByRole('heading', { level: 1, name: /^Book the annual review of/ })).toBeInTheDocument();
});

test('a review that has its date, or that this person may not book, is only opened', async () => {
  const acts = [...householdAnswer.acts, 'review.book'];
  const booked = aReviewRow({ state: 'booked', meetingStart: instantOf('2027-03-18T10:00:00Z') });
  const first = renderTab({ path: '/households/H-001', replies: { household: { ...householdAnswer, acts, reviews: [booked] } } });
  expect(await screen.findByRole('button', { name: 'Open the review' }, { timeout: 5000 })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Book a date' })).not.toBeInTheDocument();
  first.unmount();
  renderTab({ path: '/households/H-001', replies: { household: { ...householdAnswer, reviews: [aReviewRow()] } } });
  expect(await screen.findByRole('button', { name: 'Open the review' }, { timeout: 5000 })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Book a date' })).not.toBeInTheDocument();
});

test('a deadline opens its sum, and what is over is shown on asking', async () => {
  const { user } = renderTab({ path: '/households/H-001' });
  await region('Approval and terms');
  const deadlines = await region('Deadlines');
  await user.click(within(deadlines).getByRole('button', { name: /Recommendations on the record, 8 Feb 2027/ }));
  expect(await within(deadlines).findByRole('heading', { name: 'Why 8 February?' })).toHaveFocus();
  await user.click(within(deadlines).getByRole('button', { name: 'Show 1 date that is over' }));
  expect(within(deadlines).getByText('Done in time')).toBeInTheDocument();
});

test('a resignation says the day on which the approval ends, 28 days on, before it is recorded', async () => {
  const { api, user } = renderTab({ path: '/households/H-001' });
  await openAct(user, 'Record a resignation');
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Record the resignation' }));
  expect(within(dialog).getByText('Choose the carer.')).toBeInTheDocument();
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Who has resigned/ }), 'Carl Stubbs');
  await user.type(within(dialog).getByLabelText(/Day the notice came/), '2027-01-20');
  expect(within(dialog).getByText(/Carl Stubbs’s approval will end on Wednesday 17 February 2027, 28 days after/)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Record the resignation' }));
  expect(await screen.findByText(/The approval ends on Wednesday 17 February 2027\./)).toBeInTheDocument();
  expect(api.seen.find(({ name }) => name === 'recordResignation')?.asked.body).toMatchObject({ revision: 7, carer: 'H-001-c2', receivedOn: '2027-01-20' });
});

test('ending says what ends with it and asks the day, the way and the reason', async () => {
  const { api, user } = renderTab({ path: '/households/H-001' });
  await openAct(user, 'End the household');
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/Every approval that still stands ends on this day/)).toBeInTheDocument();
  await user.type(within(dialog).getByLabelText(/Last day/), '2027-02-09');
  await user.click(within(dialog).getByRole('button', { name: 'End the household' }));
  expect(within(dialog).getByText('Give a day that has come already.')).toBeInTheDocument();
  expect(within(dialog).getByText('Choose how it ended.')).toBeInTheDocument();
  expect(api.seen.some(({ name }) => name === 'endHousehold')).toBe(false);
});

test('a conflict keeps what was typed and reads the household again', async () => {
  const { api, user } = renderTab({
    path: '/households/H-001',
    replies: { hold: { status: 412, error: { code: 'register.changed', message: 'Somebody else changed this household while you were looking at it.', reference: 'R-9', current: 8 } } },
  });
  await openAct(user, 'Hold messages');
  const dialog = await screen.findByRole('dialog');
  api.answer('household', { ...householdAnswer, revision: 8 });
  await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Asked by the head of service');
  await user.click(within(dialog).getByRole('button', { name: 'Hold messages' }));
  expect(await within(dialog).findByText(/Somebody else changed this household/)).toBeInTheDocument();
  expect(within(dialog).getByRole('textbox', { name: /Reason/ })).toHaveValue('Asked by the head of service');
  api.answer('hold', { household: { ...householdAnswer, revision: 9 } });
  await user.click(within(dialog).getByRole('button', { name: 'Hold messages' }));
  expect(await screen.findByText('Messages are held. Legal limits run on.')).toBeInTheDocument();
  expect(api.seen.filter(({ name }) => name === 'hold').at(-1)?.asked.body).toMatchObject({ revision: 8 });
});

test('only the acts that the answer offers are there, and a part that may not be read is absent', async () => {
  renderTab({ path: '/households/H-001', replies: { household: { ...householdAnswer, acts: ['household.read'], checks: null, placements: null } } });
  await region('Approval and terms');
  expect(screen.queryByRole('button', { name: 'More' })).not.toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Checks' })).not.toBeInTheDocument();
});

test('a household that is not there or may not be seen gives the same plain answer', async () => {
  renderTab({ path: '/households/H-999', replies: { household: { status: 404, error: { code: 'register.notFound', message: 'There is no household with this reference.', reference: 'R-4' } } } });
  expect(await screen.findByText(/There is no household with this reference/)).toBeInTheDocument();
});
