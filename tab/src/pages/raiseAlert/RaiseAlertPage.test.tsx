import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { alertCardsAnswer } from '../../testing/fixtures/alertCards.js';
import { alertAnswer, raiseAnswer } from '../../testing/fixtures/alerts.js';
import { leah, meOf, tomasz } from '../../testing/fixtures/people.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/households/H-045/alert?review=H-045-r4';
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
const replies = { me, raiseAlertPage: raiseAnswer, raiseAlertCards: alertCardsAnswer, raiseAlert: alertAnswer, alert: alertAnswer };
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const fill = async (user: ReturnType<typeof renderTab>['user']) => {
  await user.click(await screen.findByRole('checkbox', { name: 'Supervision visits below minimum' }));
  type(screen.getByRole('textbox', { name: /What you found/ }), 'Two visits.');
  type(screen.getByRole('textbox', { name: /Its effect/ }), 'Nobody to ask.');
  type(screen.getByRole('textbox', { name: /What you want/ }), 'A visit');
};
const sent = (api: ReturnType<typeof renderTab>['api']) => api.seen.find(({ name }) => name === 'raiseAlert')?.asked.body;

test('an alert is raised in three typed fields and taps; whom to ring, who is told and the card stand there before it goes', async () => {
  const { api, user } = renderTab({ path: PATH, replies });
  expect(await screen.findByText(/If a child is at immediate risk, ring first/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Send the alert' }));
  expect(screen.getByRole('link', { name: 'Say what you found.' })).toBeInTheDocument();
  expect(screen.getByText('They have until Monday 8 February 2027 to answer.')).toBeInTheDocument();
  expect(await screen.findByText('Practice alert H-045-a1: please answer')).toBeInTheDocument();
  expect(screen.getByRole('figure', { name: /^The card that Denise Okafor .* will get, to act on$/ })).toBeInTheDocument();
  expect(screen.getByRole('figure', { name: /^The card that comes back to Ruth Adeyemi-Clarke/ })).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
  await fill(user);
  await waitFor(() => expect(api.seen.filter(({ name }) => name === 'raiseAlertCards').at(-1)?.asked.query).toEqual({ categories: 'A3' }));
  await user.click(screen.getByRole('radio', { name: 'Discussed in the review meeting' }));
  await user.click(screen.getByRole('button', { name: 'Send the alert' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Alert H-045-a1' })).toBeInTheDocument();
  expect(sent(api)).toMatchObject({
    review: 'H-045-r4', categories: ['A3'], wanted: ['A visit'], informal: { how: 'in the review meeting', on: '2027-01-29' }, childAtRisk: false, safeguarding: null, sendNow: true, onlyCarePlan: false,
  });
});

test('raised from the questionnaire, what was not met stands there already and nothing is typed twice (D2)', async () => {
  renderTab({ path: `${PATH}&questions=6.20`, replies });
  expect(await screen.findByRole('textbox', { name: /What you found/ })).toHaveValue('Two visits in six months.\nNobody rang back.');
  expect(screen.getAllByRole('checkbox').filter((each) => (each as HTMLInputElement).checked)).toEqual([screen.getByRole('checkbox', { name: 'Supervision visits below minimum' })]);
});

test('raised from a check, its category is chosen already and can be changed, and all else is asked as ever (J16)', async () => {
  const { user } = renderTab({ path: '/households/H-045/alert?check=training+plan', replies });
  const group = await screen.findByRole('group', { name: /What it is about/ });
  expect(within(group).getByText('Filled in from the check: Training and plan. You can change it.')).toBeInTheDocument();
  expect(within(group).getByRole('checkbox', { name: 'Training not provided' })).toBeChecked();
  expect(within(group).getByRole('checkbox', { name: 'Supervision visits below minimum' })).not.toBeChecked();
  expect(screen.getByRole('textbox', { name: /What you found/ })).toHaveValue('');
  await user.click(within(group).getByRole('checkbox', { name: 'Training not provided' }));
  expect(within(group).getByRole('checkbox', { name: 'Training not provided' })).not.toBeChecked();
});

test('a check of which nothing is known fills nothing in', async () => {
  renderTab({ path: '/households/H-045/alert?check=Wendy', replies });
  expect(await screen.findByRole('group', { name: /What it is about/ })).not.toHaveTextContent('Filled in');
  expect(screen.getAllByRole('checkbox').every((each) => !(each as HTMLInputElement).checked)).toBe(true);
});

test('a talk at another time names the person, the day and what came of it', async () => {
  const { api, user } = renderTab({ path: PATH, replies });
  await fill(user);
  expect(screen.queryByRole('radio', { name: /Not yet: waiting would put a child at risk/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Discussed another time' }));
  await user.click(screen.getByRole('button', { name: 'Send the alert' }));
  expect(screen.getByRole('link', { name: 'Choose whom you talked with.' })).toBeInTheDocument();
  const withWhom = screen.getByRole('combobox', { name: /With whom/ });
  expect(within(withWhom).getAllByRole('option').map((each) => each.textContent)).toEqual(expect.arrayContaining([leah.name, `${tomasz.name}, Saltersyke`]));
  await user.selectOptions(withWhom, tomasz.id);
  type(screen.getByLabelText(/Day of the talk/), '2027-01-28');
  type(screen.getByRole('textbox', { name: /What came of it/ }), 'He will ask.');
  await user.click(screen.getByRole('button', { name: 'Send the alert' }));
  await waitFor(() => expect(sent(api)).toMatchObject({ informal: { how: 'other', on: '2027-01-28', with: tomasz.id, result: 'He will ask.' } }));
});

test('a child at risk: the call comes first and keeps nothing from being sent, the talk may still have been, and all goes at once', async () => {
  const { api, user } = renderTab({ path: PATH, replies });
  await fill(user);
  await user.click(screen.getByRole('radio', { name: 'Yes' }));
  expect(await screen.findByRole('radio', { name: /Not yet: waiting would put a child at risk/ })).toBeInTheDocument();
  const told = screen.getByRole('region', { name: 'Who will be told' });
  expect(within(told).getByText(/Sunita Rao/).closest('li')).toHaveTextContent('your line manager, at once, at any hour');
  await waitFor(() => expect(api.seen.filter(({ name }) => name === 'raiseAlertPage').at(-1)?.asked.query).toEqual({ review: 'H-045-r4', atRisk: 'yes' }));
  await user.click(screen.getByRole('radio', { name: 'Discussed in the review meeting' }));
  await user.click(screen.getByRole('button', { name: 'Send the alert' }));
  await waitFor(() => expect(sent(api)).toMatchObject({ childAtRisk: true, safeguarding: { referral: 'ringing now' }, informal: { how: 'in the review meeting' } }));
});
