import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { householdsAnswer } from '../../testing/fixtures/households.js';
import { tomasz } from '../../testing/fixtures/people.js';
import { renderTab } from '../../testing/renderTab.js';

const table = () => screen.findByRole('table', { name: 'Households' }, { timeout: 5000 });

test('the list shows a third fact that tells namesakes apart, who has it and the next limit', async () => {
  renderTab({ path: '/households' });
  const rows = within(await table()).getAllByRole('row');
  expect(rows).toHaveLength(5);
  expect(within(await table()).getByText('Approved 31 August 2026')).toBeInTheDocument();
  expect(within(await table()).getByText('1 working day late')).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('filters stay in the address, what is searched for never does', async () => {
  const { api, user } = renderTab({ path: '/households' });
  await table();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Reviewing officer' }), 'Nobody yet');
  expect(window.location.search).toBe('?officer=none');
  await user.type(screen.getByRole('searchbox', { name: /Find a household/ }), 'stubbs');
  await user.click(screen.getByRole('button', { name: 'Search' }));
  expect(await screen.findByText('2 households found.')).toBeInTheDocument();
  expect(window.location.href).not.toContain('stubbs');
  expect(api.seen.find(({ name }) => name === 'search')?.asked.body).toEqual({ words: 'stubbs' });
});

test('chosen households are given to one officer, and those refused say why', async () => {
  const { api, user } = renderTab({
    path: '/households',
    replies: { allocate: { done: householdsAnswer.rows.slice(0, 1).map(({ ref }) => ref), unchanged: [], refused: householdsAnswer.rows.slice(2, 3).map(({ ref }) => ({ ref, why: 'This person works with this household and may not review it.' })), meetings: householdsAnswer.rows.slice(0, 1).map(({ ref }) => ref) } },
  });
  await user.click(within(await table()).getByRole('checkbox', { name: 'Choose H-001' }));
  await user.click(within(await table()).getByRole('checkbox', { name: 'Choose H-037' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: /Give to/ }), 'Tomasz Bielak');
  expect(screen.getByText(/The officer sees them in Today at once/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Give 2 households' }));
  expect(await screen.findByText(/1 household given\. 1 not given: H-037: This person works with this household/)).toBeInTheDocument();
  expect(screen.getByText(/A meeting is booked for H-001: it stays in the calendar that it is in/)).toBeInTheDocument();
  expect(api.seen.find(({ name }) => name === 'allocate')?.asked.body).toMatchObject({ refs: ['H-001', 'H-037'], officer: tomasz.id });
});

test('an officer who may not allocate has nothing to choose', async () => {
  renderTab({ path: '/households', replies: { households: { ...householdsAnswer, acts: ['household.read'] } } });
  await table();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Add a household' })).not.toBeInTheDocument();
});

test('more households come below, and an empty register says how to fill it', async () => {
  const first = renderTab({ path: '/households', replies: { households: ({ query }) => (query['next'] ? { ...householdsAnswer, rows: householdsAnswer.rows.slice(0, 1).map((row) => ({ ...row, ref: 'H-200' as typeof row.ref })), next: null } : householdsAnswer) } });
  await table();
  await first.user.click(screen.getByRole('button', { name: 'Show more households' }));
  expect(await screen.findByRole('link', { name: 'H-200' })).toHaveAttribute('href', '/tab/households/H-200');
  expect(window.location.search).toBe('');
  first.unmount();
  renderTab({ path: '/households', replies: { households: { rows: [], next: null, acts: ['household.add'] } } });
  expect(await screen.findByText(/There are no households yet/)).toBeInTheDocument();
});
