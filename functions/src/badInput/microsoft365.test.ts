import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aHouseholdBody, giveRoles, newKey, refusal } from './sampleHouseholds.js';
import { startCouncil, type Council } from './startCouncil.js';

let council: Council;
beforeAll(async () => {
  // Judith has no mailbox at all; Ruth's stands outside the groups that the service was given, until somebody mends it.
  council = await startCouncil({
    change: (directory) => ({
      ...directory,
      people: directory.people.map((each) => (each.key === 'judith' ? { ...each, mailbox: false } : each)),
      groups: directory.groups.map((group) => ({ ...group, members: group.members.filter((id) => !outside || id !== ruth(directory)) })),
    }),
  });
  await giveRoles(council);
  await council.ask('sunita', 'giveRoles', { body: { key: newKey(), people: [{ id: council.person('judith').id, roles: [{ role: 'firo', team: null }] }] } });
  for (const ref of ['H-101', 'H-102']) await council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, ref) });
  await council.ask('priya', 'addHousehold', { body: aHouseholdBody(council, 'H-103', { firo: council.person('judith').id }) });
  expect(await council.work()).toBe(0);
}, 60_000);
afterAll(() => council.stop());

let outside = true;
const ruth = ({ people }: { people: readonly { key?: string | undefined; id: string }[] }): string => people.find((each) => each.key === 'ruth')?.id ?? '';
const book = async (who: string, id: string, start = '2027-02-09T10:00:00Z') => {
  const { revision } = (await council.ask(who, 'booking', { params: { id } })).body as { revision: number };
  return council.ask(who, 'book', { params: { id }, body: { key: newKey(), revision, start, end: start.replace('T10', 'T12'), method: 'home', staff: [], carersWord: { how: 'phone', on: '2027-01-04' }, sswAgreed: true } });
};
const review = (id: string) => council.ports.reviews.findById(id as never);
const waiting = async (id: string): Promise<string[]> => ((await review(id))?.effects ?? []).map((each) => `${each.kind} tried ${each.tries}`);
const calendarLine = async () => ((await council.ask('bethan', 'connections')).body as { lines: { name: string; state: string; detail: string; whoCanMend: string | null }[] }).lines.find((each) => each.name.startsWith('Calendars'));

describe('an officer’s mailbox that refuses', () => {
  test('leaves Today with what is owed, and says that the calendar cannot be read', async () => {
    const { status, body } = await council.ask('ruth', 'today');
    expect([status, body]).toEqual([200, expect.objectContaining({ visits: { today: [], closed: true, next: null } })]);
    expect((body as { later: { count: number } }).later.count).toBeGreaterThan(0);
  });
  test('does not stop the booking: it is decided with its dates, and the meeting stays to be put in', async () => {
    expect((await book('ruth', 'H-101-r1')).status).toBe(200);
    expect(await council.work()).toBe(0);
    expect((await review('H-101-r1'))?.value).toMatchObject({ state: 'booked', meeting: { start: '2027-02-09T10:00:00Z', eventId: null } });
    expect(await waiting('H-101-r1')).toEqual(['calendar.book tried 1']);
    const rows = await council.ports.deadlines.findBySubject('H-101' as never);
    expect(rows.some((row) => row.deadline.rule === 'FR-08')).toBe(true);
  });
  test('is told on the connections page with who can mend it', async () => {
    expect(await calendarLine()).toMatchObject({ state: 'problem', detail: expect.stringContaining('2 officers'), whoCanMend: 'Microsoft 365 administrator' });
  });
  test('is tried again by itself, later each time, and books once when it is let in', async () => {
    await council.quarterHourLater();
    expect(await waiting('H-101-r1')).toEqual(['calendar.book tried 2']);
    outside = false;
    await council.restart();
    for (let times = 0; times < 3; times += 1) await council.quarterHourLater();
    expect(await waiting('H-101-r1')).toEqual([]);
    const agenda = await council.ports.calendar.agenda(council.person('ruth').id, '2027-02-09T00:00:00Z' as never, '2027-02-10T00:00:00Z' as never);
    expect(agenda.filter((each) => each.review === 'H-101-r1')).toHaveLength(1);
    expect((await council.ask('ruth', 'today')).body).toMatchObject({ visits: { today: [] } });
  });
});

describe('an officer without a mailbox', () => {
  test('can see dates, though nobody’s free time is known, and can book', async () => {
    const { status, body } = await council.ask('judith', 'booking', { params: { id: 'H-103-r1' } });
    expect([status, (body as { staff: { freeBusyKnown: boolean }[] }).staff.map((each) => each.freeBusyKnown)]).toEqual([200, [false, false]]);
    expect((await book('judith', 'H-103-r1', '2027-02-11T10:00:00Z')).status).toBe(200);
    await council.work();
    expect(await waiting('H-103-r1')).toEqual(['calendar.book tried 1']);
    expect(await calendarLine()).toMatchObject({ state: 'problem', detail: expect.stringMatching(/^1 officer /) });
  });
});

describe('a list whose index was removed', () => {
  const setIndex = async (list: string, name: string, indexed: boolean): Promise<void> => {
    const path = await council.listPath(list);
    const { body } = await council.administer('GET', `${path}/columns`);
    const column = (body['value'] as { id: string; name: string }[]).find((each) => each.name === name);
    expect((await council.administer('PATCH', `${path}/columns/${column?.id ?? ''}`, { indexed })).status).toBe(200);
  };
  test('is named by list and column at start, on the connections page and to whoever asks', async () => {
    await setIndex('Deadlines', 'OwnerOpen', false);
    expect(await council.checkLists()).toEqual(['Deadlines.OwnerOpen is not indexed.']);
    const { lines } = (await council.ask('bethan', 'connections')).body as { lines: { name: string; detail: string; whoCanMend: string }[] };
    expect(lines[0]).toMatchObject({ detail: expect.stringContaining('Deadlines.OwnerOpen is not indexed'), whoCanMend: 'Microsoft 365 administrator' });
    expect(refusal(await council.ask('ruth', 'today'))).toEqual({
      status: 503, code: 'm365.indexMissing',
      message: 'The list Deadlines in SharePoint has lost its index on OwnerOpen. Nothing was changed. Ask your Microsoft 365 administrator to run the set-up step again: it puts back what is missing.',
    });
  });
  test('stops nothing else, and is put back by the set-up step with every row', async () => {
    expect((await council.ask('ruth', 'household', { params: { ref: 'H-102' } })).status).toBe(200);
    expect(await council.provision()).toEqual(['Put back the index on OwnerOpen of the list Deadlines.']);
    const { status, body } = await council.ask('ruth', 'today');
    expect([status, (body as { later: { count: number } }).later.count > 0]).toEqual([200, true]);
  });
});

describe('the clock of the tenant', () => {
  test('is not set before the last write, and says until when it can be', async () => {
    const answer = await fetch(`${council.tenant().base}/_tenant/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ to: '2027-01-03T08:00:00Z' }) });
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('cannot be set before the last write')]);
    expect((await council.ask('ruth', 'me')).status).toBe(200);
  });
});

test('no line of the log holds a name, an address or the subject of a meeting', () => {
  expect(council.api.logged.text()).not.toMatch(/Stubbs|Wendy|Ruth|Judith|marlbeck\.example|foster home review/);
});
