import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../../testing/axeFaults.js';
import { alertAnswer } from '../../../testing/fixtures/alerts.js';
import { denise, leah, meOf } from '../../../testing/fixtures/people.js';
import { dateOf, instantOf } from '../../../testing/fixtures/values.js';
import { renderTab } from '../../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/alerts/H-045-a1';
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const proposed = [{ text: 'Visit', owner: denise, due: dateOf('2027-02-12') }];
const answered = { ...alertAnswer, stateText: 'answered', stage: 'answered' as const, answerDue: null, acts: ['alert.accept', 'alert.not-accept'], proposed, next: { what: 'Accept the answer or say what is missing', who: null, due: null } };
const inDialog = (label: string | RegExp) => within(screen.getByRole('dialog')).getByLabelText(label);

test('an answer proposes several actions, each with its owner and date, and then asks for no reason', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { me, alert: alertAnswer, actOnAlert: answered } });
  await user.click(await screen.findByRole('button', { name: 'Answer' }));
  const dialog = await screen.findByRole('dialog');
  const press = within(dialog).getByRole('button', { name: 'Answer' });
  await user.click(press);
  expect(within(dialog).getAllByText('This is needed.')).toHaveLength(3);
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /^You/ }), 'Accept it');
  type(inDialog(/Your answer/), 'We will visit.');
  await user.click(within(dialog).getByRole('button', { name: 'Add an action' }));
  await user.click(within(dialog).getByRole('button', { name: 'Add another action' }));
  expect(within(dialog).queryByRole('textbox', { name: /Why no action/ })).not.toBeInTheDocument();
  await user.click(press);
  const [first, second] = within(dialog).getAllByRole('group', { name: /Action \d/ }).map((each) => within(each));
  expect(within(dialog).getAllByText('Choose who does it.')).toHaveLength(2);
  expect(await axeFaults()).toEqual([]);
  const fill = async (row: ReturnType<typeof within> | undefined, what: string, who: string, by: string) => {
    if (!row) return;
    type(row.getByRole('textbox', { name: /What will be done/ }), what);
    await user.selectOptions(row.getByRole('combobox', { name: /Who does it/ }), who);
    type(row.getByLabelText(/By when/), by);
  };
  await fill(first, 'Visit', denise.name, '2027-02-12');
  await fill(second, 'Write the plan', leah.name, '2027-02-19');
  await user.click(press);
  expect(await screen.findByText(/Everybody it concerns is told/)).toBeInTheDocument();
  expect(api.seen.find(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({
    do: { act: 'answer', proposed: [{ text: 'Visit', owner: denise.id, due: '2027-02-12' }, { text: 'Write the plan', owner: leah.id, due: '2027-02-19' }], noActionsBecause: null },
  });
});

test('the officer who accepts changes the words, the owner and the date of what is proposed, and adds one (D10a)', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { me, alert: answered, actOnAlert: { ...answered, stateText: 'actions in hand' } } });
  await user.click(await screen.findByRole('button', { name: 'Accept the answer' }));
  const dialog = await screen.findByRole('dialog');
  const first = within(within(dialog).getByRole('group', { name: 'Action 1' }));
  expect([first.getByRole('textbox', { name: /What will be done/ }), first.getByLabelText(/By when/)].map((each) => (each as HTMLInputElement).value)).toEqual(['Visit', '2027-02-12']);
  type(first.getByRole('textbox', { name: /What will be done/ }), 'Two visits');
  await user.selectOptions(first.getByRole('combobox', { name: /Who does it/ }), leah.name);
  type(first.getByLabelText(/By when/), '2027-02-15');
  await user.click(within(dialog).getByRole('button', { name: 'Add another action' }));
  const second = within(within(dialog).getByRole('group', { name: 'Action 2' }));
  type(second.getByRole('textbox', { name: /What will be done/ }), 'A note');
  await user.selectOptions(second.getByRole('combobox', { name: /Who does it/ }), denise.name);
  type(second.getByLabelText(/By when/), '2027-02-16');
  await user.click(within(dialog).getByRole('button', { name: 'Accept the answer' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({
    do: { act: 'accept', actions: [{ text: 'Two visits', owner: leah.id, due: '2027-02-15' }, { text: 'A note', owner: denise.id, due: '2027-02-16' }] },
  }));
});

