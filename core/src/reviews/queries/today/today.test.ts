import { describe, expect, it } from '@jest/globals';
import { commandKey } from '../../../ids.js';
import { aDeadlineRow, aDispute, aFosterReview, anActor, aPerson, cast, createInMemoryPorts } from '../../../testing/index.js';
import type { Practice } from '../../../practice/types.js';
import { toInstant } from '../../../time/index.js';
import { countingPorts } from '../../../testing/countingPorts.js';
import { todayOf } from './today.js';

const context = { bearer: 'token', reading: () => undefined };
const decided = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('test-key-1'), actedBy: 'service' as const });

const setUp = async () => {
  const ports = createInMemoryPorts({ now: '2027-01-04T08:00:00Z' });
  for (const key of ['ruth', 'tomasz', 'sunita', 'priya', 'denise', 'leah'] as const) await ports.people.create(cast[key].id, decided(aPerson(key).plain()));
  return ports;
};

describe('an officer’s Today', () => {
  it.each([100, 2_000])('costs one list request and one calendar request with %i deadlines stored', async (stored) => {
    const ports = await setUp();
    const rows = Array.from({ length: stored }, (_, n) => aDeadlineRow(`H-${String(n).padStart(3, '0')}`, '2026-03-01').ownedBy(n % 10 === 0 ? 'ruth' : 'tomasz').plain());
    await ports.deadlines.upsert(rows);
    const counted = countingPorts(ports, ['people']);
    await todayOf(counted.ports)(anActor('ruth'), context);
    expect(counted.calls).toEqual({ 'deadlines.findOpenOwnedBy': 1, 'calendar.agenda': 1 });
  });

  it('shows what is owed, and says that the calendar is closed, where the mailbox refuses', async () => {
    const ports = await setUp();
    await ports.deadlines.upsert([aDeadlineRow('H-001', '2026-01-01').plain()]);
    ports.calendar.close(cast.ruth.id);
    const page = await todayOf(ports)(anActor('ruth'), context);
    expect([page.overdue.length, page.visits]).toEqual([1, { today: [], closed: true, next: null }]);
  });

  it('groups one line a review: overdue, due today, the next ten working days, later', async () => {
    const ports = await setUp();
    await ports.deadlines.upsert([
      aDeadlineRow('H-001', '2026-01-01').plain(),
      aDeadlineRow('H-002', '2026-01-04').plain(),
      aDeadlineRow('H-003', '2026-01-15').plain(),
      aDeadlineRow('H-003', '2026-01-18').plain(),
      aDeadlineRow('H-004', '2026-06-01').plain(),
    ]);
    const page = await todayOf(ports)(anActor('ruth'), context);
    const refs = (rows: { household: string }[]) => rows.map((row) => row.household);
    expect([refs(page.overdue), refs(page.dueToday), refs(page.next), refs(page.later.rows)]).toEqual([['H-001'], ['H-002'], ['H-003'], ['H-004']]);
    expect(page.nextUntil).toBe('2027-01-18');
    expect(page.next[0]?.action).toEqual({ label: 'Book', page: 'booking' });
    expect(page.later).toMatchObject({ count: 1, nearest: '2027-06-01' });
  });

  it('joins today’s meeting with what is missing for it, and counts the next day that has any', async () => {
    const ports = await setUp();
    const meetingStart = toInstant('2027-01-04T10:00:00Z');
    const row = aDeadlineRow('H-001', '2026-02-16').plain();
    await ports.deadlines.upsert([{ ...row, caption: { ...row.caption, meetingStart } }]);
    for (const start of ['2027-01-04T10:00:00Z', '2027-01-06T09:30:00Z']) {
      const review = start.startsWith('2027-01-04') ? 'H-001-r1' : 'H-009-r2';
      await ports.calendar.book({ review: aFosterReview().with({ id: review as never }).id, household: 'H-001' as never, organiser: cast.ruth.id, start: toInstant(start), end: toInstant('2027-01-06T11:30:00Z'), attendees: [], online: false, place: 'home' });
    }
    const { visits } = await todayOf(ports)(anActor('ruth'), context);
    expect(visits?.today.map(({ review, familyName }) => ({ review, familyName }))).toEqual([{ review: 'H-001-r1', familyName: 'Stubbs' }]);
    expect(visits?.next).toMatchObject({ day: '2027-01-06', count: 1 });
  });

  it('shows what is due of somebody covered, and nothing of their restricted households', async () => {
    const ports = await setUp();
    const restricted = { ...aDeadlineRow('H-007', '2026-01-05').ownedBy('tomasz').plain(), restrictedTo: [cast.sunita.id] };
    await ports.deadlines.upsert([aDeadlineRow('H-006', '2026-01-05').ownedBy('tomasz').plain(), restricted]);
    const page = await todayOf(ports)(anActor('ruth', { covers: [{ person: cast.tomasz.id, roles: cast.tomasz.roles }] }), context);
    expect(page.covers).toEqual([{ person: { id: cast.tomasz.id, name: cast.tomasz.name }, until: null, due: 1 }]);
    expect(page.next.map((row) => [row.household, row.owner?.name])).toEqual([['H-006', cast.tomasz.name]]);
  });
});

