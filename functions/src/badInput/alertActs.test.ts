import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { londonDateOf } from '@review-desk/core/time';
import { createSweepDeadlines } from '../timers/sweepDeadlines.js';
import { aHouseholdBody, giveRoles, newKey, refusal } from './sampleHouseholds.js';
import { startCouncil, type Council } from './startCouncil.js';

type Page = { id: string; stateText: string; answerDue: string | null; openProposal: { id: string } | null; found: string; acts: string[]; dispute: string | null; thread: { what: string; text: string | null }[]; actions: { id: string; due: string; state: string; progress: { text: string } | null }[] };
jest.setTimeout(60_000);
let council: Council;
beforeAll(async () => {
  council = await startCouncil();
  await giveRoles(council);
  for (const ref of ['H-101', 'H-102', 'H-103', 'H-104']) await council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, ref) });
  await council.ask('sunita', 'pressStart', { body: { key: newKey(), teams: ['all'] } });
  expect(await council.work()).toBe(0);
  await council.quarterHourLater(60);
});
afterAll(() => council.stop());

const today = () => londonDateOf(council.clock.now());
const wish = (changes: Record<string, unknown> = {}) => ({
  key: newKey(), review: null, categories: ['A1'], found: 'No plan.', effect: 'A child waits.', wanted: ['Write the plan'], onlyCarePlan: false, iro: null, childAtRisk: false,
  informal: { how: 'in the review meeting', on: '2027-01-04' }, sendNow: true, ...changes,
});
const raise = (changes: Record<string, unknown> = {}, ref = 'H-101') => council.ask('ruth', 'raiseAlert', { params: { ref }, body: wish(changes) });
const sent = async (ref = 'H-101'): Promise<string> => {
  const { id } = (await raise({}, ref)).body as Page;
  expect(await council.work()).toBe(0);
  return id;
};
const act = async (who: string, id: string, step: Record<string, unknown>) => {
  const answer = await council.ask(who, 'actOnAlert', { params: { id }, body: { key: newKey(), do: step } });
  await council.work();
  return answer;
};
const page = async (id: string, who = 'ruth') => (await council.ask(who, 'alert', { params: { id } })).body as Page;
const answer = (changes: Record<string, unknown> = {}) => ({ act: 'answer', position: 'accepts', text: 'It is written.', proposed: [], noActionsBecause: 'It is in the file.', ...changes });
const revisionOf = async (id: string) => (await council.ports.practice.findById(id as never))?.revision;
const arrive = async (moment: string): Promise<void> => {
  await council.tenant().moveClock(moment);
  await createSweepDeadlines({ ports: council.ports, log: council.api.logged.log })();
  expect(await council.work()).toBe(0);
};

