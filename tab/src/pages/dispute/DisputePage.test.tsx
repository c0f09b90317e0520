import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { householdRef, reviewId } from '@review-desk/core/ids';
import { screen, within } from '@testing-library/react';
import { axeFaults } from '../../testing/axeFaults.js';
import { disputeAnswer, disputeAtLimit, disputeBooked, disputeToConvene, disputeToMeet } from '../../testing/fixtures/disputes.js';
import { denise, meOf, ruth, sunita } from '../../testing/fixtures/people.js';
import { dateOf } from '../../testing/fixtures/values.js';
import { renderTab } from '../../testing/renderTab.js';

beforeEach(() => window.sessionStorage.clear());
const PATH = '/disputes/D-7K3F2';
const me = { ...meOf.officer, pages: [...meOf.officer.pages, 'alerts' as const] };
const manager = { ...meOf.manager, pages: [...meOf.manager.pages, 'alerts' as const] };

const standing = async () => within(await screen.findByRole('region', { name: 'Where it stands' }));
/** Fluent gives its primary button a class and no name; the colour is looked at in the browser. What is asked here is that there is one. */
const buttons = async () => (await standing()).getAllByRole('button').map((each) => each.textContent);
const sent = (api: ReturnType<typeof renderTab>['api']) => api.seen.filter(({ name }) => name === 'actOnDispute').map(({ asked }) => (asked.body as { do: object }).do);

test('a dispute shows each stage as what it was, and never one as met that nobody met in', async () => {
  renderTab({ path: PATH, replies: { me, dispute: disputeAnswer } });
  const stages = within(await screen.findByRole('region', { name: 'Stages' })).getAllByRole('listitem');
  expect(stages.map((each) => /Not used|Open(?!ed)|To come|Met/.exec(each.textContent ?? '')?.[0])).toEqual(['Not used', 'Open', 'To come', 'To come']);
  expect(within(stages[1] ?? document.body).getByText(/Opened by the clock: no answer came/)).toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});

test('the matter says where it arose, whom a restricted one is about and who may know of it, and when the referral was made (0.12, J17)', async () => {
  const facts = async () => (await screen.findByRole('region', { name: 'The matter' })).textContent;
  const { unmount } = renderTab({ path: PATH, replies: { me, dispute: { ...disputeAnswer, origin: 'review', review: reviewId('H-045-r4'), safeguarding: { referral: 'made', at: '2027-02-01', to: 'the duty team' } } } });
  expect(await facts()).toMatch(/Where it aroseIn review H-045-r4.*Safeguarding referralMade on Monday 1 February 2027, to the duty team/);
  expect(screen.getByText(/^H-045, Osei, Harle Green/)).toBeInTheDocument();
  unmount();
  const restricted = { restricted: true, household: null, alert: null, origin: 'outside review' as const, arose: { household: householdRef('H-045'), review: null }, about: [denise], recipients: [sunita] };
  renderTab({ path: PATH, replies: { me, dispute: { ...disputeAnswer, ...restricted, safeguarding: { referral: 'ringing now', at: '2027-02-01T09:00:00Z', to: null } } } });
  expect(await facts()).toMatch(/AboutDenise OkaforWho may know of itRuth Adeyemi-Clarke and Sunita RaoWhere it aroseOutside a review, household H-045Safeguarding referralBeing rung through, not made yet/);
});

test('E stage 2: its convener books the meeting next; everybody else reads whom it waits for', async () => {
  const { unmount } = renderTab({ path: PATH, replies: { me: manager, dispute: disputeToConvene } });
  expect((await standing()).getByText('Book the meeting of stage 2, by Monday 8 February 2027')).toBeInTheDocument();
  expect(await buttons()).toEqual(['Book the stage meeting', 'More']);
  unmount();
  renderTab({ path: PATH, replies: { me, dispute: { ...disputeToConvene, acts: disputeAnswer.acts } } });
  expect((await standing()).getByText('Book the meeting of stage 2, by Monday 8 February 2027: Sunita Rao')).toBeInTheDocument();
  expect(await buttons()).toEqual(['Resolve', 'More']);
});

