import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../../testing/axeFaults.js';
import { alertAnswer } from '../../../testing/fixtures/alerts.js';
import { denise, meOf } from '../../../testing/fixtures/people.js';
import { dateOf, instantOf } from '../../../testing/fixtures/values.js';
import { renderTab } from '../../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/alerts/H-045-a1';
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const proposed = [{ text: 'Visit', owner: denise, due: dateOf('2027-02-12') }];
const answered = { ...alertAnswer, stateText: 'answered', stage: 'answered' as const, answerDue: null, acts: ['alert.accept', 'alert.not-accept'], proposed, next: { what: 'Accept the answer or say what is missing', who: null, due: null } };
const inDialog = (label: string | RegExp) => within(screen.getByRole('dialog')).getByLabelText(label);

test('whoever owns an overdue action finds it marked as theirs, and its button is the page’s primary one', async () => {
  const action = { id: 'x.1', text: 'Visit', owner: me.person, due: dateOf('2027-01-28'), state: 'overdue' as const, doneOn: null, note: null, earlier: [], asked: null, progress: null };
  const inHand = { ...answered, stateText: 'actions in hand', acts: ['action.mark-done:x.1', 'action.mark-done:x.2'], actions: [action, { ...action, id: 'x.2', text: 'Write', state: 'open' as const, due: dateOf('2027-02-12') }] };
  const { api, user } = renderTab({ path: PATH, replies: { me, alert: inHand, actOnAlert: inHand } });
  const card = within(await screen.findByRole('region', { name: 'Agreed actions' }));
  expect(card.getAllByText('For you')).toHaveLength(2);
  const [first] = card.getAllByRole('button', { name: 'Mark as done' });
  await user.click(first ?? document.body);
  type(inDialog(/On which day/), '2027-02-01');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Mark as done' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({ do: { act: 'mark-done', action: 'x.1', on: '2027-02-01' } }));
  // Nobody is sent a message of it, so nobody is said to be.
  expect(await screen.findByText('Done. It stands in the story.')).toBeInTheDocument();
});

test('the owner of an action asks for another date, and what the officer decides is of that action', async () => {
  const action = { id: 'x.1', text: 'Visit', owner: me.person, due: dateOf('2027-02-12'), state: 'open' as const, doneOn: null, note: null, earlier: [], asked: null, progress: null };
  const inHand = { ...answered, stateText: 'actions in hand', acts: ['action.mark-done:x.1', 'action.propose-date:x.1'], actions: [action] };
  const asked = { ...inHand, acts: ['action.agree-date:x.1'], actions: [{ ...action, owner: denise, asked: { id: 'p9', to: dateOf('2027-02-26'), why: 'Leave.' }, earlier: [{ due: dateOf('2027-02-05'), why: 'Snow.' }] }] };
  const { api, user } = renderTab({ path: PATH, replies: { me, alert: inHand, actOnAlert: inHand } });
  await user.click(await screen.findByRole('button', { name: 'Ask for another date' }));
  type(inDialog(/The other date/), '2027-02-26');
  type(inDialog(/Why/), 'Leave.');
  api.answer('alert', asked);
  api.answer('actOnAlert', asked);
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ask for another date' }));
  expect(await screen.findByText(/26 Feb 2027 is asked for: Leave\./)).toBeInTheDocument();
  expect(api.seen.findLast(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({ do: { act: 'propose-action-date', action: 'x.1', to: '2027-02-26', why: 'Leave.' } });
  expect(screen.getByText(/It was due on Friday 5 February 2027, before another date was agreed: Snow\./)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ask for another date' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Agree the other date' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Agree the other date' }));
  await waitFor(() => expect(api.seen.findLast(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({ do: { act: 'agree-action-date', action: 'x.1', proposal: 'p9', agreed: true } }));
});

test('the owner of an action writes a progress note, told to nobody; the latest stands beside the action for every reader (J8)', async () => {
  const action = { id: 'x.1', text: 'Visit', owner: me.person, due: dateOf('2027-02-12'), state: 'open' as const, doneOn: null, note: null, earlier: [], asked: null, progress: null };
  const inHand = { ...answered, stateText: 'actions in hand', acts: ['action.mark-done:x.1', 'action.report-progress:x.1'], actions: [action] };
  const noted = { ...inHand, actions: [{ ...action, progress: { at: instantOf('2027-02-01T14:30:00Z'), by: me.person, text: 'One visit is made.' } }] };
  const { api, user } = renderTab({ path: PATH, replies: { me, alert: inHand, actOnAlert: noted } });
  await user.click(await screen.findByRole('button', { name: 'Write a progress note' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/nobody can change it\. Nobody is sent a message/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Write a progress note' }));
  expect(dialog.getByText('This is needed.')).toBeInTheDocument();
  expect(inDialog(/How far it is/)).toHaveAttribute('maxlength', '600');
  type(inDialog(/How far it is/), 'One visit is made.');
  expect(await axeFaults()).toEqual([]);
  api.answer('alert', { ...noted, acts: ['alert.read'] });
  await user.click(dialog.getByRole('button', { name: 'Write a progress note' }));
  expect(await screen.findByText('Your progress note is in the story.')).toBeInTheDocument();
  expect(api.seen.findLast(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({ do: { act: 'report-progress', action: 'x.1', text: 'One visit is made.' } });
  const card = within(screen.getByRole('region', { name: 'Agreed actions' }));
  expect(card.getByText(`Latest progress note, by ${me.person.name}, 1 Feb 2027, 2:30pm`)).toBeInTheDocument();
  expect(card.getByText('One visit is made.')).toBeInTheDocument();
});

test('nothing is left to do to an action once its alert was withdrawn (D14)', async () => {
  const action = { id: 'x.1', text: 'Visit', owner: me.person, due: dateOf('2027-02-12'), state: 'open' as const, doneOn: null, note: null, earlier: [], asked: null, progress: null };
  renderTab({ path: PATH, replies: { me, alert: { ...answered, stateText: 'withdrawn', acts: ['action.mark-done:x.1', 'action.report-progress:x.1'], actions: [action] } } });
  const card = within(await screen.findByRole('region', { name: 'Agreed actions' }));
  expect(card.queryByRole('button')).not.toBeInTheDocument();
});