describe('what is written in an alert', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['of 100,000 characters', { found: 'x'.repeat(100_000) }, 'found', 'Shorten this to 4000 characters.'],
    ['of blanks alone', { found: ' \n\t ' }, 'found', 'Write a sentence or two.'],
    ['of characters without width alone', { effect: '\u200b\u2060' }, 'effect', 'Write a sentence or two.'],
    ['of nothing wanted', { wanted: [] }, 'wanted', 'Say what you want to happen.'],
    ['with a wish that is blank', { wanted: ['Write it', '  '] }, 'wanted.1', 'Write a sentence or two.'],
    ['as a number', { found: 7 }, 'found', 'This is not the kind of thing that belongs here.'],
    ['without a category', { categories: [] }, 'categories', 'Choose what it is about.'],
    ['of a talk tomorrow', { informal: { how: 'in the review meeting', on: '2027-01-05' } }, 'informal.on', 'Choose the day of the talk: today or before.'],
    ['of a talk with nobody who works here', { informal: { how: 'other', on: '2027-01-04', with: 'd0000000-0000-4000-8000-0000000000ff', result: 'None' } }, 'informal.with', 'Choose somebody who works here. This person is not in the council’s directory, or has left.'],
    ['about a review that is none', { review: 'H-999-r1' }, 'review', 'This review is of another household, or there is none with this reference.'],
  ])('%s is refused beside its field, and nothing is raised', async (_what, changes, path, message) => {
    expect(refusal(await raise(changes))).toMatchObject({ status: 400, faults: expect.arrayContaining([{ path, message }]) });
    expect(await council.ports.practice.findByHousehold('H-101' as never)).toEqual([]);
  });
  test('is kept as it was written: marks, HTML, lines and emoji, without what steers a machine', async () => {
    const { body, status } = await raise({ found: '<img src=x onerror=alert(1)>\n**No** [plan](javascript:alert(1)) 👩‍👧\u0000\u0007' }, 'H-103');
    expect([status, (body as Page).found]).toEqual([200, '<img src=x onerror=alert(1)>\n**No** [plan](javascript:alert(1)) 👩‍👧']);
    await council.work();
  });
  test('with fields that nobody asked for is read without them', async () => {
    const { status, body } = await raise({ officer: council.person('tomasz').id, resolved: { by: 'me', at: 'now', note: '' }, sentAt: null, ['__proto__']: { withdrawn: {} } }, 'H-103');
    expect([status, (body as Page).stateText]).toEqual([200, 'sent']);
    await council.work();
  });
  test('that has grown long is refused while it can be shortened, and its clock still runs', async () => {
    const id = await sent('H-103');
    const challenge = () => act('denise', id, { act: 'challenge-facts', text: 'y'.repeat(4_000) });
    let said = await challenge();
    for (let times = 0; said.status === 200 && times < 15; times += 1) said = await challenge();
    expect(refusal(said)).toMatchObject({ status: 409, code: 'practice.noRoom', message: expect.stringContaining('Shorten them') });
    expect((await act('denise', id, answer())).status).toBe(200);
  });
});

describe('an act', () => {
  let id = '';
  beforeAll(async () => {
    id = await sent();
  });
  test.each<[string, string, Record<string, unknown>, number]>([
    ['that is none', 'ruth', { act: 'explode' }, 400],
    ['on an alert that is none', 'ruth', { act: 'withdraw', why: 'Gone.' }, 404],
    ['with a date for text', 'denise', { act: 'answer', position: 'accepts', text: ['a'], proposed: [], noActionsBecause: 'x' }, 400],
    ['with a position that is none', 'denise', answer({ position: 'maybe' }), 400],
    ['on a day that does not exist', 'denise', { act: 'propose-date', to: '2027-02-30', why: 'Leave.' }, 400],
    ['on a day of another century', 'denise', { act: 'propose-date', to: '2727-02-03', why: 'Leave.' }, 400],
    ['that decides a date nobody asked for', 'ruth', { act: 'agree-date', proposal: 'none', agreed: true }, 409],
    ['that answers a challenge nobody made', 'ruth', { act: 'answer-challenge', challenge: 'none', text: 'No.' }, 409],
    ['on an action that is none', 'denise', { act: 'drop', action: 'none', why: 'No.' }, 404],
    ['of the other side', 'denise', { act: 'withdraw', why: 'No.' }, 403],
  ])('%s changes nothing and says so', async (what, who, step, status) => {
    const before = await revisionOf(id);
    const said = await act(who, what === 'on an alert that is none' ? 'H-101-a99' : id, step);
    expect([said.status, refusal(said).message.length > 20]).toEqual([status, true]);
    expect(await revisionOf(id)).toBe(before);
  });
  test('twice, from the card and from the page, answers once; an acknowledgement after it is no fault', async () => {
    expect((await act('denise', id, answer())).status).toBe(200);
    expect(refusal(await act('denise', id, answer()))).toMatchObject({ status: 409, code: 'alerts.answered', message: expect.stringContaining('The answer that stands is in the story') });
    expect([(await act('leah', id, { act: 'acknowledge' })).status, (await act('leah', id, { act: 'acknowledge' })).status]).toEqual([200, 200]);
    expect((await page(id)).stateText).toBe('answered');
  });
  test('of withdrawing is done once, and the second is told', async () => {
    const id = await sent();
    expect((await act('ruth', id, { act: 'withdraw', why: 'Found.' })).status).toBe(200);
    expect(refusal(await act('ruth', id, { act: 'withdraw', why: 'Found.' }))).toMatchObject({ status: 409, code: 'alerts.withdrawn' });
  });
});