test('a booked meeting shows its hour, the old date beside the new, and that Outlook has it', async () => {
  renderTab({ path: PATH, replies: { me: manager, dispute: disputeBooked } });
  const card = await standing();
  expect(card.getByText('Thursday 4 February 2027, 10am to 11am')).toBeInTheDocument();
  expect(card.getByText('Wednesday 3 February 2027, 2pm to 3pm').tagName).toBe('DEL');
  expect(card.getByText('In Ruth Adeyemi-Clarke’s Outlook calendar')).toBeInTheDocument();
  expect(await buttons()).toEqual(['Move the meeting', 'Say it was met', 'More']);
  expect(await axeFaults()).toEqual([]);
});

test('a stage is said to be met with the day and with everybody who was there, nobody ticked for them', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { me: manager, dispute: disputeToMeet, actOnDispute: disputeToMeet } });
  await user.click(await screen.findByRole('button', { name: 'Say it was met' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getAllByRole('checkbox').map((each) => [(each as HTMLInputElement).labels?.[0]?.textContent, (each as HTMLInputElement).checked])).toEqual([ruth, denise, sunita].map(({ name }) => [`${name} (must attend)`, false]));
  await user.click(dialog.getByRole('button', { name: 'Say it was met' }));
  expect(dialog.getByText('Tick who was there.')).toBeInTheDocument();
  for (const box of dialog.getAllByRole('checkbox')) await user.click(box);
  await user.click(dialog.getByRole('button', { name: 'Say it was met' }));
  expect(await screen.findByText(/Everybody it concerns is told/)).toBeInTheDocument();
  expect(sent(api)).toEqual([{ act: 'met', stage: 2, on: '2027-02-01', present: [ruth.id, denise.id, sunita.id] }]);
});

test('E, at a limit: the three presses stand in the open on its day, each with what it needs', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { me: manager, dispute: disputeAtLimit, actOnDispute: disputeAtLimit } });
  const card = await standing();
  expect(card.getByRole('heading', { name: 'The limit is today' })).toBeInTheDocument();
  expect(card.getByText(/or the clock opens stage 3 at the next working morning/)).toBeInTheDocument();
  expect((await buttons()).slice(0, 3)).toEqual(['It was answered outside', 'Another date is agreed', 'Do not escalate']);
  await user.click(card.getByRole('button', { name: 'Another date is agreed' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText(/The date that is agreed/), '2027-02-12');
  await user.selectOptions(dialog.getByRole('combobox', { name: /With whom/ }), 'Denise Okafor, Fostering team manager');
  await user.click(dialog.getByRole('button', { name: 'Another date is agreed' }));
  await screen.findByText(/Everybody it concerns is told/);
  expect(sent(api)).toEqual([{ act: 'press-at-limit', press: 'other date', on: '2027-02-12', with: denise.id, why: '' }]);
  expect(await axeFaults()).toEqual([]);
});

test('E, bypass: says with whom the talk is owed, asks for it first, and in an emergency does not', async () => {
  const { api, user } = renderTab({ path: PATH, replies: { me, dispute: disputeAnswer, actOnDispute: disputeAnswer } });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Leave a stage out' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/^Talk with Sunita Rao first: a talk, not a permission\./)).toBeInTheDocument();
  expect(within(dialog.getByRole('combobox', { name: /To which stage/ })).getAllByRole('option').map((each) => each.textContent)).toEqual(['Choose', 'Stage 3', 'Stage 4']);
  await user.selectOptions(dialog.getByRole('combobox', { name: /To which stage/ }), 'Stage 4');
  await user.type(dialog.getByRole('textbox', { name: /^Why/ }), 'They were there.');
  await user.selectOptions(dialog.getByRole('combobox', { name: /emergency/ }), 'No: we talked first');
  await user.click(dialog.getByRole('button', { name: 'Leave a stage out' }));
  expect(dialog.getAllByText('This is needed.')).toHaveLength(2);
  await user.type(dialog.getByLabelText(/Day you talked/), '2027-02-01');
  await user.type(dialog.getByRole('textbox', { name: /Their view/ }), 'Agreed.');
  await user.click(dialog.getByRole('button', { name: 'Leave a stage out' }));
  expect(await screen.findByText(/Everybody it concerns is told/)).toBeInTheDocument();
  expect(sent(api)).toMatchObject([{ act: 'bypass', to: 4, emergency: false, talk: { with: sunita.id, on: '2027-02-01', view: 'Agreed.' } }]);
});

