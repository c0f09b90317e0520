import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../../testing/axeFaults.js';
import { policyAnswer } from '../../../testing/fixtures/settings.js';
import { renderTab } from '../../../testing/renderTab.js';

const slow = { timeout: 5000 };
const open = (replies: Parameters<typeof renderTab>[0] = {}) => {
  window.sessionStorage.clear();
  return renderTab({ path: '/settings/limits', as: 'manager', ...replies });
};
const words = 'If nobody answers by the limit: nothing opens by itself; the officer and the service manager are asked with one press';
const rows = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell').map(({ textContent }) => textContent));

test('the switch of the clock says what then happens, and is published as a version that says it too', async () => {
  const { api, user } = open({ replies: { checkPolicy: { faults: [], changed: 0, changes: [words], openRecords: 238 } } });
  expect(await screen.findByRole('radio', { name: 'The dispute opens by itself' }, slow)).toBeChecked();
  expect(screen.getByText('An alert that nobody answered becomes a dispute at stage 2, at 8:30am on the working day after its limit.')).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'The officer and the service manager are asked with one press' }));
  expect(screen.getByText(/^Nothing opens by itself\. .* in each day’s digest until one of them does\.$/)).toBeInTheDocument();
  expect(screen.queryByText(/at 8:30am on the working day/)).not.toBeInTheDocument();
  expect(await screen.findByText(words, {}, slow)).toBeInTheDocument();
  // No date of an open review moves by it, so nobody is asked whether it should.
  expect(screen.queryByRole('radio', { name: /open reviews/i })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Publish version 5' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/Open alerts and disputes keep the version they began under/)).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Publish version 5' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'publishPolicy')?.asked.body).toMatchObject({
    from: 4, applyToOpen: false, limits: [], practice: { autoEscalate: false, afterFailedAlert: 'stage2', stagePacks: { fostering: 'dudley', iro: 'handbook' } },
  }));
});

test('the stages show who calls them, who must attend and how long each has, by its own rule, another or the whole’s', async () => {
  open();
  await screen.findByRole('table', { name: 'Stages of a fostering dispute' }, slow);
  expect(rows('Stages of a fostering dispute')).toEqual([
    ['Stage 1', 'Fostering reviewing officer', 'Fostering reviewing officerFostering team manager', '5 working daysDR-01'],
    ['Stage 2', 'Service manager, Safeguarding and Review', 'Fostering reviewing officerFostering service managerService manager, Safeguarding and Review', 'Within the whole 20 working daysDR-05'],
  ]);
  expect(rows('Levels of an IRO’s escalation').map((cells) => [cells[0], cells[3]])).toEqual([
    ['Informal', '10 working daysES-02'], ['Formal 1', '5 working days, a part of 20ES-03'], ['Formal 2', '5 working days, a part of 20ES-03'],
  ]);
  expect(await axeFaults()).toEqual([]);
});

test('another set of stages is shown as soon as it is chosen, and what a failed alert goes on to by its names', async () => {
  const { api, user } = open();
  const fostering = within(await screen.findByRole('radiogroup', { name: 'New fostering disputes run by' }, slow));
  await user.click(fostering.getByRole('radio', { name: /IRO Handbook/ }));
  expect(rows('Stages of a fostering dispute').map((cells) => cells[2])).toEqual([
    'Fostering reviewing officerSupervising social workerFostering team manager', 'Fostering reviewing officerFostering team manager', 'Fostering reviewing officer',
  ]);
  expect(screen.getByText(/each level is the reviewing officer’s own step/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Formal 1' }));
  expect(screen.getByText(/becomes a dispute at formal 1/)).toBeInTheDocument();
  await waitFor(() => expect(api.seen.findLast(({ name }) => name === 'checkPolicy')?.asked.body).toMatchObject({ practice: { afterFailedAlert: 'stage1', stagePacks: { fostering: 'handbook', iro: 'handbook' } } }), slow);
});

test('a set that a kind of dispute cannot run by can be read about and not chosen', async () => {
  open();
  const iro = within(await screen.findByRole('radiogroup', { name: 'New escalations run by' }, slow));
  const dudley = iro.getByRole('radio', { name: /An IRO’s escalation cannot run by four stages \(Dudley\): it would ask the head of safeguarding/ });
  expect(dudley).toBeDisabled();
  expect(iro.getByRole('radio', { name: /IRO Handbook/ })).toBeChecked();
});

test('the time of a stage follows the limit as it is typed', async () => {
  const { user } = open();
  const field = await screen.findByRole('spinbutton', { name: /DR-01/ }, slow);
  await user.clear(field);
  await user.type(field, '3');
  expect(rows('Stages of a fostering dispute')[0]?.[3]).toBe('3 working daysDR-01');
});

test('the list of versions tells what each changed', async () => {
  open();
  expect(within(await screen.findByRole('table', { name: 'Versions' }, slow)).getByText('FR-25, Feedback asked for: 42 calendar days instead of 28 calendar days')).toBeInTheDocument();
});

test('who may only read sees what is chosen and what it means', async () => {
  open({ replies: { policy: { ...policyAnswer, practice: { ...policyAnswer.practice, autoEscalate: false }, acts: ['council-policy.read'] } } });
  expect(await screen.findByText('The officer and the service manager are asked with one press', {}, slow)).toBeInTheDocument();
  expect(screen.getByText(/New fostering disputes run by: Four stages \(Dudley\)/)).toBeInTheDocument();
  expect(screen.getByText(/^Nothing opens by itself\./)).toBeInTheDocument();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});
