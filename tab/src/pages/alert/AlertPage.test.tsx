import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { alertAnswer, boardCard, raiseAnswer } from '../../testing/fixtures/alerts.js';
import { householdAnswer } from '../../testing/fixtures/households.js';
import { denise, meOf, ruth } from '../../testing/fixtures/people.js';
import { dateOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/alerts/H-045-a1';
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };

test('whoever must answer reads the story and its clock; an answer without an action asks why, and what was typed outlives a refusal', async () => {
  const refused = { status: 409, error: { code: 'alerts.answered', message: 'Somebody has answered this alert already.', reference: 'A-1' } };
  const { api, user } = renderTab({ path: PATH, replies: { me, alert: alertAnswer, actOnAlert: refused } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Alert H-045-a1' })).toBeInTheDocument();
  expect(screen.getByText('2 working days left')).toBeInTheDocument();
  expect(screen.getByText('In their chat, 25 Jan 2027, 9:31am')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/Ruth Adeyemi-Clarke is told that you answered/)).toBeInTheDocument();
  const press = within(dialog).getByRole('button', { name: 'Answer' });
  await user.click(press);
  expect(within(dialog).getAllByText('This is needed.')).toHaveLength(3);
  expect(await axeFaults()).toEqual([]);
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /^You/ }), 'Accept part of it');
  await user.type(within(dialog).getByRole('textbox', { name: /Your answer/ }), 'Leah was ill.');
  await user.type(within(dialog).getByRole('textbox', { name: /Why no action/ }), 'Visits are booked.');
  await user.click(press);
  expect(await within(dialog).findByText(/Somebody has answered this alert already/)).toBeInTheDocument();
  expect(within(dialog).getByRole('textbox', { name: /Your answer/ })).toHaveValue('Leah was ill.');
  expect(api.seen.find(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({
    do: { act: 'answer', position: 'accepts in part', text: 'Leah was ill.', proposed: [], noActionsBecause: 'Visits are booked.' },
  });
});

test('an action that is proposed needs its owner and its date, and then asks for no reason', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { me, alert: alertAnswer, actOnAlert: { ...alertAnswer, stateText: 'answered', answerDue: null } } });
  await user.click(await screen.findByRole('button', { name: 'Answer' }));
  const dialog = await screen.findByRole('dialog');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /^You/ }), 'Accept it');
  await user.type(within(dialog).getByRole('textbox', { name: /Your answer/ }), 'We will visit.');
  await user.type(within(dialog).getByRole('textbox', { name: /What you will do/ }), 'Visit');
  expect(within(dialog).queryByRole('textbox', { name: /Why no action/ })).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Answer' }));
  expect(within(dialog).getAllByText('This is needed.')).toHaveLength(2);
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Who does it/ }), denise.name);
  await user.type(within(dialog).getByLabelText(/By when/), '2027-02-12');
  await user.click(within(dialog).getByRole('button', { name: 'Answer' }));
  expect(await screen.findByText(/Everybody it concerns is told/)).toBeInTheDocument();
  expect(api.seen.find(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({ do: { proposed: [{ text: 'Visit', owner: denise.id, due: '2027-02-12' }], noActionsBecause: null } });
});

test('an alert that is sent and not yet received can be answered already; its date cannot be moved before it has one', async () => {
  renderTab({ path: PATH, replies: { me, alert: { ...alertAnswer, received: null, answerDue: null, deadlines: [] } } });
  expect(await screen.findByRole('button', { name: 'Answer' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ask for another date' })).not.toBeInTheDocument();
});

test('a card’s dialog begins at its act, on the page alone', async () => {
  renderTab({ path: `${PATH}?act=propose-date`, replies: { me, alert: alertAnswer }, host: { inDialog: true } });
  expect(within(await screen.findByRole('dialog')).getByText(/The date that stands is kept until then/)).toBeInTheDocument();
  expect(screen.queryByRole('navigation', { name: 'Pages' })).not.toBeInTheDocument();
});

test('a fault that the service finds stands beside its field', async () => {
  const error = { code: 'alerts.datePast', message: 'Nothing is sent yet.', reference: 'A-2', faults: [{ path: 'do.to', message: 'Choose a day after today.' }] };
  const { user } = renderTab({ path: PATH, replies: { me, alert: alertAnswer, actOnAlert: { status: 400, error } } });
  await user.click(await screen.findByRole('button', { name: 'Ask for another date' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/The other date/), '2027-01-04');
  await user.type(within(dialog).getByRole('textbox', { name: /Why/ }), 'Leave.');
  await user.click(within(dialog).getByRole('button', { name: 'Ask for another date' }));
  await waitFor(() => expect(within(dialog).getByLabelText(/The other date/)).toHaveAccessibleDescription('Choose a day after today.'));
});

test('the officer sees which date is asked for before she agrees, and what the answer proposes before she accepts', async () => {
  const acts = ['alert.agree-date', 'alert.accept', 'alert.not-accept'];
  const openProposal = { id: 'p1', to: dateOf('2027-02-10'), why: 'Leave until then', by: denise };
  const proposed = [{ text: 'Visit', owner: denise, due: dateOf('2027-02-12') }];
  const { user } = renderTab({ path: PATH, replies: { me, alert: { ...alertAnswer, acts, openProposal, proposed, stateText: 'answered' } } });
  await user.click(await screen.findByRole('button', { name: 'Agree the other date' }));
  expect(await screen.findByText(/The date becomes Wednesday 10 February 2027: Leave until then/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Accept the answer' }));
  expect(await screen.findByText(/Visit \(Denise Okafor, 12 Feb 2027\)/)).toBeInTheDocument();
});

test('a household’s head leads to the form where the service lets this person raise one', async () => {
  const { user } = renderTab({ path: `/households/${householdAnswer.ref}`, replies: { me, practiceAbout: { cards: [boardCard({ next: { ...boardCard().next, who: ruth } })], acts: ['alert.write'] }, raiseAlertPage: raiseAnswer } });
  expect(await screen.findByText('For you')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Raise an alert' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Raise an alert about H-045' })).toBeInTheDocument();
});

test('an alert is raised in three typed fields and taps; who is told and by when they answer stands there first', async () => {
  const { api, user } = renderTab({ path: '/households/H-045/alert?review=H-045-r4', replies: { me, raiseAlertPage: raiseAnswer, raiseAlert: alertAnswer, alert: alertAnswer } });
  await user.click(await screen.findByRole('button', { name: 'Send the alert' }));
  expect(screen.getByRole('link', { name: 'Say what you found.' })).toBeInTheDocument();
  expect(screen.getByText('They have until Monday 8 February 2027 to answer.')).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: 'Supervision visits below minimum' }));
  await user.type(screen.getByRole('textbox', { name: /What you found/ }), 'Two visits.');
  await user.type(screen.getByRole('textbox', { name: /Its effect/ }), 'Nobody to ask.');
  await user.type(screen.getByRole('textbox', { name: /What you want/ }), 'A visit');
  await user.click(screen.getByRole('radio', { name: 'Discussed in the review meeting' }));
  await user.click(screen.getByRole('button', { name: 'Send the alert' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Alert H-045-a1' })).toBeInTheDocument();
  expect(api.seen.find(({ name }) => name === 'raiseAlert')?.asked.body).toMatchObject({
    review: 'H-045-r4', categories: ['A3'], wanted: ['A visit'], informal: { how: 'in the review meeting', on: '2027-01-29' }, sendNow: true, onlyCarePlan: false,
  });
});
