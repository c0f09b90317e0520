import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { sunita, tomasz } from '../../testing/fixtures/people.js';
import { feedbackAnswer } from '../../testing/fixtures/quality.js';
import { dateOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());

test('the sender picks who gets it: nobody is chosen before, and each missing answer is named', async () => {
  const { api, user } = renderTab({ path: `/feedback/new?about=${tomasz.id}&review=H-045-r4` });
  expect(await screen.findByRole('combobox', { name: /About/ })).toHaveValue(tomasz.id);
  await user.click(screen.getByRole('button', { name: 'Send the feedback' }));
  for (const missing of ['Choose who gets it.', 'Choose what kind it is.', 'Say what you want to say.']) expect(screen.getAllByText(missing)).toHaveLength(2);
  expect(await axeFaults()).toEqual([]);
  await user.click(screen.getByRole('radio', { name: /Sunita Rao, their service manager/ }));
  await user.click(screen.getByRole('radio', { name: 'Complaint' }));
  expect(await screen.findByText(/This is not the council’s complaints procedure/)).toBeInTheDocument();
  await user.type(screen.getByRole('textbox'), 'The report was late.');
  await user.click(screen.getByRole('button', { name: 'Send the feedback' }));
  expect(await screen.findByText('Sent. Sunita Rao has it now.')).toBeInTheDocument();
  expect(api.seen.find(({ name }) => name === 'sendFeedback')?.asked.body).toMatchObject({ about: tomasz.id, toOfficer: false, tone: 'complaint', text: 'The report was late.', review: 'H-045-r4' });
});

test('the one addressed answers once, and a lost connection keeps the words', async () => {
  const { api, user } = renderTab({ path: '/feedback/F-7K3F2', as: 'manager', replies: { answerFeedback: { status: 500, error: { code: 'unexpected', message: 'Something went wrong.', reference: 'Q-1' } } } });
  await user.type(await screen.findByRole('textbox'), 'We talked.');
  await user.click(screen.getByRole('button', { name: 'Keep the answer' }));
  expect(await screen.findByText(/Something went wrong/)).toBeInTheDocument();
  expect(screen.getByRole('textbox')).toHaveValue('We talked.');
  const answered = { ...feedbackAnswer, answer: { by: sunita, on: dateOf('2027-02-01'), text: 'We talked.' } };
  api.answer('answerFeedback', answered);
  api.answer('feedback', answered);
  await user.click(screen.getByRole('button', { name: 'Keep the answer' }));
  expect(await screen.findByText('Sunita Rao, Monday 1 February 2027')).toBeInTheDocument();
});

test('the list shows a manager what is addressed to them, and counts alone of the rest', async () => {
  renderTab({ path: '/feedback', as: 'manager' });
  expect(await screen.findByRole('link', { name: 'F-7K3F2' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Tomasz Bielak 1 1 1 1 0 0/ })).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});