describe('another date', () => {
  test('that an answer overtook is agreed no more, and stands in nobody’s way in the next round', async () => {
    const id = await sent();
    await act('denise', id, { act: 'propose-date', to: '2027-01-13', why: 'Leave.' });
    const { openProposal } = await page(id);
    await act('denise', id, answer());
    expect((await page(id)).openProposal).toBeNull();
    expect(refusal(await act('ruth', id, { act: 'agree-date', proposal: openProposal?.id, agreed: true }))).toMatchObject({ status: 409, code: 'alerts.dateOver' });
    await council.quarterHourLater(60);
    await act('ruth', id, { act: 'not-accept', missing: 'Who writes it?' });
    expect(refusal(await act('ruth', id, { act: 'agree-date', proposal: openProposal?.id, agreed: true }))).toMatchObject({ code: 'alerts.dateOver' });
    expect((await act('denise', id, { act: 'propose-date', to: '2027-01-20', why: 'Leave.' })).status).toBe(200);
    const asked = (await page(id)).openProposal;
    expect((await act('ruth', id, { act: 'agree-date', proposal: asked?.id, agreed: true })).status).toBe(200);
    expect((await page(id)).answerDue).toBe('2027-01-20');
  });
  test('on a Saturday, on a bank holiday, ten years ahead, in the last year of all is kept as it was agreed, and every page of it can be read', async () => {
    const id = await sent('H-102');
    for (const to of ['2027-01-16', '2027-03-29', '2037-01-05', '2199-12-31']) {
      const asked = await act('denise', id, { act: 'propose-date', to, why: 'Leave.' });
      expect([to, asked.status, JSON.stringify(asked.body).slice(0, 200)]).toEqual([to, 200, expect.any(String)]);
      const { openProposal } = await page(id);
      expect((await act('ruth', id, { act: 'agree-date', proposal: openProposal?.id, agreed: true })).status).toBe(200);
      expect((await page(id)).answerDue).toBe(to);
      expect([(await council.ask('denise', 'today')).status, (await council.ask('ruth', 'practiceBoard')).status]).toEqual([200, 200]);
    }
  });
  test('of an action may be any working or other day from today on', async () => {
    const id = await sent('H-102');
    const proposed = (due: string) => answer({ proposed: [{ text: 'Write it', owner: council.person('leah').id, due }], noActionsBecause: null });
    expect(refusal(await act('denise', id, proposed('2027-01-03')))).toMatchObject({ status: 400, faults: [{ path: 'do.proposed.0.due', message: expect.any(String) }] });
    expect((await act('denise', id, proposed('2037-01-03'))).status).toBe(200);
    const actions = [{ text: 'Write it', owner: council.person('leah').id, due: '2037-01-03' }, { text: 'Read it', owner: council.person('leah').id, due: '2027-01-16' }];
    expect((await act('ruth', id, { act: 'accept', actions })).status).toBe(200);
    expect((await page(id)).actions.map(({ due, state }) => [due, state])).toEqual([['2037-01-03', 'open'], ['2027-01-16', 'open']]);
    expect((await council.ask('leah', 'today')).status).toBe(200);
  });
});

