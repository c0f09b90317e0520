import { beforeEach, describe, expect, it } from '@jest/globals';
import { commandKey } from '../../ids.js';
import { bookReview } from '../../reviews/commands/bookReview.js';
import { moveMeeting } from '../../reviews/commands/moveMeeting.js';
import { aHousehold, aPerson, anActor, cast, createInMemoryPorts, type InMemoryPorts } from '../../testing/index.js';
import { countingPorts } from '../../testing/countingPorts.js';
import { toInstant, toLocalDate } from '../../time/index.js';
import { openReviewIfDue } from './openReviewIfDue.js';
import { performEffects } from './performEffects.js';
import { refreshDeadlines } from './refreshDeadlines.js';

const household = aHousehold();
const ruth = anActor('ruth');
let ports: InMemoryPorts;

beforeEach(async () => {
  ports = createInMemoryPorts();
  for (const key of ['ruth', 'sunita', 'leah', 'denise'] as const) {
    const person = aPerson(key).plain();
    await ports.people.create(person.id, { value: person, effects: [], commandKey: commandKey(`made-${key}`), actedBy: 'service' });
  }
  await ports.households.create(household.ref, { value: household.plain(), effects: [], commandKey: commandKey('made-0001'), actedBy: 'service' });
  await openReviewIfDue(ports)(household.ref);
  await refreshDeadlines(ports)(household.ref, { why: 'imported', by: null });
});

const theReview = async () => (await ports.reviews.findByHousehold(household.ref))[0];
const book = async (start = '2027-02-09T10:00:00Z') => {
  const stored = await theReview();
  if (!stored) return;
  await bookReview(ports)(ruth, {
    id: stored.value.id, key: commandKey('press-0001'), revision: stored.revision, start: toInstant(start),
    end: toInstant(start.replace('T10', 'T12')), method: 'online', staff: [cast.leah.id],
    carersWord: { how: 'phone', on: toLocalDate('2027-01-04') }, sswAgreed: true,
  });
  await performEffects(ports)({ list: 'reviews', id: stored.value.id });
};
const moveTo = async (day: string) => {
  const stored = await theReview();
  await moveMeeting(ports)(ruth, {
    id: stored?.value.id ?? household.ref as never, key: commandKey(`press-${day}`), revision: stored?.revision ?? 0,
    start: toInstant(`${day}T10:00:00Z`), end: toInstant(`${day}T12:00:00Z`), method: 'online', staff: [cast.leah.id],
    carersWord: { how: 'phone', on: toLocalDate('2027-01-04') }, sswAgreed: true, reason: 'carer illness',
  });
};

