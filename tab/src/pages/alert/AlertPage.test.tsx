import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { alertAnswer, raiseAnswer } from '../../testing/fixtures/alerts.js';
import { alertCardsAnswer, practiceCard } from '../../testing/fixtures/alertCards.js';
import { householdAnswer } from '../../testing/fixtures/households.js';
import { denise, leah, meOf, ruth } from '../../testing/fixtures/people.js';
import { dateOf, instantOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/alerts/H-045-a1';
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

test('whoever must answer reads the story, its clock and what comes next; the one primary button is the step that is waited for', async () => {
  renderTab({ path: PATH, replies: { me, alert: alertAnswer } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Alert H-045-a1' })).toBeInTheDocument();
  const stands = screen.getByRole('region', { name: 'Where it stands' });
  expect(within(stands).getByText('Answer, Denise Okafor, by Wednesday 3 February 2027')).toBeInTheDocument();
  expect(within(stands).getByText('2 working days left')).toBeInTheDocument();
  expect(within(stands).getAllByRole('button').map((each) => each.textContent)).toEqual(['Answer', 'Acknowledge', 'Ask for another date', 'More']);
  expect(screen.getByText('To answer. In their chat, 25 Jan 2027, 9:31am')).toBeInTheDocument();
  const story = within(screen.getByRole('region', { name: 'The story so far' })).getAllByRole('listitem');
  expect(story.slice(2).map((each) => each.textContent)).toEqual([
    'What comes nextAnswer, Denise Okafor, by Wednesday 3 February 2027', 'Still to come: the officer’s reply', 'Still to come: actions done, and a manager confirms it', 'Still to come: the officer sees the evidence and resolves it',
  ]);
  expect(await axeFaults()).toEqual([]);
});

test('the officer withdraws from behind the last entry of a menu, and sees by name who will be told', async () => {
  const { user } = renderTab({ path: PATH, replies: { me, alert: { ...alertAnswer, acts: ['alert.withdraw', 'alert.press-at-limit'] } } });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  const entries = await screen.findAllByRole('menuitem');
  expect(entries.at(-1)).toHaveTextContent('Withdraw');
  await user.click(screen.getByRole('menuitem', { name: 'Withdraw' }));
  expect(within(await screen.findByRole('dialog')).getByText(/Denise Okafor and Leah Pennington are told that it is withdrawn/)).toBeInTheDocument();
});

test('an alert that is sent and not yet received can be answered already; its date cannot be moved before it has one', async () => {
  renderTab({ path: PATH, replies: { me, alert: { ...alertAnswer, received: null, answerDue: null, deadlines: [] } } });
  expect(await screen.findByRole('button', { name: 'Answer' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ask for another date' })).not.toBeInTheDocument();
});

test('a fault that the service finds stands beside its field', async () => {
  const error = { code: 'alerts.datePast', message: 'Nothing is sent yet.', reference: 'A-2', faults: [{ path: 'do.to', message: 'Choose a day after today.' }] };
  const { user } = renderTab({ path: PATH, replies: { me, alert: alertAnswer, actOnAlert: { status: 400, error } } });
  await user.click(await screen.findByRole('button', { name: 'Ask for another date' }));
  const dialog = await screen.findByRole('dialog');
  type(within(dialog).getByLabelText(/The other date/), '2027-01-04');
  type(within(dialog).getByRole('textbox', { name: /Why/ }), 'Leave.');
  await user.click(within(dialog).getByRole('button', { name: 'Ask for another date' }));
  await waitFor(() => expect(within(dialog).getByLabelText(/The other date/)).toHaveAccessibleDescription('Choose a day after today.'));
});

test('the officer sees which date is asked for before she agrees', async () => {
  const openProposal = { id: 'p1', to: dateOf('2027-02-10'), why: 'Leave until then', by: denise };
  const { user } = renderTab({ path: PATH, replies: { me, alert: { ...alertAnswer, acts: ['alert.agree-date'], openProposal } } });
  await user.click(await screen.findByRole('button', { name: 'Agree the other date' }));
  expect(await screen.findByText(/The date becomes Wednesday 10 February 2027: Leave until then/)).toBeInTheDocument();
});

test('whoever is ringing about a child at risk is led to note the call first', async () => {
  const ringing = { ...alertAnswer, acts: ['alert.write', 'alert.withdraw'], safeguarding: { referral: 'ringing now' as const, at: '2027-01-25T09:30:00Z', to: null } };
  const { api, user } = renderTab({ path: PATH, replies: { me, alert: ringing, actOnAlert: { ...ringing, safeguarding: { referral: 'made', at: '2027-01-25', to: 'The duty team' } } } });
  await user.click(await screen.findByRole('button', { name: 'Note the safeguarding referral' }));
  const dialog = await screen.findByRole('dialog');
  type(within(dialog).getByLabelText(/On which day/), '2027-01-25');
  type(within(dialog).getByLabelText(/To whom/), 'The duty team');
  await user.click(within(dialog).getByRole('button', { name: 'Note the safeguarding referral' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({ do: { act: 'record-referral', on: '2027-01-25', to: 'The duty team' } }));
});

test('the cards come when they are asked for: whose each is, as Teams draws it, and nothing on them can be pressed', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { me, alert: alertAnswer, alertCards: alertCardsAnswer } });
  const card = await screen.findByRole('region', { name: 'Cards in their chats' });
  expect(api.seen.some(({ name }) => name === 'alertCards')).toBe(false);
  await user.click(within(card).getByRole('button', { name: 'Show the cards' }));
  const hers = await within(card).findByRole('figure', { name: 'The card that Denise Okafor (fostering team manager) and Leah Pennington (supervising social worker) must act on' });
  expect(within(card).getByRole('figure', { name: 'The card that Ruth Adeyemi-Clarke (fostering reviewing officer) only sees' })).toBeInTheDocument();
  expect(await within(hers).findByText('Practice alert H-045-a1: please answer')).toBeInTheDocument();
  const buttons = within(hers).getAllByRole('button');
  expect(buttons.map((each) => [each.textContent, each.tabIndex, each.getAttribute('aria-disabled')])).toEqual([['Acknowledge', -1, 'true'], ['Read and answer', -1, 'true']]);
  expect(within(card).getByText(/The buttons do nothing here/)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('what a card says is text, whatever stands in it', async () => {
  const odd = { cards: [{ ...alertCardsAnswer.cards[0], to: denise, post: 'Fostering team manager', mustAct: true, alsoTo: [], adaptive: practiceCard('<img src=x onerror=alert(1)> [a](https://elsewhere.example)') }] };
  const { user } = renderTab({ path: PATH, replies: { me, alert: alertAnswer, alertCards: odd } });
  await user.click(await screen.findByRole('button', { name: 'Show the cards' }));
  const card = await screen.findByRole('figure');
  expect(await within(card).findByText(/<img src=x/)).toBeInTheDocument();
  expect(card.querySelector('img, a')).toBeNull();
});

test('a step says what was proposed and agreed, and a long word breaks no page', async () => {
  const thread = [...alertAnswer.thread, { at: instantOf('2027-01-26T09:30:00Z'), by: denise, what: 'Answered: accepts', text: 'Yes.', note: 'It was due on Monday 25 January 2027', points: ['Proposed: Visit (Leah Pennington, by Friday 12 February 2027)'] }];
  renderTab({ path: PATH, replies: { me, alert: { ...alertAnswer, thread, next: { what: 'Accept the answer or say what is missing', who: ruth, due: null } } } });
  expect(await screen.findByText('Proposed: Visit (Leah Pennington, by Friday 12 February 2027)')).toBeInTheDocument();
  expect(screen.getByText(/by Denise Okafor. It was due on Monday 25 January 2027/)).toBeInTheDocument();
  expect(screen.getByText('For you')).toBeInTheDocument();
});

test('a household’s head leads to the form where the service lets this person raise one', async () => {
  const { user } = renderTab({ path: `/households/${householdAnswer.ref}`, replies: { me, practiceAbout: { cards: [], acts: ['alert.write'] }, raiseAlertPage: { ...raiseAnswer, ssw: leah }, raiseAlertCards: alertCardsAnswer } });
  await user.click(await screen.findByRole('button', { name: 'Raise an alert' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Raise an alert about H-045' })).toBeInTheDocument();
});
