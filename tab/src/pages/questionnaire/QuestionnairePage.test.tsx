import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { bookedReview } from '../../testing/fixtures/booking.js';
import { axeFaults } from '../../testing/axeFaults.js';
import { ruth } from '../../testing/fixtures/people.js';
import { questionnaireAnswer } from '../../testing/fixtures/quality.js';
import { dateOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/reviews/H-045-r4/questionnaire';
const question = (number: number) => screen.findByRole('radiogroup', { name: new RegExp(`^${number}\\. `) });
const chosen = async (number: number) => within(await question(number)).getAllByRole('radio').find((each) => (each as HTMLInputElement).checked)?.getAttribute('value') ?? null;

test('what is known stands chosen, what is not says so, and nothing is wrong for a screen reader', async () => {
  renderTab({ path: PATH });
  expect([await chosen(7), await chosen(10), await chosen(1)]).toEqual(['met', 'not met', null]);
  expect(screen.getByText('From the record: In date until Tuesday 1 June 2027.')).toBeInTheDocument();
  expect(screen.getByText('Not known here yet: the report is not kept here.')).toBeInTheDocument();
  expect(screen.getByText('2 of 6 are answered from what is known. Change what you saw otherwise.')).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('by keyboard: an arrow key answers, Tab goes to the next question, and a “not met” asks what follows', async () => {
  const { user } = renderTab({ path: PATH });
  const first = within(await question(1)).getAllByRole('radio')[0];
  first?.focus();
  await user.keyboard(' ');
  expect(await chosen(1)).toBe('excellent');
  await user.click(within(await question(6)).getByRole('radio', { name: 'Not met' }));
  expect(screen.getAllByRole('radiogroup', { name: /What follows/ })).toHaveLength(2);
  expect(screen.getByText('A matter like this can start as a formal dispute (F1). You decide.')).toBeInTheDocument();
  expect(screen.getByText(/Your answers suggest: a thanks for good practice, a practice alert and a formal dispute/)).toBeInTheDocument();
});

test('submitting sends the answers and shows beside each question what is missing; a reload keeps what was answered', async () => {
  const { api, user, unmount } = renderTab({
    path: PATH,
    replies: { writeQuestionnaire: { status: 400, error: { code: 'questionnaires.faults', message: 'Nothing is submitted yet.', reference: 'Q-1', faults: [{ path: 'question.10.followUp', message: 'Choose what follows from question 10.' }] } } },
  });
  await user.click(within(await question(8)).getByRole('radio', { name: 'Good' }));
  await user.click(screen.getByRole('button', { name: 'Submit' }));
  expect(await screen.findAllByText('Choose what follows from question 10.')).toHaveLength(2);
  expect(api.seen.find(({ name }) => name === 'writeQuestionnaire')?.asked.body).toMatchObject({
    revision: 0, submit: true, answers: [{ question: 7, mark: 'met' }, { question: 8, mark: 'good' }, { question: 10, mark: 'not met', followUp: null }],
  });
  unmount();
  renderTab({ path: PATH });
  expect(await chosen(8)).toBe('good');
});

test('each kind to follow with is chosen by itself; an alert to raise now is not asked for twice', async () => {
  const { api, user } = renderTab({ path: PATH });
  await user.click(within(await question(10)).getByRole('radio', { name: 'Not met' }));
  await user.click(screen.getByRole('radio', { name: 'Raise an alert now' }));
  const kinds = within(screen.getByRole('group', { name: 'Follow with' }));
  expect(kinds.getByRole('checkbox', { name: 'A practice alert' })).toBeChecked();
  await user.click(kinds.getByRole('checkbox', { name: 'A formal dispute' }));
  expect(kinds.getByRole('checkbox', { name: 'A thanks for good practice' })).not.toBeChecked();
  expect(new Set(kinds.getAllByRole('checkbox').map(({ id }) => id)).size).toBe(3);
  await user.click(screen.getByRole('button', { name: 'Save and go on later' }));
  expect(api.seen.find(({ name }) => name === 'writeQuestionnaire')?.asked.body).toMatchObject({ followWith: ['alert', 'dispute'] });
});

test('submitted, it is locked and leads to the alert that was decided on', async () => {
  const submitted = {
    ...questionnaireAnswer, state: 'submitted' as const, submitted: { by: ruth, on: dateOf('2027-02-01') }, acts: ['questionnaire.read'], overall: 'good' as const, followWith: ['alert' as const, 'dispute' as const],
    answers: [{ question: 10, mark: 'not met' as const, text: 'One is out.', followUp: { do: 'alert now' as const, alert: null }, fromFacts: 'met' as const }],
  };
  renderTab({ path: PATH, replies: { questionnaire: submitted } });
  expect(await screen.findByText('Submitted by Ruth Adeyemi-Clarke on Monday 1 February 2027. It is locked.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Raise an alert. Not met: DBS checks are in date' })).toHaveAttribute('href', '/tab/households/H-045/alert?review=H-045-r4&questions=10');
  expect(screen.getByRole('link', { name: 'Open a dispute. Not met: DBS checks are in date' })).toHaveAttribute('href', '/tab/disputes/new?household=H-045&review=H-045-r4&category=F1');
  expect(screen.getByText('The record said met')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Submit' })).not.toBeInTheDocument();
});

test('D2: one alert may be raised about all that was not met; what an alert of this review is about is not asked for again', async () => {
  const now = { do: 'alert now' as const, alert: null };
  const answers = [6, 10].map((number) => ({ question: number, mark: 'not met' as const, text: 'No.', followUp: now, fromFacts: null }));
  const submitted = { ...questionnaireAnswer, state: 'submitted' as const, submitted: { by: ruth, on: dateOf('2027-02-01') }, acts: ['questionnaire.read'], overall: 'good' as const, answers };
  const { unmount } = renderTab({ path: PATH, replies: { questionnaire: submitted } });
  expect(await screen.findByRole('link', { name: 'Raise one alert about all 2 that were not met' })).toHaveAttribute('href', expect.stringContaining('questions=6.10'));
  unmount();
  const alerts = questionnaireAnswer.alerts.map((each) => ({ ...each, ofThisReview: true }));
  renderTab({ path: PATH, replies: { questionnaire: { ...submitted, alerts, answers: answers.slice(1) } } });
  expect(await screen.findByRole('heading', { name: 'Alerts from this review' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Raise/ })).not.toBeInTheDocument();
});

test('a held review leads to it, and one that is not held does not', async () => {
  const held = { ...bookedReview, row: { ...bookedReview.row, stage: 'chair' as const }, acts: [...bookedReview.acts, 'questionnaire.read', 'questionnaire.write', 'good-practice.send'] };
  const { user, unmount } = renderTab({ path: '/reviews/H-045-r4', replies: { review: held } });
  await user.click(await screen.findByRole('button', { name: 'Answer the questionnaire' }));
  expect(await question(1)).toBeInTheDocument();
  unmount();
  renderTab({ path: '/reviews/H-045-r4', replies: { review: { ...held, row: bookedReview.row } } });
  expect(await screen.findByRole('button', { name: 'Say thanks' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Answer the questionnaire' })).not.toBeInTheDocument();
});
