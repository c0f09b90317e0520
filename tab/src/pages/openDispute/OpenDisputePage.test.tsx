import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { disputeFormAnswer } from '../../testing/fixtures/disputeForm.js';
import { disputeAnswer } from '../../testing/fixtures/disputes.js';
import { denise, leah, meOf, sunita } from '../../testing/fixtures/people.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/disputes/new?household=H-045&review=H-045-r4';
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
const kept = (): string => JSON.stringify({ ...window.sessionStorage });
/** A key at a time is slow to draw without a browser. */
const type = (typed: Record<string, string>) => {
  for (const [name, words] of Object.entries(typed)) fireEvent.change(screen.getByLabelText(new RegExp(`^${name}`)), { target: { value: words } });
};
const matter = { 'What has happened': 'Damp.', 'Its effect': 'Ill.', 'What you want': 'Mended.' };

test('a dispute is opened with who is told and its limit shown first; what is missing is named beside its field and on top', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { me, openDispute: disputeAnswer, dispute: disputeAnswer } });
  const told = within(await screen.findByRole('region', { name: 'Who will be told' }));
  expect(told.getByText('Denise Okafor')).toBeInTheDocument();
  expect(told.getByText('Supervising social worker: nobody holds this post')).toBeInTheDocument();
  expect(told.getByText(/Business support is asked to find out/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /Settle the dispute/ }));
  expect(screen.getByText(/Marlbeck fostering review procedure/)).toBeInTheDocument();
  expect(screen.getByText('It arises from review H-045-r4, held on Friday 29 January 2027. What the review recorded stays as it is.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Open the dispute' }));
  for (const missing of ['Choose what it is about.', 'Say what has happened.', 'Say what effect it has on the child.', 'Say what you want to happen.']) expect(screen.getAllByText(missing)).toHaveLength(2);
  expect(await axeFaults()).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Poor physical condition of the home' }));
  type(matter);
  await user.click(screen.getByRole('button', { name: 'Open the dispute' }));
  await waitFor(() => expect(window.location.pathname).toBe('/tab/disputes/D-7K3F2'));
  expect(api.seen.find(({ name }) => name === 'openDispute')?.asked.body).toMatchObject({
    track: 'fostering', household: 'H-045', review: 'H-045-r4', category: 'F2', childAtRisk: false, safeguarding: null, summary: 'Damp.', restricted: false, about: [], recipients: [], escalation: null,
  });
  expect(kept()).not.toContain('Damp.');
});

