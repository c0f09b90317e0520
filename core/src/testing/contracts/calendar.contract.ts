import { describe, expect, it } from '@jest/globals';
import { householdRef, practiceId, reviewId } from '../../ids.js';
import type { EventWanted } from '../../reviews/ports.js';
import { toInstant } from '../../time/index.js';
import { cast } from '../builders/cast.js';
import { onPorts, type SetUp } from './contractPorts.js';

export const calendarContract = (setUp: SetUp): void => {
  const wanted = (changes: Partial<EventWanted> = {}): EventWanted => ({
    review: reviewId('H-001-r1'), household: householdRef('H-001'), organiser: cast.ruth.id,
    start: toInstant('2027-02-09T10:00:00Z'), end: toInstant('2027-02-09T12:00:00Z'), attendees: [cast.leah.mail], online: true, place: 'home', ...changes,
  });
  const [from, to] = [toInstant('2027-02-01T00:00:00Z'), toInstant('2027-03-01T00:00:00Z')];

  describe('ReviewCalendar', () => {
    it('books a careful event that says whose review it is', onPorts(setUp, async ({ calendar }) => {
      const { eventId, joinUrl } = await calendar.book(wanted());
      expect(joinUrl).toMatch(/^https?:/);
      expect(await calendar.agenda(cast.ruth.id, from, to)).toEqual([
        { eventId, review: 'H-001-r1', start: '2027-02-09T10:00:00Z', end: '2027-02-09T12:00:00Z', subject: 'H-001 foster home review', cancelled: false },
      ]);
    }));

    it('adopts its event when it is booked again', onPorts(setUp, async ({ calendar }) => {
      const first = await calendar.book(wanted());
      expect(await calendar.book(wanted())).toEqual(first);
      expect(await calendar.agenda(cast.ruth.id, from, to)).toHaveLength(1);
    }));

    it('books the meeting of a dispute’s stage as nobody’s review, and adopts it when it is booked again', onPorts(setUp, async ({ calendar }) => {
      const stage = wanted({ review: reviewId('D-7K3F2/1'), household: householdRef('D-7K3F2'), stageOf: practiceId('D-7K3F2'), place: null });
      const { eventId } = await calendar.move(null, stage);
      expect(await calendar.move(null, stage)).toMatchObject({ eventId });
      expect(await calendar.agenda(cast.ruth.id, from, to)).toMatchObject([{ eventId, review: null, subject: null }]);
    }));

    it('moves the event and keeps its Teams link', onPorts(setUp, async ({ calendar }) => {
      const first = await calendar.book(wanted());
      const later = { start: toInstant('2027-02-11T14:00:00Z'), end: toInstant('2027-02-11T16:00:00Z') };
      expect(await calendar.move(first.eventId, wanted(later))).toEqual(first);
      expect(await calendar.agenda(cast.ruth.id, from, to)).toMatchObject([{ eventId: first.eventId, review: 'H-001-r1', ...later }]);
    }));

    it('makes the event when the one to move is gone', onPorts(setUp, async ({ calendar }) => {
      const first = await calendar.book(wanted());
      await calendar.cancel(cast.ruth.id, first.eventId, 'The review is on another day.');
      const moved = await calendar.move(first.eventId, wanted());
      expect(await calendar.agenda(cast.ruth.id, from, to)).toMatchObject([{ eventId: moved.eventId, cancelled: false }]);
      await calendar.move(null, wanted({ review: reviewId('H-002-r1'), household: householdRef('H-002') }));
      expect(await calendar.agenda(cast.ruth.id, from, to)).toHaveLength(2);
    }));

    it('cancels, and a second cancel is a success', onPorts(setUp, async ({ calendar }) => {
      const { eventId } = await calendar.book(wanted());
      await calendar.cancel(cast.ruth.id, eventId, 'The review is on another day.');
      await calendar.cancel(cast.ruth.id, eventId, 'The review is on another day.');
      expect(await calendar.agenda(cast.ruth.id, from, to)).toEqual([]);
    }));

    it('cancels the event that carries a review, where nobody noted its id', onPorts(setUp, async ({ calendar }) => {
      const other = wanted({ review: reviewId('H-002-r1'), household: householdRef('H-002') });
      await calendar.book(wanted());
      await calendar.book(other);
      await calendar.cancel(cast.ruth.id, wanted(), 'The review is on another day.');
      await calendar.cancel(cast.ruth.id, wanted(), 'The review is on another day.');
      expect(await calendar.agenda(cast.ruth.id, from, to)).toMatchObject([{ review: 'H-002-r1', cancelled: false }]);
    }));

    it('reports busy times of those asked about, and who is not known', onPorts(setUp, async ({ calendar, tokenOf }) => {
      await calendar.book(wanted());
      const asked = [{ id: cast.ruth.id, mail: cast.ruth.mail }, { id: cast.leah.id, mail: cast.leah.mail }];
      const answer = await calendar.freeBusy(await tokenOf(cast.ruth.mail), asked, from, toInstant('2027-02-15T00:00:00Z'));
      expect(answer.map(({ person, known }) => [person, known])).toEqual([[cast.ruth.id, true], [cast.leah.id, true]]);
      expect(answer[0]?.busy).toEqual([{ start: '2027-02-09T10:00:00Z', end: '2027-02-09T12:00:00Z', status: 'busy' }]);
    }));
  });
};