describe('the Today of other roles', () => {
  it('of a service manager costs one page of her rows, the pages of open reviews, and the switchboard', async () => {
    const ports = await setUp();
    await ports.reviews.create(aFosterReview('H-001').id, decided(aFosterReview('H-001').plain()));
    const counted = countingPorts(ports, ['people']);
    const page = await todayOf(counted.ports)(anActor('sunita'), context);
    expect(counted.calls).toEqual({ 'deadlines.findOpenOwnedBy': 1, 'reviews.findOpenByUnit': 1, 'services.findById': 1, 'practice.findOnBoard': 4 });
    expect(page.manager?.officers[0]?.officer?.name).toBe(cast.ruth.name);
    expect(page.manager?.quarter).toMatchObject({ from: '2027-01-01', to: '2027-03-31', open: 1, held: 0 });
  });

  it('counts a restricted review for a manager who is named on it, and hides it from one who is not', async () => {
    const ports = await setUp();
    await ports.reviews.create(aFosterReview('H-001').id, decided(aFosterReview('H-001').restrictedTo('sunita').with({ legalLimit: '2026-12-01' as never }).plain()));
    await ports.reviews.create(aFosterReview('H-002').id, decided(aFosterReview('H-002').restrictedTo('denise').with({ legalLimit: '2026-12-01' as never }).plain()));
    const { manager } = await todayOf(ports)(anActor('sunita'), context);
    expect([manager?.restrictedMatters, manager?.willBeLate]).toEqual([1, []]);
  });

  it('has the talk that an officer owes her after an emergency, and counts a restricted matter that names her, and no other (E, BP-01)', async () => {
    const ports = await setUp();
    const keep = (dispute: ReturnType<typeof aDispute>, changes: Partial<ReturnType<typeof dispute.plain>> = {}) => ports.practice.create(dispute.id, decided<Practice>({ ...dispute.plain(), ...changes }));
    const bypass = { by: cast.ruth.id, at: toInstant('2027-01-04T08:00:00Z'), from: 1, to: 2, why: 'Tonight.', emergency: true, talk: null };
    await keep(aDispute('D-22222'), { bypasses: [{ ...bypass, manager: cast.sunita.id }] });
    await keep(aDispute('D-33333'), { bypasses: [{ ...bypass, manager: cast.helen.id }] });
    await keep(aDispute('D-44444').restricted('leah'), { recipients: [cast.sunita.id] });
    await keep(aDispute('D-55555').restricted('sunita'), { recipients: [cast.martin.id], stages: [] });
    const noted: string[] = [];
    const { manager } = await todayOf(ports)(anActor('sunita'), { ...context, reading: (record, about) => noted.push(`${record} ${about}`) });
    expect([manager?.talksOwed, manager?.restrictedMatters]).toEqual([[{ dispute: 'D-22222', officer: { id: cast.ruth.id, name: cast.ruth.name }, reading: null }], 1]);
    expect(noted).toEqual(['dispute D-22222']);
  });

  it('of business support lists the reviews to book by their limit', async () => {
    const ports = await setUp();
    for (const [ref, limit] of [['H-002', '2027-03-01'], ['H-001', '2027-02-01'], ['H-003', '2027-12-01']] as const) {
      await ports.reviews.create(aFosterReview(ref).id, decided(aFosterReview(ref).with({ legalLimit: limit as never }).plain()));
    }
    const { support } = await todayOf(ports)(anActor('priya'), context);
    expect(support?.toBook.map((row) => row.household)).toEqual(['H-001', 'H-002']);
  });

  it('of somebody without a role is refused', async () => {
    const ports = await setUp();
    await expect(todayOf(ports)(anActor('ruth', { roles: [] }), context)).rejects.toMatchObject({ code: 'people.noRole' });
  });
});
