import { beforeEach, describe, expect, it } from '@jest/globals';
import { commandKey } from '../../ids.js';
import { aFosterReview, anActor, cast, createInMemoryPorts, type InMemoryPorts } from '../../testing/index.js';
import { toInstant, toLocalDate } from '../../time/index.js';
import { bookReview } from './bookReview.js';

const ruth = anActor('ruth');
let ports: InMemoryPorts;

const add = (review: ReturnType<typeof aFosterReview>) =>
  ports.reviews.create(review.id, { value: review.plain(), effects: [], commandKey: commandKey(`made-${review.id}`), actedBy: 'service' });

const wish = (changes: Record<string, unknown> = {}) => ({
  id: aFosterReview().id,
  key: commandKey('press-0001'),
  revision: 1,
  start: toInstant('2027-02-09T10:00:00Z'),
  end: toInstant('2027-02-09T12:00:00Z'),
  method: 'home' as const,
  staff: [cast.leah.id],
  carersWord: { how: 'phone' as const, on: toLocalDate('2027-01-04') },
  sswAgreed: true,
  ...changes,
});

beforeEach(async () => {
  ports = createInMemoryPorts();
  await add(aFosterReview());
});

describe('booking a review', () => {
  it('records the meeting and everything that must follow in one write', async () => {
    const saved = await bookReview(ports)(ruth, wish());
    expect(saved.value).toMatchObject({ state: 'booked', bookedOn: '2027-01-04', lateBooking: null });
    expect(saved.value.meeting?.staff).toEqual([cast.ruth.id, cast.leah.id]);
    expect(saved.effects.map((each) => each.kind)).toEqual(['calendar.book', 'deadlines.refresh', 'audit.write']);
    expect(saved.revision).toBe(2);
  });

  it('changes nothing on a repeat under the same key', async () => {
    const once = await bookReview(ports)(ruth, wish());
    const again = await bookReview(ports)(ruth, wish());
    expect(again.revision).toBe(once.revision);
  });

  it('books a date past the legal limit at once and owes the reason', async () => {
    const past = { start: toInstant('2027-02-17T10:00:00Z'), end: toInstant('2027-02-17T12:00:00Z') };
    const saved = await bookReview(ports)(ruth, wish(past));
    expect(saved.value.lateBooking).toEqual({ bookedOn: '2027-01-04', reason: null, givenBy: null, givenOn: null });
  });

  it('lets the diary decide between two reviews that want one hour, and leaves nothing of the second', async () => {
    await add(aFosterReview('H-014'));
    await bookReview(ports)(ruth, wish());
    const second = wish({ id: aFosterReview('H-014').id, key: commandKey('press-0002'), start: toInstant('2027-02-09T11:00:00Z'), end: toInstant('2027-02-09T13:00:00Z') });
    await expect(bookReview(ports)(ruth, second)).rejects.toMatchObject({ kind: 'conflict', code: 'reviews.hourTaken' });
    const unbooked = await ports.reviews.findById(second.id);
    expect(unbooked?.value.meeting).toBeNull();
    // Her diary holds the hour of the first, and nothing else of its request.
    const { id, start, end } = wish();
    expect((await ports.diaries.find(cast.leah.id, toLocalDate('2027-02-09'))).taken).toEqual([{ review: id, start, end, takenAt: ports.clock.now() }]);
  });

  it('takes over an hour that a dead worker left behind ten minutes ago', async () => {
    const interval = { review: aFosterReview('H-014').id, start: wish().start, end: wish().end, takenAt: toInstant('2027-01-04T07:49:00Z') };
    await ports.diaries.take(cast.ruth.id, toLocalDate('2027-02-09'), interval);
    await expect(bookReview(ports)(ruth, wish())).resolves.toMatchObject({ revision: 2 });
  });

  it.each([
    ['a time that has passed', { start: toInstant('2027-01-04T07:00:00Z'), end: toInstant('2027-01-04T07:30:00Z') }, 'start'],
    ['a Sunday', { start: toInstant('2027-02-07T10:00:00Z'), end: toInstant('2027-02-07T12:00:00Z') }, 'start'],
    ['Good Friday', { start: toInstant('2027-03-26T10:00:00Z'), end: toInstant('2027-03-26T12:00:00Z') }, 'start'],
    ['an end before the start', { end: toInstant('2027-02-09T09:00:00Z') }, 'end'],
    ['a word of the carers from tomorrow', { carersWord: { how: 'phone', on: toLocalDate('2027-01-05') } }, 'carersWord.on'],
    ["no word of the supervising social worker's", { sswAgreed: false }, 'sswAgreed'],
  ])('names the field at fault for %s', async (_what, changes, path) => {
    await expect(bookReview(ports)(ruth, wish(changes))).rejects.toMatchObject({ kind: 'invalidInput', faults: [expect.objectContaining({ path })] });
  });

  it('answers another officer as if the review were not there', async () => {
    const unknown = bookReview(ports)(anActor('tomasz'), wish({ id: aFosterReview('H-999').id }));
    const forbidden = bookReview(ports)(anActor('tomasz'), wish());
    const codes = (await Promise.allSettled([unknown, forbidden])).map((each) => (each.status === 'rejected' ? String(each.reason) : 'let in'));
    expect(codes[0]).toBe(codes[1]);
    expect(codes[0]).toContain('There is no review');
  });

  it("refuses a supervising social worker, who may see it but not book it", async () => {
    await expect(bookReview(ports)(anActor('leah'), wish())).rejects.toMatchObject({ kind: 'notPermitted' });
  });

  it('gives back the hour of whoever comes second to one review, and leaves the first one’s', async () => {
    const first = bookReview(ports)(ruth, wish());
    const later = { start: toInstant('2027-02-09T14:00:00Z'), end: toInstant('2027-02-09T16:00:00Z'), key: commandKey('press-0009') };
    const outcomes = await Promise.allSettled([first, bookReview(ports)(ruth, wish(later))]);
    expect(outcomes.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    const meeting = (await ports.reviews.findById(wish().id))?.value.meeting;
    const { taken } = await ports.diaries.find(cast.leah.id, toLocalDate('2027-02-09'));
    expect(taken).toMatchObject([{ start: meeting?.start, end: meeting?.end }]);
  });

  it('tells the second of two people who saw the same revision', async () => {
    await bookReview(ports)(ruth, wish());
    await expect(bookReview(ports)(ruth, wish({ key: commandKey('press-0003') }))).rejects.toMatchObject({ code: 'reviews.changed', current: 2 });
  });
});