test('a talk owed after an emergency stands in the open with its own press, for others as what the officer owes (BP-01)', async () => {
  const owed = { ...disputeAnswer, talkOwed: [{ bypass: 0, with: sunita }], acts: [...disputeAnswer.acts, 'dispute.record-talk'] };
  const { unmount } = renderTab({ path: PATH, replies: { me, dispute: owed } });
  expect((await standing()).getByText('You left the talk out in an emergency. Talk with Sunita Rao now, then record it.')).toBeInTheDocument();
  expect((await buttons())[0]).toBe('Record the talk');
  unmount();
  renderTab({ path: PATH, replies: { me: manager, dispute: { ...owed, acts: disputeToConvene.acts } } });
  expect((await standing()).getByText('Ruth Adeyemi-Clarke owes the talk with Sunita Rao after the emergency.')).toBeInTheDocument();
});

test('a stage that is over with its meeting unsaid says so, and its convener can still say that it was met', async () => {
  const stages = disputeToMeet.stages.map((each) => (each.number === 2 ? { ...each, shown: 'not met' as const } : each.number === 3 ? { ...each, shown: 'open' as const, opened: disputeToMeet.stages[1]?.opened ?? null } : each));
  const { api, user } = renderTab({ path: PATH, replies: { me: manager, dispute: { ...disputeToMeet, stages, stage: 'stage 3' }, actOnDispute: disputeToMeet } });
  const second = within(within(await screen.findByRole('region', { name: 'Stages' })).getAllByRole('listitem')[1] ?? document.body);
  expect(second.getByText('Meeting booked for Monday 1 February 2027, 7:30am to 8am. Nobody has said that it was met')).toBeInTheDocument();
  await user.click(second.getByRole('button', { name: 'Say it was met, Stage 2' }));
  const dialog = within(await screen.findByRole('dialog'));
  for (const box of dialog.getAllByRole('checkbox')) await user.click(box);
  await user.click(dialog.getByRole('button', { name: 'Say it was met' }));
  await screen.findByText(/Everybody it concerns is told/);
  expect(sent(api)).toEqual([{ act: 'met', stage: 2, on: '2027-02-01', present: [ruth.id, denise.id, sunita.id] }]);
});

test('E, at a limit: once the step is stopped its officer resolves it or records the outcome, the old limit beside the new', async () => {
  const stages = disputeAtLimit.stages.map((each) => (each.number === 2 && each.opened
    ? { ...each, opened: { ...each.opened, limit: dateOf('2027-02-10'), limitsBefore: [dateOf('2027-02-08')] }, pressed: [{ press: 'do not escalate' as const, by: sunita, on: dateOf('2027-02-08') }] } : each));
  const deadlines = disputeAtLimit.deadlines.map((each) => ({ ...each, reading: { state: 'notApplicable' as const, why: 'it is not escalated, with a reason on record' } }));
  renderTab({ path: PATH, replies: { me, dispute: { ...disputeAtLimit, acts: disputeAnswer.acts, stages, deadlines } } });
  expect((await standing()).getByText('The clock’s next step was stopped. Resolve it, or record the outcome of stage 2')).toBeInTheDocument();
  expect(await buttons()).toEqual(['Resolve', 'Record the outcome', 'More']);
  const stage = within(screen.getByRole('region', { name: 'Stages' })).getAllByRole('listitem')[1];
  expect(stage?.textContent).toContain('Limit 8 Feb 2027 10 Feb 2027');
  expect(stage?.querySelector('del')).toHaveTextContent('8 Feb 2027');
});
