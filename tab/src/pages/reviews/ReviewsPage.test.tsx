import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { reviewRows } from '../../testing/fixtures/reviews.js';
import { renderTab } from '../../testing/renderTab.js';

const rows = async () => {
  const table = await screen.findByRole('table', { name: 'Reviews' });
  return within(table).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('link')[0]?.textContent?.slice(0, 5));
};

test('reviews stand by their next date; pressing a heading sorts by it and says so', async () => {
  const { user } = renderTab({ path: '/reviews' });
  expect((await rows()).slice(0, 3)).toEqual(['H-063', 'H-022', 'H-041']);
  await user.click(screen.getByRole('button', { name: 'Legal limit' }));
  expect((await rows())[0]).toBe('H-022');
  expect(screen.getByRole('columnheader', { name: 'Legal limit' })).toHaveAttribute('aria-sort', 'ascending');
  expect(window.location.search).toBe('?sort=limit');
  expect(await axeFaults()).toEqual([]);
});

test('a view and a stage go into the address as fixed words', async () => {
  const { api, user } = renderTab({ path: '/reviews?stage=prepare' });
  await rows();
  await user.click(screen.getByRole('tab', { name: 'To book' }));
  expect(window.location.search).toBe('?view=toBook&stage=prepare');
  await rows();
  expect(api.seen.filter(({ name }) => name === 'reviews').at(-1)?.asked.query).toEqual({ view: 'toBook', stage: 'prepare' });
});

test('filters that fit nothing say so and can be cleared', async () => {
  const { user } = renderTab({ path: '/reviews?stage=follow+up' });
  await user.click(await screen.findByRole('button', { name: 'Clear the filters' }));
  expect(await rows()).toHaveLength(reviewRows.length);
});

test('what is searched for is posted, never in the address, and namesakes are told apart', async () => {
  const { api, user } = renderTab({ path: '/reviews' });
  await user.type(await screen.findByRole('searchbox'), 'stubbs');
  expect(await screen.findByRole('heading', { name: '2 households found' })).toBeInTheDocument();
  expect(screen.getByText('Marlbeck · approved 12 Jan 2018')).toBeInTheDocument();
  expect(screen.getByText('Saltersyke · approved 4 Jun 2024')).toBeInTheDocument();
  expect(window.location.href).not.toContain('stubbs');
  expect(api.seen.find(({ name }) => name === 'search')?.asked.query).toEqual({});
});

test('more rows come when they are asked for, with the cursor in no address', async () => {
  const { api, user } = renderTab({
    path: '/reviews',
    replies: { reviews: ({ query }) => ({ rows: query['next'] ? reviewRows.slice(4) : reviewRows.slice(0, 4), next: query['next'] ? null : 'cursor-1', officers: [] }) },
  });
  expect(await rows()).toHaveLength(4);
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await screen.findByText(`${reviewRows.length} reviews.`);
  expect(await rows()).toHaveLength(reviewRows.length);
  expect(api.seen.at(-1)?.asked.query['next']).toBe('cursor-1');
  expect(window.location.search).toBe('');
});
