import { describe, expect, it } from '@jest/globals';
import { reviewId } from '../../ids.js';
import type { DiaryInterval } from '../../reviews/ports.js';
import { toInstant, toLocalDate } from '../../time/index.js';
import { cast } from '../builders/cast.js';
import { onPorts, type SetUp } from './contractPorts.js';

export const diariesContract = (setUp: SetUp): void => {
  const ruth = cast.ruth.id;
  const day = toLocalDate('2027-02-09');
  const hours = (review: string, from: string, to: string): DiaryInterval => ({
    review: reviewId(review), start: toInstant(`2027-02-09T${from}:00Z`), end: toInstant(`2027-02-09T${to}:00Z`), takenAt: toInstant('2027-01-04T08:00:00Z'),
  });

  describe('Diaries', () => {
    it('are empty where nothing was taken', onPorts(setUp, async ({ diaries }) => {
      expect(await diaries.find(ruth, day)).toEqual({ person: ruth, day, taken: [] });
    }));

    it('take one hour once and name the review in the way', onPorts(setUp, async ({ diaries }) => {
      expect(await diaries.take(ruth, day, hours('H-001-r1', '10:00', '12:00'))).toEqual({ taken: true });
      expect(await diaries.take(ruth, day, hours('H-002-r1', '11:00', '13:00'))).toEqual({ taken: false, by: 'H-001-r1' });
      expect(await diaries.take(ruth, day, hours('H-002-r1', '12:00', '14:00'))).toEqual({ taken: true });
      expect((await diaries.find(ruth, day)).taken).toHaveLength(2);
    }));

    it('keep people and days apart', onPorts(setUp, async ({ diaries }) => {
      await diaries.take(ruth, day, hours('H-001-r1', '10:00', '12:00'));
      expect(await diaries.take(cast.leah.id, day, hours('H-002-r1', '10:00', '12:00'))).toEqual({ taken: true });
      expect(await diaries.take(ruth, toLocalDate('2027-02-10'), hours('H-002-r1', '10:00', '12:00'))).toEqual({ taken: true });
    }));

    it('take the same hour again for the same review, and move it', onPorts(setUp, async ({ diaries }) => {
      await diaries.take(ruth, day, hours('H-001-r1', '10:00', '12:00'));
      expect(await diaries.take(ruth, day, hours('H-001-r1', '10:00', '12:00'))).toEqual({ taken: true });
      await diaries.take(ruth, day, hours('H-001-r1', '11:00', '13:00'));
      expect((await diaries.find(ruth, day)).taken).toEqual([hours('H-001-r1', '11:00', '13:00')]);
    }));

    it('let exactly one of eight have an hour that all want at once', onPorts(setUp, async ({ diaries }) => {
      const wanting = Array.from({ length: 8 }, (_, index) => hours(`H-00${index}-r1`, '10:00', '12:00'));
      const answers = await Promise.all(wanting.map((each) => diaries.take(ruth, day, each)));
      const winners = answers.filter((answer) => answer.taken);
      const { taken } = await diaries.find(ruth, day);
      expect(winners).toHaveLength(1);
      expect(taken).toHaveLength(1);
      expect(answers.filter((answer) => !answer.taken)).toEqual(Array.from({ length: 7 }, () => ({ taken: false, by: taken[0]?.review })));
    }));

    it('give the hour back, also twice', onPorts(setUp, async ({ diaries }) => {
      await diaries.take(ruth, day, hours('H-001-r1', '10:00', '12:00'));
      await diaries.release(ruth, day, reviewId('H-001-r1'));
      await diaries.release(ruth, day, reviewId('H-001-r1'));
      expect(await diaries.take(ruth, day, hours('H-002-r1', '10:00', '12:00'))).toEqual({ taken: true });
    }));
  });
};
