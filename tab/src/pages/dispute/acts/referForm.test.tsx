import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { disputeAnswer } from '../../../testing/fixtures/disputes.js';
import { leah, meOf } from '../../../testing/fixtures/people.js';
import { dateOf } from '../../../testing/fixtures/values.js';
import { renderTab } from '../../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
const escalation = { child: 'C-203', themes: ['Health'], worry: 3 as const, informal: 'Rang.', childsView: 'Sad.', childTold: true, csw: leah, ctm: null, cafcass: null };
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
