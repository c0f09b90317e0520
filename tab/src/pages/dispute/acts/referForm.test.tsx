import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { disputeAnswer } from '../../../testing/fixtures/disputes.js';
import { leah, meOf } from '../../../testing/fixtures/people.js';
import { dateOf } from '../../../testing/fixtures/values.js';
import { renderTab } from '../../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
const escalation = { child: 'C-203', themes: ['Health'], worry: 3 as const, informal: 'Rang.', childsView: 'Sad.', childTold: true, advocateOffered: false, complaintTold: null, csw: leah, ctm: null, cafcass: null };
const page = { ...disputeAnswer, track: 'iro' as const, acts: ['iro-escalation.read', 'cafcass-referral.refer'], escalation };

test('an IRO refers to Cafcass with what J25 asks, beside any level, and what is missing is said beside its field', async () => {
  const { api, user } = renderTab({ path: '/disputes/D-7K3F2', replies: { me, dispute: page, actOnDispute: page } });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Refer to Cafcass' }));
  expect(within(screen.getByRole('region', { name: 'The child' })).getByText('C-203')).toBeInTheDocument();
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/You can take independent legal advice first/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Refer to Cafcass' }));
  expect(dialog.getAllByText('This is needed.')).toHaveLength(7);
  await user.selectOptions(dialog.getByRole('combobox', { name: /has failed in/ }), 'plan');
  for (const label of [/How it has failed/, /Which senior managers/, /harm to the child/, /child’s views/, /child’s timetable/, /Papers you send/]) fireEvent.change(dialog.getByLabelText(label), { target: { value: 'Said.' } });
  await user.click(dialog.getByRole('button', { name: 'Refer to Cafcass' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'actOnDispute')?.asked.body).toMatchObject({
    do: { act: 'refer', ground: 'plan', grounds: 'Said.', seniorsTold: 'Said.', affected: 'Said.', childsViews: 'Said.', legalAdvice: null, timetable: 'Said.', documents: 'Said.' },
  }));
});

test('what Cafcass replies is noted with the referral, after the dispute is over too (J25)', async () => {
  const cafcass = {
    by: leah, on: dateOf('2027-01-29'), grounds: 'Drift.', ground: 'plan' as const, seniorsTold: 'All.', affected: 'Home.', childsViews: 'Sad.', legalAdvice: null, timetable: 'Now.', documents: 'C-203 plan',
    replies: [{ by: leah, on: dateOf('2027-02-03'), reply: 'They will visit.', outcome: null }],
  };
  const over = { ...page, stage: null, escalation: { ...escalation, cafcass } };
  const { api, user } = renderTab({ path: '/disputes/D-7K3F2', replies: { me, dispute: over, actOnDispute: over } });
  expect(within(await screen.findByRole('region', { name: 'Referral to Cafcass' })).getByText('They will visit.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Note Cafcass’s reply' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/What Cafcass replied/), { target: { value: 'Settled.' } });
  await user.click(dialog.getByRole('button', { name: 'Note Cafcass’s reply' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'actOnDispute')?.asked.body).toMatchObject({ do: { act: 'note-cafcass', reply: 'Settled.', outcome: null } }));
});

test('what the child hears later is noted, and only what is not on record yet is offered (G, guards)', async () => {
  const asked = { ...page, acts: ['iro-escalation.read', 'iro-escalation.write'] };
  const { api, user } = renderTab({ path: '/disputes/D-7K3F2', replies: { me, dispute: asked, actOnDispute: asked } });
  expect((await screen.findByRole('region', { name: 'The child' })).textContent).toMatch(/Does the child know\?Yes.*Offered an advocate\?Not yet(?!.*Told how to complain)/);
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Note what the child was told' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getAllByRole('option').map((each) => each.textContent)).toEqual(['Choose', 'They are offered an advocate', 'They know how to complain']);
  await user.selectOptions(dialog.getByRole('combobox'), 'advocateOffered');
  fireEvent.change(dialog.getByLabelText(/On which day/), { target: { value: '2027-02-01' } });
  await user.click(dialog.getByRole('button', { name: 'Note what the child was told' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'actOnDispute')?.asked.body).toMatchObject({ do: { act: 'note-child', what: 'advocateOffered', on: '2027-02-01' } }));
});

test('a level waits for an answer of those it is with, then for its outcome; a meeting is one way of it (G)', async () => {
  const at = (given: object) => ({ ...page, acts: ['iro-escalation.write', 'iro-escalation.record-outcome', 'iro-escalation.resolve'], stages: page.stages.map((each) => (each.number === 2 ? { ...each, label: 'Formal 2', inWords: 'formal level 2', mustAttend: [page.officer, leah], ...given } : each)) });
  const { unmount } = renderTab({ path: '/disputes/D-7K3F2', replies: { me, dispute: at({}) } });
  expect(await screen.findByText('An answer is wanted from Leah Pennington, by Monday 8 February 2027')).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Levels' })).toBeInTheDocument();
  const buttons = () => within(screen.getByRole('region', { name: 'Where it stands' })).getAllByRole('button').map((each) => each.textContent);
  expect(buttons()).toEqual(['Book a meeting', 'Record the outcome', 'Resolve', 'More']);
  unmount();
  renderTab({ path: '/disputes/D-7K3F2', replies: { me, dispute: at({ answeredBy: [leah] }) } });
  expect(await screen.findByText('Record the outcome of formal level 2')).toBeInTheDocument();
});