test('a fault that the service finds in one action stands beside it', async () => {
  const error = { code: 'alerts.actionPast', message: 'Nothing is sent yet.', reference: 'A-2', faults: [{ path: 'do.actions.0.due', message: 'Choose today or a later day.' }] };
  const { user } = renderTab({ path: PATH, replies: { me, alert: answered, actOnAlert: { status: 400, error } } });
  await user.click(await screen.findByRole('button', { name: 'Accept the answer' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Accept the answer' }));
  await waitFor(() => expect(inDialog(/By when/)).toHaveAccessibleDescription('Choose today or a later day.'));
});

test.each<[string, string, string, Partial<typeof alertAnswer>, string, string]>([
  ['a second manager answers', 'Answer', 'Somebody has answered this alert already, so yours was not sent.', { stateText: 'answered', stage: 'answered', answerDue: null }, 'Answered: accepts', 'Now: Answered, the officer replies next'],
  ['a reply comes to an alert that was withdrawn', 'Answer', 'This alert was withdrawn, so there is nothing more to do. Nothing was sent.', { stateText: 'withdrawn', stage: null, answerDue: null }, 'Withdrawn', 'Now: Withdrawn'],
])('%s: it says what happened, where it stands now, and keeps what was typed', async (_what, label, message, now, last, state) => {
  const refused = { status: 409, error: { code: 'alerts.answered', message, reference: 'A-1' } };
  let page = alertAnswer;
  const { user } = renderTab({
    path: PATH,
    replies: {
      me, alert: () => page,
      actOnAlert: () => {
        page = { ...alertAnswer, ...now, thread: [...alertAnswer.thread, { at: instantOf('2027-01-28T10:00:00Z'), by: leah, what: last, text: 'It is done.', note: null }] };
        return refused;
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: label }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.selectOptions(dialog.getByRole('combobox', { name: /^You/ }), 'Accept part of it');
  type(inDialog(/Your answer/), 'Leah was ill.');
  type(inDialog(/Why no action/), 'Visits are booked.');
  await user.click(dialog.getByRole('button', { name: label }));
  expect(await screen.findByText(state)).toBeInTheDocument();
  const after = within(screen.getByRole('dialog'));
  expect(after.getByText(new RegExp(message.slice(0, 30)))).toBeInTheDocument();
  expect(after.getByText(new RegExp(`${last}, by Leah Pennington, 28 Jan 2027`))).toBeInTheDocument();
  expect(after.getByRole('textbox', { name: 'What you typed: your answer' })).toHaveValue('Leah was ill.');
  expect(after.getByRole('button', { name: 'Copy what you typed' })).toBeInTheDocument();
  expect(after.queryByRole('button', { name: label })).not.toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('a card’s dialog shows what was found above the form, and closes once the answer is kept', async () => {
  const closeDialog = jest.fn();
  const { api, user } = renderTab({ path: `${PATH}?act=answer`, replies: { me, alert: alertAnswer, actOnAlert: { status: 503, error: { code: 'x', message: 'Something we need is not answering just now.', reference: 'A-3' } } }, host: { inDialog: true, closeDialog } });
  const form = within(await screen.findByRole('region', { name: 'Answer' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.queryByRole('navigation', { name: 'Pages' })).not.toBeInTheDocument();
  expect(screen.getByText('The carers have nobody to ask.')).toBeInTheDocument();
  await user.selectOptions(form.getByRole('combobox', { name: /^You/ }), 'Accept it');
  type(form.getByLabelText(/Your answer/), 'We will visit.');
  type(form.getByLabelText(/Why no action/), 'It is booked.');
  await user.click(form.getByRole('button', { name: 'Answer' }));
  expect(await form.findByText(/Nothing you typed is lost/)).toBeInTheDocument();
  expect([closeDialog.mock.calls.length, (form.getByLabelText(/Your answer/) as HTMLTextAreaElement).value]).toEqual([0, 'We will visit.']);
  expect(await axeFaults()).toEqual([]);
  api.answer('actOnAlert', answered);
  await user.click(form.getByRole('button', { name: 'Answer' }));
  await waitFor(() => expect(closeDialog).toHaveBeenCalledTimes(1));
});

test('a second receiver acknowledges on the page too, and sees who has and who has not', async () => {
  const page = { ...alertAnswer, stateText: 'acknowledged', acknowledged: { by: [{ who: denise, at: instantOf('2027-01-26T09:05:00Z') }], byYou: false } };
  const { api, user } = renderTab({ path: PATH, replies: { me, alert: page, actOnAlert: { ...page, acknowledged: { ...page.acknowledged, byYou: true } } } });
  const asked = within(await screen.findByRole('region', { name: 'What was found and asked' }));
  expect([asked.getByText('Denise Okafor, 26 Jan 2027, 9:05am'), asked.getByText('Not yet by Leah Pennington')]).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Acknowledge' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Acknowledge' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({ do: { act: 'acknowledge' } }));
});

test.each([[true, ['Choose', 'As the draft says', 'Discussed in the review meeting', 'Discussed another time']], [false, ['Choose', 'Discussed in the review meeting', 'Discussed another time']]])('a draft that holds a talk (%s) offers it when it is sent, and no other does', async (talkNoted, offered) => {
  const { user } = renderTab({ path: PATH, replies: { me, alert: { ...alertAnswer, stateText: 'draft', stage: 'draft', answerDue: null, received: null, acts: ['alert.send'], talkNoted } } });
  await user.click(await screen.findByRole('button', { name: 'Send it' }));
  const talk = inDialog(/Have you talked about it first/);
  expect([...talk.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(offered);
});