describe('a progress note on an agreed action (J8)', () => {
  test('is its owner’s to write, read by both sides, and refused with its reason when it is blank, long, or comes too late', async () => {
    const id = await sent('H-102');
    await act('denise', id, answer({ proposed: [{ text: 'Write it', owner: council.person('leah').id, due: '2027-01-15' }], noActionsBecause: null }));
    await act('ruth', id, { act: 'accept', actions: [{ text: 'Write it', owner: council.person('leah').id, due: '2027-01-15' }] });
    const action = (await page(id)).actions[0]?.id;
    const note = (who: string, text: unknown) => act(who, id, { act: 'report-progress', action, text });
    const before = await revisionOf(id);
    for (const [text, message] of [['  ', 'Write a sentence or two.'], ['n'.repeat(601), 'Shorten this to 600 characters.'], [7, 'This is not the kind of thing that belongs here.']])
      expect(refusal(await note('leah', text))).toMatchObject({ status: 400, faults: [{ path: 'do.text', message }] });
    expect([refusal(await note('denise', 'Soon.')).status, refusal(await act('leah', id, { act: 'report-progress', action: 'none', text: 'Soon.' })).status, await revisionOf(id)]).toEqual([403, 403, before]);
    expect((await note('leah', 'Zebra is half written.')).status).toBe(200);
    for (const who of ['ruth', 'denise', 'leah']) {
      const { actions, thread } = await page(id, who);
      expect([actions[0]?.progress?.text, thread.filter(({ text }) => text === 'Zebra is half written.').map(({ what }) => what)]).toEqual(['Zebra is half written.', ['Reported progress']]);
    }
    await act('leah', id, { act: 'mark-done', action, on: today(), note: '' });
    await act('denise', id, { act: 'confirm-done' });
    expect(refusal(await note('leah', 'More.'))).toMatchObject({ status: 409, code: 'alerts.actionEnded' });
    await act('ruth', id, { act: 'withdraw', why: 'Found.' });
    expect(refusal(await note('leah', 'More.'))).toMatchObject({ status: 409, code: 'alerts.withdrawn' });
    expect((await page(id)).actions[0]?.progress?.text).toBe('Zebra is half written.');
  });
});

describe('what changes around an open alert', () => {
  test('its household goes to another officer, and the alert stays with whoever raised it', async () => {
    const id = await sent('H-103');
    expect((await council.ask('sunita', 'allocate', { body: { key: newKey(), reason: 'Caseload', refs: ['H-103'], officer: council.person('tomasz').id } })).status).toBe(200);
    await council.work();
    await act('denise', id, answer());
    expect((await act('ruth', id, { act: 'not-accept', missing: 'Who?' })).status).toBe(200);
  });
  test('its household ends, and both sides still see it through; another can be raised of what comes to light', async () => {
    const id = await sent('H-104');
    const { revision } = (await council.ask('priya', 'household', { params: { ref: 'H-104' } })).body as { revision: number };
    const ended = await council.ask('sunita', 'endHousehold', { params: { ref: 'H-104' }, body: { key: newKey(), revision, how: 'other', on: today(), reason: 'Moved abroad.' } });
    expect([ended.status, ended.status === 200 ? null : refusal(ended)]).toEqual([200, null]);
    expect(await council.work()).toBe(0);
    expect((await act('denise', id, answer())).status).toBe(200);
    expect((await act('ruth', id, { act: 'not-accept', missing: 'Who?' })).status).toBe(200);
    expect((await raise({}, 'H-104')).status).toBe(200);
    expect(await council.work()).toBe(0);
  });
  test('an answer at the very minute of the escalation is kept, whichever of the two comes first', async () => {
    const id = await sent();
    await council.tenant().moveClock('2027-01-12T08:30:00Z');
    const sweep = createSweepDeadlines({ ports: council.ports, log: council.api.logged.log });
    const [said] = await Promise.all([council.ask('denise', 'actOnAlert', { params: { id }, body: { key: newKey(), do: answer() } }), sweep()]);
    expect(said.status).toBe(200);
    expect(await council.work()).toBe(0);
    const stored = await council.ports.practice.findById(id as never);
    expect(stored?.value.kind === 'alert' && stored.value.answers.length).toBe(1);
    const { dispute, stateText } = await page(id);
    expect(dispute === null ? stateText : 'escalated').toBe(dispute === null ? 'answered' : 'escalated');
  });
  test('a dispute has it: it is not withdrawn from under the dispute, and a late answer still comes in', async () => {
    const id = await sent('H-102');
    await arrive('2027-01-20T08:30:00Z');
    await arrive('2027-01-28T08:30:00Z');
    expect((await page(id)).dispute).not.toBeNull();
    expect(refusal(await act('ruth', id, { act: 'withdraw', why: 'Found.' }))).toMatchObject({ status: 409, code: 'alerts.escalated' });
    expect((await act('denise', id, answer())).status).toBe(200);
    expect(today()).toBe('2027-01-28');
  });
});

test('no line of the log holds a name or anything that was written', () => {
  expect(council.api.logged.text()).not.toMatch(/Stubbs|Wendy|No plan|onerror|javascript|yyyy|Zebra/);
});
