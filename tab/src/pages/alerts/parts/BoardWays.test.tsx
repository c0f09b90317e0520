import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { boardAnswer } from '../../../testing/fixtures/alerts.js';
import { meOf } from '../../../testing/fixtures/people.js';
import { renderTab } from '../../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const withAlerts = (as: 'officer' | 'manager') => ({ ...meOf[as], pages: [...meOf[as].pages, 'alerts' as const] });

test('the board leads an officer to a dispute, and everybody to good practice and feedback about an officer (D15)', async () => {
  const { user } = renderTab({ path: '/alerts', replies: { me: withAlerts('officer'), practiceBoard: { ...boardAnswer, acts: ['dispute.open', 'good-practice.send', 'officer-feedback.send'] } } });
  await user.click(await screen.findByRole('button', { name: 'Open a dispute' }));
  expect(window.location.pathname).toBe('/tab/disputes/new');
  expect(screen.queryByRole('button', { name: 'Escalate a child’s matter' })).not.toBeInTheDocument();
});

test('whoever may open none is offered none', async () => {
  const { user } = renderTab({ path: '/alerts', as: 'manager', replies: { me: withAlerts('manager'), practiceBoard: { ...boardAnswer, acts: ['officer-feedback.send'] } } });
  await user.click(await screen.findByRole('link', { name: 'Feedback about officers' }));
  expect(window.location.pathname).toBe('/tab/feedback');
  expect(screen.queryByRole('button', { name: 'Open a dispute' })).not.toBeInTheDocument();
});

test('a colleague without the board finds feedback on Today', async () => {
  renderTab({ path: '/', as: 'support' });
  expect(await screen.findByRole('link', { name: 'Feedback about reviewing officers' })).toHaveAttribute('href', '/tab/feedback');
});
