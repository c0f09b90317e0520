import { beforeEach, describe, expect, it } from '@jest/globals';
import { commandKey, type PersonId } from '../../ids.js';
import { allocateOfficer } from '../../register/index.js';
import { bookReview } from '../../reviews/commands/bookReview.js';
import { cancelMeeting } from '../../reviews/commands/cancelMeeting.js';
import { moveMeeting } from '../../reviews/commands/moveMeeting.js';
import { reviewPageOf } from '../../reviews/queries/reviewPage.js';
import { aHousehold, aPerson, anActor, cast, createInMemoryPorts, type InMemoryPorts } from '../../testing/index.js';
import { toInstant, toLocalDate } from '../../time/index.js';
import { openReviewIfDue } from './openReviewIfDue.js';
import { performEffects } from './performEffects.js';

const household = aHousehold();
const wish = { method: 'online' as const, carersWord: { how: 'phone' as const, on: toLocalDate('2027-01-04') }, sswAgreed: true };
const on = (day: string) => ({ start: toInstant(`${day}T10:00:00Z`), end: toInstant(`${day}T12:00:00Z`) });
let ports: InMemoryPorts;

const theReview = async () => {
  const [stored] = await ports.reviews.findByHousehold(household.ref);
  if (!stored) throw new TypeError('no review');
  return stored;
};
const work = async (): Promise<void> => {
  await performEffects(ports)({ list: 'households', id: household.ref });
  await performEffects(ports)({ list: 'reviews', id: (await theReview()).value.id });
};
const give = async (officer: PersonId, key: string) => {
  const report = await allocateOfficer(ports)(anActor('sunita'), { key: commandKey(key), refs: [household.ref], officer });
  await work();
  return report;
};
const events = () => ports.calendar.events().map(({ person, start, cancelled, wanted }) => ({ person, start, cancelled, invited: wanted?.attendees }));
const taken = async (person: PersonId, day: string) => (await ports.diaries.find(person, toLocalDate(day))).taken.length;

beforeEach(async () => {
  ports = createInMemoryPorts();
  for (const key of ['ruth', 'tomasz', 'sunita', 'leah', 'denise'] as const) {
    const person = aPerson(key).plain();
    await ports.people.create(person.id, { value: person, effects: [], commandKey: commandKey(`made-${key}`), actedBy: 'service' });
  }
  await ports.households.create(household.ref, { value: household.plain(), effects: [], commandKey: commandKey('made-0001'), actedBy: 'service' });
  await openReviewIfDue(ports)(household.ref);
  const { value, revision } = await theReview();
  await bookReview(ports)(anActor('ruth'), { id: value.id, key: commandKey('book-0001'), revision, staff: [cast.leah.id], ...wish, ...on('2027-02-09') });
  await work();
});

describe('a booked review that is given to another officer', () => {
  it('is theirs, while the meeting stays in the calendar it stands in and they are invited', async () => {
    expect((await give(cast.tomasz.id, 'give-0001')).meetings).toEqual(['H-001']);
    const stored = await theReview();
    expect(stored.value).toMatchObject({ officer: cast.tomasz.id, meeting: { organiser: cast.ruth.id, eventId: 'event-1' } });
    expect(events()).toEqual([{ person: cast.ruth.id, start: '2027-02-09T10:00:00Z', cancelled: false, invited: [cast.leah.mail, cast.tomasz.mail] }]);
    expect(await taken(cast.tomasz.id, '2027-02-09')).toBe(1);
    const page = await reviewPageOf(ports)(anActor('tomasz'), stored, { reading: () => undefined });
    expect(page.meeting?.inCalendarOf).toMatchObject({ id: cast.ruth.id });
  });

  it('goes into the new officer’s calendar when they move it, and out of the former one', async () => {
    await give(cast.tomasz.id, 'give-0001');
    const { value, revision } = await theReview();
    await moveMeeting(ports)(anActor('tomasz'), {
      id: value.id, key: commandKey('move-0001'), revision, staff: value.meeting?.staff ?? [], ...wish, ...on('2027-02-12'), reason: 'FIRO capacity',
    });
    await work();
    await work();
    expect(events()).toEqual([
      { person: cast.ruth.id, start: '2027-02-09T10:00:00Z', cancelled: true, invited: [cast.leah.mail, cast.tomasz.mail] },
      { person: cast.tomasz.id, start: '2027-02-12T10:00:00Z', cancelled: false, invited: [cast.leah.mail] },
    ]);
    expect((await theReview()).value.meeting).toMatchObject({ eventId: 'event-2', staff: [cast.tomasz.id, cast.leah.id] });
    expect((await theReview()).value.meeting).not.toHaveProperty('organiser');
    expect([await taken(cast.ruth.id, '2027-02-09'), await taken(cast.tomasz.id, '2027-02-09'), await taken(cast.tomasz.id, '2027-02-12')]).toEqual([0, 0, 1]);
  });

  it('is cancelled in the calendar it stands in', async () => {
    await give(cast.tomasz.id, 'give-0001');
    const { value, revision } = await theReview();
    await cancelMeeting(ports)(anActor('tomasz'), { id: value.id, key: commandKey('cancel-001'), revision, reason: 'other' });
    await work();
    expect(events()).toMatchObject([{ person: cast.ruth.id, cancelled: true }]);
  });

  it('is as before when it is given back', async () => {
    await give(cast.tomasz.id, 'give-0001');
    expect((await give(cast.ruth.id, 'give-0002')).meetings).toEqual([]);
    const { meeting, officer } = (await theReview()).value;
    expect([officer, meeting?.eventId, meeting?.organiser]).toEqual([cast.ruth.id, 'event-1', undefined]);
    expect(events()).toHaveLength(1);
  });
});
