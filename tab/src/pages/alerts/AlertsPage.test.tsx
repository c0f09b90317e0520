import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { practiceId } from '@review-desk/core/ids';
import { screen, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { boardAnswer, boardCard } from '../../testing/fixtures/alerts.js';
import { meOf, ruth } from '../../testing/fixtures/people.js';
import { dateOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
const second = boardCard({ id: practiceId('H-045-a2'), reference: 'H-045-a2' });
const dispute = boardCard({
  id: practiceId('D-7K3F2'), reference: 'D-7K3F2', kind: 'dispute', stage: 'stage 2', lane: 'in dispute', categories: [{ code: 'F2', label: 'Condition of the home' }],
  next: { what: 'Record the outcome', who: ruth, due: dateOf('2027-01-29'), reading: { state: 'overdue', daysLate: 1, unit: 'workingDays' } },
  clocks: [
    { of: 'stage', due: dateOf('2027-01-29'), reading: { state: 'overdue', daysLate: 1, unit: 'workingDays' } },
    { of: 'whole', due: dateOf('2027-02-17'), reading: { state: 'open', workingDaysLeft: 12 } },
  ],
  steps: [{ number: 1, label: 'Stage 1', shown: 'skipped' }, { number: 2, label: 'Stage 2', shown: 'open' }, { number: 3, label: 'Stage 3', shown: 'to come' }],
});
const resolved = boardCard({ id: practiceId('H-045-a3'), reference: 'H-045-a3', stage: null, lane: 'settled', clocks: [], settled: { on: dateOf('2027-01-22'), how: 'resolved' } });
const board = {
  ...boardAnswer,
  columns: [...boardAnswer.columns, { stage: 'stage 2' as const, label: 'Stage 2', cards: [dispute], more: null }],
  settled: [resolved],
};

test('the board stands by whose turn it is; a dispute has both clocks and names the stage that was skipped', async () => {
  renderTab({ path: '/alerts', replies: { me, practiceBoard: board } });
  const lane = await screen.findByRole('region', { name: 'In dispute' });
  expect(within(lane).getByText('1 working day late')).toBeInTheDocument();
  expect(within(lane).getByText('Whole process by 17 Feb 2027')).toBeInTheDocument();
  expect(within(lane).getByText('Stage 2 (1 skipped)')).toBeInTheDocument();
  expect(within(lane).getByText('Stage 1: skipped')).toBeInTheDocument();
  expect(within(lane).getByText('For you: record the outcome')).toBeInTheDocument();
  expect(screen.getByText('1 date is late. 1 thing is for you.')).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Settled this quarter' })).getByText('Resolved, 22 Jan 2027')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Drafts' })).not.toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('a lane’s further cards come when they are asked for, behind those that stand', async () => {
  const { user } = renderTab({ path: '/alerts', replies: { me, practiceBoard: ({ query }) => (query['next'] ? { ...board, settled: [], columns: [{ stage: 'to answer', label: 'To answer', cards: [second], more: null }] } : board) } });
  const lane = await screen.findByRole('region', { name: 'With the manager' });
  expect(screen.getByRole('tab', { name: 'Alerts and disputes (2+)' })).toBeInTheDocument();
  await user.click(within(lane).getByRole('button', { name: 'Show more' }));
  expect(await within(lane).findByRole('link', { name: 'Alert H-045-a2' })).toBeInTheDocument();
  expect(within(lane).getByRole('link', { name: 'Alert H-045-a1' })).toHaveAttribute('href', '/tab/alerts/H-045-a1');
  expect(within(lane).queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
});

test('a reference is found among what stands here and is never in the address', async () => {
  const { user } = renderTab({ path: '/alerts?view=service', replies: { me, practiceBoard: board } });
  await user.type(await screen.findByRole('searchbox', { name: 'Find by reference' }), 'd-7k');
  expect(screen.getByRole('link', { name: 'Dispute D-7K3F2' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Alert H-045-a1' })).not.toBeInTheDocument();
  expect(window.location.href).not.toContain('7k');
});

test('the quarter’s figures stand beside the board, and thanks are one press away', async () => {
  const { user } = renderTab({ path: '/alerts', replies: { me, practiceBoard: { ...board, counts: { quarter: '2027q1', disputes: 3, bypasses: null, emergencies: null } } } });
  const figures = await screen.findByRole('region', { name: 'Disputes this quarter' });
  expect(within(figures).getAllByRole('definition').map((each) => each.textContent)).toEqual(['3', '–', '–']);
  expect(within(figures).getByText(/^January to March 2027\. Disputes are counted by the day they began, open or ended\. Stages passed over are counted by the day that was done, whenever the dispute began\.$/)).toBeInTheDocument();
  expect(await within(screen.getByRole('region', { name: 'Alerts this quarter by category' })).findByText('Supervision visits below minimum')).toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: 'Good practice (0 this quarter)' }));
  expect(screen.getByText('Nobody has been thanked this quarter yet.')).toBeInTheDocument();
});

test('an alert begun from the board asks first which household it is about', async () => {
  const row = { ref: 'H-045', names: 'Osei', town: 'Harle Green', third: 'Approved 2019', carerType: 'general', status: 'open', officer: ruth, ssw: null, nextReview: null, restricted: false };
  const { user } = renderTab({ path: '/alerts', replies: { me, practiceBoard: board, search: { rows: [row] } as never } });
  await user.click(await screen.findByRole('button', { name: 'Raise an alert' }));
  await user.type(await screen.findByRole('searchbox', { name: 'Which household is it about?' }), 'ose');
  await user.click(await screen.findByRole('button', { name: /H-045 Osei/ }));
  expect(window.location.pathname).toBe('/tab/households/H-045/alert');
});
