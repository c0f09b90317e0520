import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { alertAnswer } from '../../../testing/fixtures/alerts.js';
import { disputeAnswer } from '../../../testing/fixtures/disputes.js';
import { meOf } from '../../../testing/fixtures/people.js';
import { renderTab } from '../../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
const acts = ['alert.read', 'alert.escalate'];
const unanswered = { ...alertAnswer, acts, stateText: 'no response', goesOnTo: 2 as const };

test('an alert nobody answered is taken to stage 2 in the policy’s order, and its officer lands on the dispute (D13)', async () => {
  const { api, user } = renderTab({ path: '/alerts/H-045-a1', replies: { me, alert: unanswered, dispute: disputeAnswer, actOnAlert: { ...unanswered, stateText: 'escalated', goesOnTo: null, dispute: disputeAnswer.id } } });
  await user.click(await screen.findByRole('button', { name: 'Take it to a dispute' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('combobox', { name: /stage it opens at/ })).toHaveValue('2');
  expect(dialog.getAllByRole('option').map((each) => each.textContent)).toEqual([
    'Choose', 'Stage 2: you meet the fostering service manager and service manager, Safeguarding and Review', 'Stage 1: you meet the fostering team manager',
  ]);
  expect(dialog.getByLabelText(/What would satisfy you/)).toHaveValue('A visit this month');
  await user.click(dialog.getByRole('button', { name: 'Take it to a dispute' }));
  expect(dialog.getByText('This is needed.')).toBeInTheDocument();
  await user.selectOptions(dialog.getByRole('combobox', { name: /stage it opens at/ }), '1');
  fireEvent.change(dialog.getByLabelText(/Why the alert is not settled/), { target: { value: 'Nothing came.' } });
  await user.click(dialog.getByRole('button', { name: 'Take it to a dispute' }));
  await waitFor(() => expect(window.location.pathname).toBe('/tab/disputes/D-7K3F2'));
  expect(api.seen.find(({ name }) => name === 'actOnAlert')?.asked.body).toMatchObject({ do: { act: 'escalate', toStage: 1, why: 'Nothing came.', wouldSatisfy: 'A visit this month' } });
});

test('while the time to answer runs it is not offered', async () => {
  renderTab({ path: '/alerts/H-045-a1', replies: { me, alert: { ...alertAnswer, acts } } });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: 'Take it to a dispute' })).not.toBeInTheDocument();
});