describe('what follows a booking', () => {
  it('opens the review that is due under the earliest limit of its approvals', async () => {
    expect((await theReview())?.value).toMatchObject({ id: 'H-001-r1', legalLimit: '2027-02-16', legalRule: 'FR-04', officer: cast.ruth.id, first: false });
  });

  it('puts the meeting in Outlook, its dates in the ledger and the act in the trail, and leaves nothing pending', async () => {
    await book();
    expect(ports.calendar.events()).toMatchObject([{ review: 'H-001-r1', person: cast.ruth.id, subject: 'H-001 foster home review' }]);
    const rows = await ports.deadlines.findBySubject(household.ref);
    const due = Object.fromEntries(rows.filter((row) => row.review).map((row) => [row.deadline.rule, row.deadline.due]));
    expect(due).toMatchObject({ 'FR-08': '2027-01-26', 'FR-26': '2027-01-19', 'FR-23': '2027-01-19' });
    expect((await ports.audit.findAbout('H-001-r1')).map((entry) => entry.act)).toEqual(['review.book']);
    const stored = await theReview();
    expect(stored?.effects).toEqual([]);
    expect(stored?.value.meeting?.eventId).toBe('event-1');
  });

  it('changes nothing when it is performed again', async () => {
    await book();
    const before = await ports.deadlines.findBySubject(household.ref);
    await performEffects(ports)({ list: 'reviews', id: (await theReview())?.value.id ?? '' });
    const again = await refreshDeadlines(ports)(household.ref, { why: 'again', by: null });
    expect(again.changed).toEqual([]);
    expect(await ports.deadlines.findBySubject(household.ref)).toEqual(before);
    expect(ports.calendar.events()).toHaveLength(1);
  });

  it('works a ledger out again when a sweep wrote while it was being worked out', async () => {
    await book();
    const read = ports.deadlines.findBySubject;
    let swept = false;
    const racing = { ...ports, deadlines: { ...ports.deadlines, findBySubject: async (ref: typeof household.ref) => {
      const rows = await read(ref);
      const [row] = swept ? [] : rows.filter((each) => each.deadline.rule === 'FR-08');
      swept = true;
      if (row) await ports.deadlines.noteSwept([{ row, sweepOn: toLocalDate('2027-01-20'), told: ['2027-01-12 ssw'] }]);
      return rows;
    } } };
    await ports.households.save((await ports.households.findById(household.ref)) ?? (household as never), { value: { ...household.plain(), town: 'Harle Green' }, effects: [], commandKey: commandKey('given-0001'), actedBy: 'service' });
    await refreshDeadlines(racing)(household.ref, { why: 'changed', by: null });
    const papers = (await read(household.ref)).find((row) => row.deadline.rule === 'FR-08');
    expect(papers).toMatchObject({ told: ['2027-01-12 ssw'], sweepOn: '2027-01-20', caption: { town: 'Harle Green' } });
  });

  it('moves the one event and keeps the old dates beside the new', async () => {
    await book();
    await moveTo('2027-02-12');
    await performEffects(ports)({ list: 'reviews', id: 'H-001-r1' });
    expect(ports.calendar.events()).toMatchObject([{ start: '2027-02-12T10:00:00Z', cancelled: false }]);
    const papers = (await ports.deadlines.findBySubject(household.ref)).find((row) => row.deadline.rule === 'FR-08');
    expect(papers?.deadline).toMatchObject({ due: '2027-01-29', changes: [{ from: '2027-01-26', to: '2027-01-29', why: 'moved', by: cast.ruth.id }] });
    expect((await ports.diaries.find(cast.leah.id, toLocalDate('2027-02-09'))).taken).toEqual([]);
  });

  it('gives back the hours of each earlier date once, however late the effects of several moves are performed', async () => {
    await book();
    const days = ['2027-02-12', '2027-02-09', '2027-02-15'];
    for (const day of days) await moveTo(day);
    const { ports: counted, calls } = countingPorts(ports, []);
    await performEffects(counted)({ list: 'reviews', id: 'H-001-r1' });
    const taken = await Promise.all(days.map(async (day) => (await ports.diaries.find(cast.leah.id, toLocalDate(day))).taken.length));
    expect(taken).toEqual([0, 0, 1]);
    // Ruth's and Leah's hours of three dates.
    expect(calls['diaries.release']).toBe(6);
  });

  it('leaves a failing effect on the item and performs the others', async () => {
    const broken = { ...ports, calendar: { ...ports.calendar, book: () => Promise.reject(new TypeError('no answer')) } };
    const stored = await theReview();
    await bookReview(ports)(ruth, {
      id: stored?.value.id ?? ('' as never), key: commandKey('press-0001'), revision: stored?.revision ?? 0,
      start: toInstant('2027-02-09T10:00:00Z'), end: toInstant('2027-02-09T12:00:00Z'), method: 'home', staff: [],
      carersWord: { how: 'phone', on: toLocalDate('2027-01-04') }, sswAgreed: true,
    });
    const report = await performEffects(broken)({ list: 'reviews', id: 'H-001-r1' });
    expect(report).toMatchObject({ performed: 2, failed: 1 });
    expect((await theReview())?.effects.map((each) => [each.kind, each.tries])).toEqual([['calendar.book', 1]]);
  });
});
