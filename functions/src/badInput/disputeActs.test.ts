import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aHouseholdBody, giveRoles, newKey, refusal } from './sampleHouseholds.js';
import { startCouncil, type Council } from './startCouncil.js';

jest.setTimeout(60_000);
type Page = { id: string; stateText: string; revision: number; stages: { number: number; meeting: { calledOff: boolean } | null }[]; safeguarding: { referral: string } | null };
let council: Council;
beforeAll(async () => {
  council = await startCouncil();
  await giveRoles(council);
  await council.ask('sunita', 'giveRoles', { body: { key: newKey(), people: [{ id: council.person('martin').id, roles: [{ role: 'fsm', team: null }] }] } });
  for (const ref of ['H-101', 'H-102']) await council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, ref) });
  await council.ask('sunita', 'pressStart', { body: { key: newKey(), teams: ['all'] } });
  expect(await council.work()).toBe(0);
  await council.quarterHourLater(60);
});
afterAll(() => council.stop());

const stranger = 'd0000000-0000-4000-8000-0000000000ff';
const wish = (changes: Record<string, unknown> = {}) => ({
  key: newKey(), track: 'fostering', household: 'H-101', review: null, category: 'F2', childAtRisk: false, safeguarding: null, summary: 'Not agreed.', effect: 'No move.', wanted: 'A plan.',
  restricted: false, about: [], recipients: [], escalation: null, ...changes,
});
const open = (changes: Record<string, unknown> = {}, who = 'ruth') => council.ask(who, 'openDispute', { body: wish(changes) });
const opened = async (changes: Record<string, unknown> = {}): Promise<string> => {
  const { body } = await open(changes);
  expect(await council.work()).toBe(0);
  return (body as Page).id;
};
const act = async (who: string, id: string, step: Record<string, unknown>) => council.ask(who, 'actOnDispute', { params: { id }, body: { key: newKey(), do: step } });
const page = async (id: string) => (await council.ask('ruth', 'dispute', { params: { id } })).body as Page;
const meeting = (start: string, end: string, attendees: string[] = []) => ({ act: 'convene', start, end, attendees });
const closing = { act: 'resolve', reasons: 'Agreed.', learning: 'Write earlier.' };

describe('what is written in a dispute', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['of 100,000 characters', { summary: 'x'.repeat(100_000) }, 'summary'],
    ['of blanks and characters without width', { wanted: ' \u200b ' }, 'wanted'],
    ['of a referral tomorrow', { childAtRisk: true, safeguarding: { referral: 'made', on: '2027-01-05', to: 'Duty' } }, 'safeguarding.on'],
    ['about somebody where it is not restricted', { about: [stranger] }, 'about'],
    ['of a category that is none', { category: 'F9' }, 'category'],
    ['of a household that is none', { household: 'H-999' }, 'household'],
  ])('%s is refused beside its field, and nothing is opened', async (_what, changes, path) => {
    const said = refusal(await open(changes));
    expect([said.status, said.faults?.map((each) => each.path) ?? said.code]).toEqual(path === 'household' ? [404, 'notFound'] : [400, expect.arrayContaining([path])]);
    expect(await council.ports.practice.findByHousehold('H-101' as never)).toEqual([]);
  });
});

describe('an act on a dispute', () => {
  let id = '';
  beforeAll(async () => {
    id = await opened();
  });
  test.each<[string, string, Record<string, unknown>, number]>([
    ['that is none', 'ruth', { act: 'explode' }, 400],
    ['by a stranger’s name', 'ruth', meeting('2027-01-06T10:00:00Z', '2027-01-06T11:00:00Z', [stranger]), 400],
    ['at a meeting in the past', 'ruth', meeting('2027-01-01T10:00:00Z', '2027-01-01T11:00:00Z'), 400],
    ['at a meeting on a Sunday', 'ruth', meeting('2027-01-10T10:00:00Z', '2027-01-10T11:00:00Z'), 400],
    ['at a meeting that ends before it starts', 'ruth', meeting('2027-01-06T11:00:00Z', '2027-01-06T10:00:00Z'), 400],
    ['at a meeting on a day that does not exist', 'ruth', meeting('2027-02-30T10:00:00Z', '2027-02-30T11:00:00Z'), 400],
    ['that says a stage was met tomorrow', 'ruth', { act: 'met', stage: 1, on: '2027-01-05', present: [] }, 400],
    ['that says a stage was met that never opened', 'ruth', { act: 'met', stage: 7, on: '2027-01-04', present: [] }, 409],
    ['that goes on without an outcome', 'ruth', { act: 'escalate', to: null, whyUnsatisfactory: 'x', wouldSatisfy: 'y' }, 409],
    ['that leaves out a stage backwards', 'ruth', { act: 'bypass', to: 1, why: 'x', emergency: false, childsSafety: false, talk: null }, 400],
    ['that records a talk about no bypass', 'ruth', { act: 'record-talk', bypass: 3, with: stranger, on: '2027-01-04', view: 'x' }, 409],
    ['that closes it in the place of an officer who is here', 'sunita', { ...closing, act: 'resolve-in-absence' }, 409],
    ['of the other side', 'denise', closing, 403],
    ['by somebody who may not know of it', 'tomasz', closing, 404],
  ])('%s changes nothing and says so', async (_what, who, step, status) => {
    const before = await page(id);
    const said = await act(who, id, step);
    expect([said.status, refusal(said).message.length > 20]).toEqual([status, true]);
    expect((await page(id)).revision).toBe(before.revision);
  });
});

describe('resolving a dispute while its meeting is being booked', () => {
  test('ends with it closed and no meeting in anybody’s day, whichever comes first', async () => {
    const id = await opened({ household: 'H-102' });
    const both = await Promise.all([act('ruth', id, meeting('2027-01-06T10:00:00Z', '2027-01-06T11:00:00Z')), act('ruth', id, closing)]);
    expect(both.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
    expect(both[1]?.status).toBe(200);
    expect(await council.work()).toBe(0);
    for (let times = 0; times < 2; times += 1) await council.quarterHourLater();
    const { stateText, stages } = await page(id);
    expect([stateText, stages[0]?.meeting?.calledOff ?? true]).toEqual(['Resolved', true]);
    for (const who of ['ruth', 'denise']) expect((await council.ports.diaries.find(council.person(who).id, '2027-01-06' as never)).taken).toEqual([]);
    expect(await council.ports.calendar.agenda(council.person('ruth').id, '2027-01-06T00:00:00Z' as never, '2027-01-07T00:00:00Z' as never)).toEqual([]);
  });
  test('and what is closed stays so: each further act is refused with what to do', async () => {
    const id = await opened({ household: 'H-102' });
    expect((await act('ruth', id, closing)).status).toBe(200);
    for (const [who, step] of [['ruth', closing], ['ruth', meeting('2027-01-07T10:00:00Z', '2027-01-07T11:00:00Z')], ['denise', { act: 'answer', text: 'Late.' }]] as const)
      expect(refusal(await act(who, id, step))).toMatchObject({ status: 409, code: 'disputes.closed', message: expect.stringContaining('Open a new one if the matter has come back') });
    await council.work();
  });
});

test('no line of the log holds a name or anything that was written', () => {
  expect(council.api.logged.text()).not.toMatch(/Stubbs|Wendy|Not agreed|xxxx/);
});