test('a child at risk comes first and never in the way: a referral that is not said whole is kept as ringing now (E, F5)', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { me, openDispute: disputeAnswer, dispute: disputeAnswer } });
  expect(await screen.findByRole('link', { name: '01632 960199' })).toHaveAttribute('href', 'tel:01632960199');
  expect(screen.getByText(/not an emergency service/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Child at immediate risk of harm' }));
  expect(screen.queryByRole('radiogroup', { name: 'Is a child at immediate risk of harm?' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Yes, it is made' }));
  expect(screen.getByText(/it is kept as: not yet, ringing now/)).toBeInTheDocument();
  type(matter);
  await user.click(screen.getByRole('button', { name: 'Open the dispute' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'openDispute')?.asked.body).toMatchObject({ childAtRisk: true, safeguarding: { referral: 'ringing now' } }));
  expect(api.seen.filter(({ name }) => name === 'disputeForm').at(-1)?.asked.body).toMatchObject({ childAtRisk: true });
});

test('a restricted matter begins with nobody, keeps out whom it is about, and stands in no address and no draft', async () => {
  const form = { ...disputeFormAnswer, willBeTold: [] };
  const { api, user, unmount } = renderTab({ path: PATH, replies: { me, openDispute: disputeAnswer, disputeForm: ({ body }) => ({ ...form, people: form.people.map((each) => ({ ...each, keptOut: (body as { about: string[] }).about.includes(leah.id) && each.id !== sunita.id })) }) } });
  await screen.findByRole('textbox', { name: /What has happened/ });
  type({ 'What has happened': 'She shouted.' });
  expect(kept()).toContain('She shouted.');
  await user.click(screen.getByRole('radio', { name: /Professional conduct/ }));
  await waitFor(() => expect(window.location.search).toBe(''));
  expect(kept()).not.toContain('She shouted.');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Open a dispute');
  expect(screen.getAllByText('Nobody is told until you choose somebody.')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Open the restricted matter' }));
  expect(screen.getAllByText('Choose whom it is about, or say that they do not use Review Desk.')).toHaveLength(2);
  await user.selectOptions(screen.getByRole('combobox', { name: /Whom it is about/ }), leah.id);
  await user.click(screen.getByRole('button', { name: 'Add to: Whom it is about' }));
  // Leah, and Denise who stands in for her.
  expect(await screen.findAllByRole('option', { name: /cannot be chosen/ })).toHaveLength(2);
  expect(screen.getByRole('combobox', { name: /Who is told of it/ })).toHaveValue('');
  await user.selectOptions(screen.getByRole('combobox', { name: /Who is told of it/ }), sunita.id);
  await user.click(screen.getByRole('button', { name: 'Add to: Who is told of it' }));
  expect(await axeFaults()).toEqual([]);
  type({ 'Its effect': 'Afraid.', 'What you want': 'A talk.' });
  api.answer('openDispute', { status: 400, error: { code: 'disputes.faults', message: 'Nothing is opened yet.', reference: 'Q-1', faults: [{ path: 'recipients', message: 'Choose somebody else. One of these people cannot be asked.' }] } });
  await user.click(screen.getByRole('button', { name: 'Open the restricted matter' }));
  expect(await screen.findAllByText('Choose somebody else. One of these people cannot be asked.')).toHaveLength(2);
  expect(screen.getByRole('textbox', { name: /What has happened/ })).toHaveValue('She shouted.');
  expect(api.seen.find(({ name }) => name === 'openDispute')?.asked.body).toMatchObject({ category: 'F4', about: [leah.id], recipients: [sunita.id] });
  expect(kept()).not.toMatch(/shouted|H-045/);
  expect(JSON.stringify(api.seen.map(({ asked: { params, query } }) => [params, query]))).not.toContain(denise.id);
  unmount();
});

test('a restricted matter about somebody outside needs no person chosen; leaving it asks first, and opening it does not', async () => {
  const { api, user } = renderTab({ path: '/disputes/new?household=H-044', replies: { me, openDispute: disputeAnswer, dispute: disputeAnswer } });
  await user.click(await screen.findByRole('radio', { name: /Professional conduct/ }));
  const unloading = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(unloading()).toBe(false);
  await user.click(screen.getByRole('checkbox', { name: 'Somebody who does not use Review Desk' }));
  expect(screen.getByRole('checkbox', { name: 'Somebody who does not use Review Desk' })).toHaveAccessibleDescription(/Their name is not kept here/);
  type(matter);
  expect(unloading()).toBe(true);
  await user.click(screen.getAllByRole('link', { name: 'Alerts' })[0] ?? document.body);
  const ask = within(await screen.findByRole('dialog', { name: 'Leave this form?' }));
  await user.click(ask.getByRole('button', { name: 'Stay here' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect([screen.getByRole('textbox', { name: /What has happened/ }), kept()]).toEqual([expect.objectContaining({ value: 'Damp.' }), expect.not.stringContaining('Damp')]);
  await user.click(screen.getByRole('button', { name: 'Open the restricted matter' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'openDispute')?.asked.body).toMatchObject({ category: 'F4', about: [], aboutOutside: true }));
  expect(await screen.findByRole('heading', { level: 1, name: /Dispute/ })).toBeInTheDocument();
  expect([screen.queryByRole('dialog'), unloading()]).toEqual([null, false]);
});

test('an IRO finds the child by reference and escalates, with themes, worry, what was tried and the child’s view (J25)', async () => {
  const iro = { ...me, roles: [{ role: 'iro', label: 'Independent reviewing officer', team: null }] };
  const form = { ...disputeFormAnswer, household: null, review: null, stage: { number: 0, label: 'Informal', inWords: 'the informal step' } };
  const { api, user } = renderTab({ path: '/disputes/new', replies: { me: iro, openDispute: disputeAnswer, disputeForm: ({ body }) => ({ ...form, child: (body as { child: string | null }).child === 'C-203' ? { ref: 'C-203', csw: leah, ctm: null } : null }) } });
  await screen.findByLabelText(/Child’s reference/);
  type({ 'Child’s reference': 'c-999' });
  await user.click(screen.getByRole('button', { name: 'Find the child' }));
  expect(await screen.findByText(/No child C-999 who lives with a household/)).toBeInTheDocument();
  type({ 'Child’s reference': 'c-203' });
  await user.click(screen.getByRole('button', { name: 'Find the child' }));
  expect(await screen.findByText('Child C-203 is placed here.')).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Child’s social worker' })).toHaveValue(leah.id);
  await user.click(screen.getByRole('button', { name: 'Escalate it' }));
  for (const missing of ['Choose a theme.', 'Say how worried you are.', 'Say what was tried informally, or why not.', 'Say whether the child knows.', 'Say whether an advocate is offered.', 'Say whether the child knows how to complain.']) expect(screen.getAllByText(missing)).toHaveLength(2);
  expect(screen.getByText(/An advocate speaks for the child/)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
  type({ 'What has happened': 'No plan.', 'Impact on the child': 'Waits.', 'What you want': 'A plan.', 'What was tried': 'Rang.', 'What the child thinks': 'Sad.' });
  await user.click(screen.getByRole('checkbox', { name: 'Drift and delay' }));
  await user.click(screen.getByRole('radio', { name: /^2:/ }));
  await user.click(screen.getByRole('radio', { name: /first formal level/ }));
  for (const [asked, said] of [[/Does the child know/, 'Yes'], [/offered the child an advocate/, 'Yes'], [/told the child how to complain/, 'Not yet']] as const) await user.click(within(screen.getByRole('radiogroup', { name: asked })).getByRole('radio', { name: said }));
  await user.click(screen.getByRole('button', { name: 'Escalate it' }));
  await waitFor(() => expect(api.seen.find(({ name }) => name === 'openDispute')?.asked.body).toMatchObject({
    track: 'iro', household: null, category: 'escalation', escalation: { child: 'C-203', themes: ['Drift and delay'], worry: 2, informal: 'Rang.', childsView: 'Sad.', childTold: true, advocateOffered: true, complaintTold: false, startFormal: true, csw: null, ctm: null },
  }));
});
