import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { SignInProblem } from '../teams/host.js';
import { axeFaults } from '../testing/axeFaults.js';
import { personOf } from '../testing/fixtures/values.js';
import { renderTab } from '../testing/renderTab.js';

test('the navigation shows only pages that the person may open', async () => {
  renderTab({ as: 'administrator' });
  const navigation = await screen.findByRole('navigation', { name: 'Pages' });
  await within(navigation).findByText('Bethan Carew');
  expect(within(navigation).queryByRole('link', { name: 'Reviews' })).not.toBeInTheDocument();
});

test('arrows move inside the navigation, which is one Tab stop', async () => {
  const { user } = renderTab();
  const navigation = await screen.findByRole('navigation', { name: 'Pages' });
  const reviews = await within(navigation).findByRole('link', { name: 'Reviews' });
  within(navigation).getByRole('link', { name: 'Today' }).focus();
  await user.keyboard('{ArrowDown}');
  expect(reviews).toHaveFocus();
  expect(reviews).toHaveAttribute('tabindex', '-1');
});

test('a page that the person may not see and one that is not there look alike', async () => {
  renderTab({ as: 'administrator', path: '/reviews' });
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
});

test.each(['noRole', 'firstAdministrator'] as const)('Today is asked for nobody who would be refused it: %s', async (as) => {
  const { api } = renderTab({ as });
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
  expect(api.seen.map(({ name }) => name)).toContain('me');
  expect(api.seen.map(({ name }) => name)).not.toContain('today');
});

test('Today is asked once, after who is looking', async () => {
  const { api } = renderTab();
  expect((await screen.findAllByText('Review to book')).length).toBeGreaterThan(0);
  expect(api.seen.map(({ name }) => name)).toEqual(['me', 'today']);
});

test('a person without a role is told whom to ask', async () => {
  renderTab({ as: 'noRole' });
  expect(await screen.findByRole('heading', { name: 'You do not have a role yet' })).toBeInTheDocument();
  expect(screen.getByText('Sunita Rao')).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('the first administrator finds a colleague and gives the first role', async () => {
  const hit = { ...personOf(3, 'Sunita Rao'), mail: 'sunita.rao@marlbeck.example', jobTitle: 'Service manager', department: 'Safeguarding', hasRole: false };
  const { api, user } = renderTab({
    as: 'firstAdministrator',
    replies: {
      people: { people: [], roles: [{ role: 'sr-manager', label: 'Service manager, reviewing service', needsTeam: false }], teams: [], acts: [] },
      searchDirectory: { hits: [hit] },
      giveRoles: { people: [] },
    },
  });
  await user.type(await screen.findByRole('searchbox'), 'sunita');
  await user.click(screen.getByRole('button', { name: 'Find' }));
  await user.click(await screen.findByRole('button', { name: 'Choose Sunita Rao' }));
  expect(await axeFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Give the roles' }));
  expect(await screen.findByText(/One person has a role now/)).toBeInTheDocument();
  expect(api.seen.find(({ name }) => name === 'giveRoles')?.asked.body).toMatchObject({ people: [{ id: hit.id, roles: [{ role: 'sr-manager', team: null }] }] });
});

test('where Teams cannot sign in silently one button does it, and the page goes on', async () => {
  const { user } = renderTab({ host: { silentToken: () => Promise.reject(new SignInProblem('needsPerson')) } });
  await user.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect((await screen.findAllByText('Review to book')).length).toBeGreaterThan(0);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Sign in' })).not.toBeInTheDocument());
});

test('a blocked consent says who must agree', async () => {
  renderTab({ host: { silentToken: () => Promise.reject(new SignInProblem('consentBlocked')) } });
  expect(await screen.findByText(/Microsoft 365 administrator has to agree/)).toBeInTheDocument();
});

test('outside Teams the page says where to open it', async () => {
  renderTab({ host: { start: () => Promise.reject(new SignInProblem('noHost')) } });
  expect(await screen.findByRole('heading', { name: 'Open Review Desk in Microsoft Teams' })).toBeInTheDocument();
});

test('a deep link opens the page it names', async () => {
  renderTab({ host: { subPage: 'review/H-101-r6' } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Annual review of H-101 Pickering' })).toBeInTheDocument();
});
