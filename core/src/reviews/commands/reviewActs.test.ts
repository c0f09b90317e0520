import { beforeEach, describe, expect, it } from '@jest/globals';
import { commandKey } from '../../ids.js';
import { aFosterReview, anActor, cast, createInMemoryPorts, type InMemoryPorts } from '../../testing/index.js';
import { toInstant, toLocalDate } from '../../time/index.js';
import { cancelMeeting } from './cancelMeeting.js';
import { giveLateReason } from './giveLateReason.js';
import { markReviewHeld } from './markReviewHeld.js';
import { moveMeeting } from './moveMeeting.js';

const ruth = anActor('ruth');
const id = aFosterReview().id;
const request = { id, key: commandKey('press-0001'), revision: 1 };
let ports: InMemoryPorts;

const given = (review: ReturnType<typeof aFosterReview>) =>
  ports.reviews.create(id, { value: review.plain(), effects: [], commandKey: commandKey('made-0001'), actedBy: 'service' });

const move = (changes: Record<string, unknown> = {}) => ({
  ...request,
  start: toInstant('2027-02-12T10:00:00Z'), end: toInstant('2027-02-12T12:00:00Z'),
  method: 'home' as const, staff: [cast.leah.id], sswAgreed: true, reason: 'carer illness' as const,
  carersWord: { how: 'phone' as const, on: toLocalDate('2027-01-04') },
  ...changes,
});

beforeEach(() => {
  ports = createInMemoryPorts();
});

describe('moving a meeting (A19)', () => {
  it('keeps the old hour, its reason and who moved it, and leaves the legal limit where it is', async () => {
    await given(aFosterReview().booked('2027-02-09T10:00:00Z', '2027-01-04', { eventId: 'event-7' }));
    const { value } = await moveMeeting(ports)(ruth, move());
    expect(value.earlierMeetings).toEqual([
      { start: '2027-02-09T10:00:00Z', end: '2027-02-09T12:00:00Z', movedOn: '2027-01-04', reason: 'carer illness', movedBy: cast.ruth.id, staff: [cast.leah.id] },
    ]);
    expect(value).toMatchObject({ legalLimit: '2027-02-16', movedOn: '2027-01-04', meeting: { start: '2027-02-12T10:00:00Z', eventId: 'event-7' } });
  });

  it('past the legal limit owes the reason, and owes none once it is moved back', async () => {
    await given(aFosterReview().booked());
    const late = await moveMeeting(ports)(ruth, move({ start: toInstant('2027-02-17T10:00:00Z'), end: toInstant('2027-02-17T12:00:00Z') }));
    expect(late.value.lateBooking).toMatchObject({ bookedOn: '2027-01-04', reason: null });
    const back = await moveMeeting(ports)(ruth, move({ key: commandKey('press-0002'), revision: late.revision }));
    expect(back.value.lateBooking).toBeNull();
  });

  it('is refused where nothing is booked', async () => {
    await given(aFosterReview());
    await expect(moveMeeting(ports)(ruth, move())).rejects.toMatchObject({ code: 'reviews.nothingToMove' });
  });
});

describe('cancelling a meeting', () => {
  it('makes the review due again under the same limit and takes the event away', async () => {
    await given(aFosterReview().booked('2027-02-09T10:00:00Z', '2027-01-04', { eventId: 'event-7' }));
    const saved = await cancelMeeting(ports)(ruth, { ...request, reason: 'FIRO capacity' });
    expect(saved.value).toMatchObject({ state: 'due', meeting: null, bookedOn: null, legalLimit: '2027-02-16' });
    expect(saved.effects.find((each) => each.kind === 'calendar.cancel')?.about).toEqual({ review: id, earlier: '0', organiser: cast.ruth.id, event: 'event-7' });
  });

  it('is refused once the review was held', async () => {
    await given(aFosterReview().booked().held('2027-02-09'));
    await expect(cancelMeeting(ports)(ruth, { ...request, reason: 'other' })).rejects.toMatchObject({ code: 'reviews.nothingToCancel' });
  });
});

describe('the reason for a late booking (LB-01)', () => {
  const late = () =>
    aFosterReview().booked('2027-02-17T10:00:00Z').with({ lateBooking: { bookedOn: toLocalDate('2027-01-04'), reason: null, givenBy: null, givenOn: null } });

  it('is given by the service manager and meets her deadline', async () => {
    await given(late());
    const { value } = await giveLateReason(ports)(anActor('sunita'), { ...request, reason: 'The carers are both in hospital.' });
    expect(value.lateBooking).toEqual({ bookedOn: '2027-01-04', reason: 'The carers are both in hospital.', givenBy: cast.sunita.id, givenOn: '2027-01-04' });
    expect(value.done).toEqual({ 'LB-01': '2027-01-04' });
  });

  it('cannot be given by the officer who booked it', async () => {
    await given(late());
    await expect(giveLateReason(ports)(ruth, { ...request, reason: 'Because.' })).rejects.toMatchObject({ kind: 'notPermitted' });
  });

  it('never enters an effect or the trail, where no free text belongs', async () => {
    await given(late());
    const saved = await giveLateReason(ports)(anActor('sunita'), { ...request, reason: 'Mrs Stubbs is ill.' });
    expect(JSON.stringify(saved.effects)).not.toContain('Stubbs');
  });
});

describe('marking a review as held (A10)', () => {
  it('counts from the day of the meeting in London', async () => {
    await given(aFosterReview().booked('2027-01-04T07:00:00Z'));
    expect((await markReviewHeld(ports)(ruth, request)).value).toMatchObject({ state: 'in session', heldOn: '2027-01-04' });
  });

  it.each([
    ['before the meeting has begun', () => aFosterReview().booked(), 'reviews.notYet'],
    ['without a meeting', () => aFosterReview(), 'reviews.notBooked'],
    ['a second time', () => aFosterReview().booked('2027-01-04T07:00:00Z').held('2027-01-04'), 'reviews.alreadyHeld'],
  ])('is refused %s', async (_when, review, code) => {
    await given(review());
    await expect(markReviewHeld(ports)(ruth, request)).rejects.toMatchObject({ code });
  });
});
