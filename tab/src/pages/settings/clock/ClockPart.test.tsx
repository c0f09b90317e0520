import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../../testing/axeFaults.js';
import { runAnswer, trialAnswer } from '../../../testing/fixtures/trial.js';
import { meOf } from '../../../testing/fixtures/people.js';
import { renderTab } from '../../../testing/renderTab.js';

const matchMedia = window.matchMedia;
beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => {
  window.matchMedia = matchMedia;
});
const lessMotion = () => {
  window.matchMedia = (query) => ({ ...matchMedia(query), matches: query.includes('reduced-motion') });
};
const open = (trial = trialAnswer, tryTheClock = runAnswer) =>
  renderTab({
    path: '/settings/clock', as: 'manager',
    replies: { me: { ...meOf.manager, settings: ['limits', 'clock'] }, trial, tryTheClock, sendTrialCards: { sent: 2 } },
  });
const run = async (user: ReturnType<typeof open>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Run it' }));
  return screen.findByRole('region', { name: 'The run' });
};
const spoken = (region: HTMLElement) => region.querySelector('[aria-live=polite]')?.textContent;

test('it says what it runs by, and offers the weeks that the bank holidays are in', async () => {
  const { api, user } = open();
  const policy = await screen.findByRole('region', { name: 'What it runs by' });
  expect(policy).toHaveTextContent('goes on to stage 2');
  expect(policy).toHaveTextContent('England and Wales, known to the end of 2028');
  expect(policy).toHaveTextContent('8:30am to 5:30pm on working days');
  expect(within(policy).getByRole('row', { name: 'Answer to the alert 5 working days' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Easter/ })).toBeNull();
  await user.click(screen.getByRole('radio', { name: /independent reviewing officer/ }));
  expect(screen.getByText(/The clock opens no level of this by itself/)).toBeInTheDocument();
  expect(policy).toHaveTextContent('people decide, the clock tells them');
  await user.click(screen.getByRole('button', { name: 'Before Christmas, 21 Dec 2026' }));
  await user.click(screen.getByRole('radio', { name: /out of office/ }));
  expect(await axeFaults()).toEqual([]);
  await run(user);
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'tryTheClock')?.asked.body).toEqual({ track: 'iro', manager: 'deputy', start: '2026-12-21' }));
});

test.each([
  ['nothing opens by itself', { autoEscalate: false }, true, 'people decide, the clock tells them', /Your settings leave every step to people/],
  ['a fostering dispute has the Handbook’s levels', { failedAlertStage: 'Formal 1' }, false, 'the clock opens the dispute, its officer each later level', /each later level is the officer’s own step/],
])('before it is run it says that %s, where the council chose so', async (_what, changes, opensByClock, atLimit, note) => {
  open({ ...trialAnswer, ...changes, tracks: trialAnswer.tracks.map((each) => (each.track === 'fostering' ? { ...each, opensByClock } : each)) });
  expect(await screen.findByText(note)).toBeInTheDocument();
  const policy = screen.getByRole('region', { name: 'What it runs by' });
  expect(policy).toHaveTextContent(atLimit);
  expect(policy).toHaveTextContent(opensByClock ? 'goes on to stage 2' : 'goes on to formal 1');
});

test('a morning’s reminders are told in plain words, whatever the card makes of them', async () => {
  lessMotion();
  const [step] = runAnswer.steps;
  const [card] = step?.cards ?? [];
  const digest = { fallbackText: 'Due', body: [{ text: 'Due today' }, { text: '[TRIAL-a1](https://teams.microsoft.com/l/entity/1): answer the alert' }] };
  const { user } = open(trialAnswer, { ...runAnswer, faces: [digest], steps: step && card ? [{ ...step, cards: [{ ...card, digest: true, face: 0 }] }] : [] });
  expect(within(await run(user)).getByText('Morning reminder. TRIAL-a1: answer the alert')).toBeInTheDocument();
});

