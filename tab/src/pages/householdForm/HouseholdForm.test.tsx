import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { householdAnswer } from '../../testing/fixtures/households.js';
import { renderTab } from '../../testing/renderTab.js';

const slow = { timeout: 5000 };
const type = (label: RegExp, words: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: words } });
const bodyOf = (api: ReturnType<typeof renderTab>['api'], name: string) => api.seen.filter((each) => each.name === name).at(-1)?.asked.body;

beforeEach(() => window.sessionStorage.clear());

test('a household sent incomplete says what is missing beside each field and on top, each a link to its field', async () => {
  const { api, user } = renderTab({ path: '/households/new', as: 'support' });
  await user.click(await screen.findByRole('button', { name: 'Add the household' }, slow));
  expect((await screen.findByText('There is a problem')).closest('[tabindex]')).toHaveFocus();
  await user.click(screen.getByRole('link', { name: 'Give the town.' }));
  expect(screen.getByRole('textbox', { name: /Town/ })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: /First name/ })).toHaveAccessibleDescription('Give a first name.');
  expect(api.seen.some(({ name }) => name === 'addHousehold')).toBe(false);
  expect(await axeFaults()).toEqual([]);
});

test('a complete household is added and its page opens', async () => {
  const { api, user } = renderTab({ path: '/households/new', as: 'support' });
  await screen.findByRole('button', { name: 'Add the household' }, slow);
  type(/^Reference/, 'H-241');
  type(/^Town/, 'Saltersyke');
  type(/^First name/, 'Fern');
  type(/^Family name/, 'Ashby');
  type(/^Approved from/, '2026-12-01');
  type(/most children/, '2');
  type(/Terms: ages/, '0 to 18');
  await user.click(screen.getByRole('button', { name: 'Add the household' }));
  await waitFor(() => expect(window.location.pathname).toBe('/tab/households/H-001'), slow);
  expect(bodyOf(api, 'addHousehold')).toMatchObject({
    ref: 'H-241', town: 'Saltersyke', address: null, ssw: null, lastReviewOn: null,
    carers: [{ givenName: 'Fern', familyName: 'Ashby', mail: null, status: 'approved', fullApprovalFrom: '2026-12-01', temporary: null, terms: { children: 2, ages: '0 to 18', named: [] } }],
  });
  expect(window.sessionStorage).toHaveLength(0);
});

test('what the service refuses stands beside its field, and what was typed is kept in this window', async () => {
  const first = renderTab({
    path: '/households/new', as: 'support',
    replies: { addHousehold: { status: 400, error: { code: 'register.householdFaults', message: 'Some of this cannot be right.', reference: 'R', faults: [{ path: 'carers.0.temporary', message: 'The temporary approval ends before it begins.' }] } } },
  });
  await screen.findByRole('button', { name: 'Add the household' }, slow);
  type(/^Reference/, 'H-242');
  type(/^Town/, 'Marlbeck');
  type(/^First name/, 'Iris');
  type(/^Family name/, 'Moss');
  await first.user.selectOptions(screen.getByRole('combobox', { name: 'Approval' }), 'Temporary approval');
  type(/^Temporary approval from/, '2027-01-20');
  type(/^Temporary approval until/, '2027-01-10');
  await first.user.click(screen.getByRole('button', { name: 'Add the household' }));
  expect(await screen.findByRole('link', { name: 'The temporary approval ends before it begins.' })).toBeInTheDocument();
  first.unmount();
  renderTab({ path: '/households/new', as: 'support' });
  expect(await screen.findByText(/We kept what you typed earlier/, {}, slow)).toBeInTheDocument();
  expect(screen.getByLabelText(/^Temporary approval from/)).toHaveValue('2027-01-20');
});

test('a correction is filled in with what stands and sends only what changed', async () => {
  const { api, user } = renderTab({ path: '/households/H-001/correct' });
  expect(await screen.findByLabelText(/^Town/, {}, slow)).toHaveValue('Marlbeck');
  await user.click(screen.getByRole('button', { name: 'Save the correction' }));
  expect(await screen.findByText('You have not changed anything yet.')).toBeInTheDocument();
  type(/^Medical, Carl Stubbs/, '2027-01-28');
  type(/^Address/, '5 Weir Lane, Marlbeck');
  expect(await axeFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Save the correction' }));
  await waitFor(() => expect(window.location.pathname).toBe('/tab/households/H-001'), slow);
  const { key: _key, ...body } = bodyOf(api, 'correctHousehold') as Record<string, unknown>;
  expect(body).toEqual({ revision: 7, address: '5 Weir Lane, Marlbeck', checks: [{ kind: 'medical', about: 'H-001-c2', doneOn: '2027-01-28' }] });
});

test('a conflict shows both texts, keeps what only the other changed, and saves over the new revision', async () => {
  const { api, user } = renderTab({
    path: '/households/H-001/correct',
    replies: { correctHousehold: { status: 412, error: { code: 'register.changed', message: 'Changed.', reference: 'R', current: 8 } } },
  });
  await screen.findByLabelText(/^Town/, {}, slow);
  type(/^Town/, 'Harle Green');
  api.answer('household', { ...householdAnswer, revision: 8, town: 'Quarrington', address: '9 New Road' });
  await user.click(screen.getByRole('button', { name: 'Save the correction' }));
  expect(await screen.findByText('Town: now “Quarrington”, yours “Harle Green”', {}, slow)).toBeInTheDocument();
  expect(screen.queryByText(/9 New Road/)).not.toBeInTheDocument();
  api.answer('correctHousehold', { household: householdAnswer });
  await user.click(screen.getByRole('button', { name: 'Save the correction' }));
  await waitFor(() => expect(window.location.pathname).toBe('/tab/households/H-001'), slow);
  const { key: _key, ...body } = bodyOf(api, 'correctHousehold') as Record<string, unknown>;
  expect(body).toEqual({ revision: 8, town: 'Harle Green' });
});

test('only the facts that the person may change are there', async () => {
  renderTab({ path: '/households/H-001/correct', replies: { household: { ...householdAnswer, acts: ['household.read', 'checks.write'] } } });
  expect(await screen.findByLabelText(/^DBS, Wendy Stubbs/, {}, slow)).toBeInTheDocument();
  expect(screen.queryByLabelText(/^Town/)).not.toBeInTheDocument();
  expect(screen.queryByLabelText(/^First name/)).not.toBeInTheDocument();
});
