import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { bookedReview } from '../../testing/fixtures/booking.js';
import { meOf, sunita } from '../../testing/fixtures/people.js';
import { dateOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/reviews/H-045-r4';

test('a review shows its stage, its meeting, the earlier date with its reason, and old dates beside new', async () => {
  renderTab({ path: PATH });
  await screen.findByText('Thursday 18 March 2027, 10am to midday');
  expect(screen.getByText('Prepare').closest('li')).toHaveAttribute('aria-current', 'step');
  expect(screen.getByText(/Thursday 11 March 2027 at 10am, moved on 1 Feb 2027: a carer is ill/)).toBeInTheDocument();
  expect(screen.getByText('28 Jan 2027').tagName).toBe('DEL');
  expect(await axeFaults()).toEqual([]);
});

test('pressing a date opens its sum with the holidays by name; Escape goes back to the date', async () => {
  const { user } = renderTab({ path: PATH });
  const date = await screen.findByRole('button', { name: /Report and signature sheet, 8 Jan 2027/ });
  await user.click(date);
  const clock = screen.getByRole('region', { name: 'Why 8 January?' });
  expect(within(clock).getByRole('heading', { name: 'Why 8 January?' })).toHaveFocus();
  expect(within(clock).getByText(/20 working days after Monday 7 December 2026; Christmas Day, Boxing Day \(substitute\)/)).toBeInTheDocument();
  expect(within(clock).getByRole('row', { name: /Boxing Day \(substitute\) not counted Mon 28 Dec 2026/ })).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(date).toHaveFocus();
});

test('cancelling says who is told, asks why, and keeps the focus where it was', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { cancelMeeting: { review: bookedReview, nextSlot: null } } });
  const open = await screen.findByRole('button', { name: 'Cancel the meeting' });
  await user.click(open);
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/a cancellation goes to Leah Pennington/)).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Cancel the meeting' }));
  expect(within(dialog).getByText('Choose why it is cancelled.')).toBeInTheDocument();
  await user.selectOptions(within(dialog).getByRole('combobox'), 'A carer is ill');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel the meeting' }));
  expect(await screen.findByText(/The meeting is cancelled/)).toBeInTheDocument();
  expect(api.seen.find(({ name }) => name === 'cancelMeeting')?.asked.body).toMatchObject({ revision: 4, reason: 'carer illness' });
  await waitFor(() => expect(open).toHaveFocus());
});

test('the manager gives the reason of a late booking; a lost connection keeps what she typed', async () => {
  const late = { ...bookedReview, lateBooking: { bookedOn: dateOf('2027-02-01'), reason: null, givenBy: null }, acts: ['act:give-late-reason'] };
  const { api, user } = renderTab({
    path: PATH,
    as: 'manager',
    replies: { review: late, giveLateReason: { status: 500, error: { code: 'unexpected', message: 'Something went wrong.', reference: 'Q-1' } } },
  });
  await user.type(await screen.findByRole('textbox'), 'The carer was in hospital.');
  await user.click(screen.getByRole('button', { name: 'Save the reason' }));
  expect(await screen.findByText(/Something went wrong.*quote Q-1/)).toBeInTheDocument();
  expect(screen.getByRole('textbox')).toHaveValue('The carer was in hospital.');
  const saved = { ...late, lateBooking: { ...late.lateBooking, reason: 'The carer was in hospital.', givenBy: sunita } };
  api.answer('giveLateReason', { review: saved, nextSlot: null });
  api.answer('review', saved);
  await user.click(screen.getByRole('button', { name: 'Save the reason' }));
  expect(await screen.findByText('Reason, given by Sunita Rao: The carer was in hospital.')).toBeInTheDocument();
});

test('a review that may not be seen answers with the service’s own words', async () => {
  renderTab({ path: PATH, replies: { review: { status: 404, error: { code: 'notFound', message: 'There is nothing here that you can see.', reference: 'N-1' } } } });
  expect(await screen.findByText(/There is nothing here that you can see\./)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Move the meeting' })).not.toBeInTheDocument();
});

test('once it is held nothing is left to move, to mark or to cancel, and an alert is as near as a thanks', async () => {
  const held = { ...bookedReview, row: { ...bookedReview.row, stage: 'chair' as const }, acts: [...bookedReview.acts, 'act:start', 'questionnaire.read', 'questionnaire.write', 'good-practice.send'] };
  renderTab({ path: PATH, replies: { review: held, me: { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] }, practiceAbout: { cards: [], acts: ['alert.write'] } } });
  const after = within((await screen.findByRole('heading', { name: 'After the meeting' })).closest('section') ?? document.body);
  expect(await after.findByRole('button', { name: 'Raise an alert' })).toBeInTheDocument();
  expect(after.getByRole('button', { name: 'Say thanks' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^(Mark as held|Move the meeting|Cancel the meeting)$/ })).not.toBeInTheDocument();
});
