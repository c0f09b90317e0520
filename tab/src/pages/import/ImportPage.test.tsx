import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { importAnswer, importsAnswer } from '../../testing/fixtures/settings.js';
import { renderTab } from '../../testing/renderTab.js';

const path = '/settings/imports/i-0001';
const slow = { timeout: 5000 };
const aFile = (content: string) => new File([content], 'register.csv', { type: 'text/csv' });

test('a chosen file is sent as it is and its own page opens while it is checked', async () => {
  const { api, user } = renderTab({ path: '/settings/imports', as: 'support', replies: { import: { ...importAnswer, state: 'checking' } } });
  await user.upload(await screen.findByLabelText(/Register file/, {}, slow), aFile('record_type,reference'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Checking the file' }, slow)).toBeInTheDocument();
  expect(screen.getByText(/You can leave this page and come back/)).toBeInTheDocument();
  expect(api.seen.find(({ name }) => name === 'uploadRegister')?.asked.body).toBeInstanceOf(Blob);
  api.answer('import', importAnswer);
  expect(await screen.findByRole('heading', { level: 1, name: 'Check what will change' }, slow)).toBeInTheDocument();
});

test('an empty file is refused before it is sent', async () => {
  const { api, user } = renderTab({ path: '/settings/imports', as: 'support' });
  await user.upload(await screen.findByLabelText(/Register file/, {}, slow), aFile(''));
  expect(await screen.findByText(/This file is empty/)).toBeInTheDocument();
  expect(api.seen.some(({ name }) => name === 'uploadRegister')).toBe(false);
});

test('looking over shows the figures, each fault by line and column, now and after, and the cost', async () => {
  renderTab({ path, as: 'support' });
  const faults = await screen.findByRole('table', { name: 'Lines with faults' }, slow);
  const row = within(faults).getByRole('row', { name: /118/ });
  expect(within(row).getByText('ssw_email')).toBeInTheDocument();
  expect(within(row).getByText('Did you mean Leah Pennington?')).toBeInTheDocument();
  expect(within(screen.getByRole('table', { name: 'What changes' })).getByText('Large print')).toBeInTheDocument();
  expect(screen.getByText('219')).toBeInTheDocument();
  expect(screen.getByText(/About 127 requests to Microsoft 365, 254 resource units/)).toBeInTheDocument();
  expect(screen.getByText('leah.pennington@marlbeck.example')).toBeInTheDocument();
  expect(screen.getByText('Nothing has been changed yet.')).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('a fact corrected here stands unless the file’s is chosen', async () => {
  const { api, user } = renderTab({ path, as: 'support' });
  const choice = await screen.findByRole('radiogroup', { name: 'town, H-014: which stands' }, slow);
  expect(within(choice).getByRole('radio', { name: 'Keep what is here' })).toBeChecked();
  await user.click(within(choice).getByRole('radio', { name: 'Take the file’s: Harle Green' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'chooseDifference')?.asked.body).toMatchObject({ ref: 'H-014', field: 'town', take: 'file' }));
});

test('a household that the file leaves out is asked about with three answers', async () => {
  const { api, user } = renderTab({ path, as: 'support' });
  const answer = await screen.findByRole('combobox', { name: 'What happened to H-090' }, slow);
  expect(answer).toHaveDisplayValue('Not answered: stays open');
  await user.selectOptions(answer, 'It went to another service');
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'answerMissing')?.asked.body).toMatchObject({ ref: 'H-090', answer: 'transferred' }));
  expect(await screen.findByText('Answer for H-090 kept.')).toBeInTheDocument();
});

test('the button carries the number of changes; while it runs it shows how far it is and can be stopped', async () => {
  const { api, user } = renderTab({ path, as: 'support' });
  const run = await screen.findByRole('button', { name: 'Import 20 changes' }, slow);
  api.answer('import', { ...importAnswer, state: 'running', progress: { done: 40, total: 239, failed: 0 }, cost: { ...importAnswer.cost, spentUnits: 84 } });
  await user.click(run);
  expect(await screen.findByText('40 of 239 households', {}, slow)).toBeInTheDocument();
  expect(screen.getByText(/84 resource units spent so far/)).toBeInTheDocument();
  api.answer('stopImport', { ...importAnswer, state: 'stopped' });
  api.answer('import', { ...importAnswer, state: 'stopped', progress: { done: 60, total: 239, failed: 0 } });
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByRole('button', { name: 'Go on with the import' }, slow)).toBeInTheDocument();
});

test('undoing says what it takes back before it does; only who may undo has the button', async () => {
  const done = { ...importAnswer, state: 'done' as const, progress: { done: 239, total: 239, failed: 1 } };
  const first = renderTab({ path, as: 'support', replies: { import: done } });
  expect(await screen.findByText(/1 household could not be written/, {}, slow)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Undo the import' })).not.toBeInTheDocument();
  first.unmount();
  const { api, user } = renderTab({ path, as: 'manager', replies: { import: { ...done, acts: [...done.acts, 'import.undo'] }, undoImport: { ...done, state: 'undoing' } } });
  await user.click(await screen.findByRole('button', { name: 'Undo the import' }, slow));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/3 new households leave the register .* Households that somebody has worked on since stay/)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Undo the import' }));
  await waitFor(() => expect(api.seen.some(({ name }) => name === 'undoImport')).toBe(true));
});

test('a refused file says the plain reason, and nothing has changed', async () => {
  renderTab({ path, as: 'support', replies: { import: { ...importAnswer, state: 'refused', refusal: 'The file is not text in UTF-8. Save it again as CSV UTF-8.' } } });
  expect(await screen.findByText('The file is not text in UTF-8. Save it again as CSV UTF-8.', {}, slow)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Choose another file' })).toBeInTheDocument();
});

test('the list names each import and its state; the manager, who may not upload, has no file to choose', async () => {
  renderTab({ path: '/settings/imports', as: 'manager', replies: { imports: { ...importsAnswer, acts: ['import.read', 'import.run'] } } });
  expect(await screen.findByRole('link', { name: /^1 Feb 2027, / }, slow)).toHaveAttribute('href', '/tab/settings/imports/i-0001');
  expect(screen.getByText('3 new, 17 changed, 219 the same, 3 faults')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Choose a file' })).not.toBeInTheDocument();
});