test('a run plays moment by moment, can be stopped, says each moment aloud, and goes to its end', async () => {
  const { user } = open();
  const region = await run(user);
  expect(region.parentElement).toHaveFocus();
  expect(spoken(region)).toBe('Monday 21 December 2026, 10am. Sent. 1 card goes out.');
  expect(within(region).queryByText('Stage 2 opens by the clock')).toBeNull();
  expect(await within(region).findByText('Stage 2 opens by the clock', undefined, { timeout: 5000 })).toBeInTheDocument();
  await user.click(within(region).getByRole('button', { name: 'Pause' }));
  expect(spoken(region)).toBe('Thursday 31 December 2026, 8:30am. Stage 2 opens by the clock. 2 cards go out.');
  expect(within(region).getByText('6 working days later, Christmas Day (25 Dec 2026) not counted')).toBeInTheDocument();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(within(region).getByText('2 of 3 moments')).toBeInTheDocument();
  expect(within(region).getByRole('list', { name: 'How far it has come' })).toHaveTextContent('Stage 1Not used');
  await user.click(within(region).getByRole('button', { name: 'Skip to the end' }));
  expect(spoken(region)).toBe('The run is over. From Monday 21 December 2026 to Friday 8 January 2027: 3 cards to invented people, stage 2 opened.');
  expect(within(region).getByRole('list', { name: 'How far it has come' })).toHaveTextContent('Stage 2LateLimit 7 Jan 2027');
});

test('whoever asks for less motion sees the whole run at once, and opens cards and sums from the keyboard', async () => {
  lessMotion();
  const { user } = open();
  const region = await run(user);
  expect(within(region).getByText('3 of 3 moments')).toBeInTheDocument();
  expect(within(region).queryByRole('button', { name: 'Pause' })).toBeNull();
  expect(within(region).getByText('To Anna Quayle (fostering reviewing officer) and Greta Holm (fostering reviewing officer)')).toBeInTheDocument();
  within(region).getByRole('button', { name: 'Show card: Dispute D-1: stage 2 has begun' }).focus();
  await user.keyboard('{Enter}');
  expect(await within(region).findByRole('button', { name: 'Hide card: Dispute D-1: stage 2 has begun', expanded: true })).toBeInTheDocument();
  const [date] = within(region).getAllByRole('button', { name: /^7 Jan 2027\. Meet at stage 2: show how the date was worked out/ });
  date?.focus();
  await user.keyboard('{Enter}');
  expect(within(region).getByRole('region', { name: 'Why 7 January?' })).toHaveTextContent('Christmas Day not counted');
  await user.keyboard('{Escape}');
  expect(date).toHaveFocus();
  expect(await axeFaults()).toEqual([]);
});

test('the cards go to one’s own chat when asked for, and only then', async () => {
  lessMotion();
  const { api, user } = open();
  await run(user);
  expect(await screen.findByText(/go to your own chat with Review Desk and to nobody else/)).toBeInTheDocument();
  expect(api.seen.some(({ name }) => name === 'sendTrialCards')).toBe(false);
  await user.dblClick(screen.getByRole('button', { name: 'Send these cards to me' }));
  expect(await screen.findByText('2 cards are in your chat with Review Desk. Nobody else got anything.')).toBeInTheDocument();
  const pressed = () => api.seen.filter(({ name }) => name === 'sendTrialCards').map(({ asked }) => asked.body as { key: string });
  expect(pressed()).toMatchObject([runAnswer.wish]);
  await user.click(screen.getByRole('button', { name: 'Send them to me again' }));
  expect(await screen.findByText('Sent again: 2 cards are in your chat with Review Desk once more. Nobody else got anything.')).toBeInTheDocument();
  expect([pressed().length, new Set(pressed().map(({ key }) => key)).size]).toEqual([2, 2]);
});

test('a day that cannot be counted from is said beside the field', async () => {
  const message = 'Bank holidays are known from 2016 to 2028. Choose a day that leaves room for every stage.';
  const { api, user } = open();
  api.answer('tryTheClock', { status: 422, error: { code: 'council.trialStart', message: 'Nothing was run yet.', reference: 'T-1', faults: [{ path: 'start', message }] } });
  await user.click(await screen.findByRole('button', { name: 'Run it' }));
  expect(await screen.findByText(message)).toBeInTheDocument();
  expect(screen.getByLabelText('The day it starts')).toHaveAccessibleDescription(message);
});
