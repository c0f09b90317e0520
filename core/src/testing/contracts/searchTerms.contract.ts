import { describe, expect, it } from '@jest/globals';
import { householdRef, unitId } from '../../ids.js';
import { marlbeck } from '../builders/cast.js';
import { onPorts, type SetUp } from './contractPorts.js';

export const searchTermsContract = (setUp: SetUp): void => {
  const [stubbs, marsden] = [householdRef('H-001'), householdRef('H-014')];

  describe('SearchTerms', () => {
    it('find a household by the start of any of its words, without regard to case', onPorts(setUp, async ({ searchTerms }) => {
      await searchTerms.replace(marlbeck, stubbs, ['Stubbs', 'Wendy', 'H-001']);
      await searchTerms.replace(marlbeck, marsden, ['Marsden', "O'Hara", 'Stubbins']);
      expect(await searchTerms.find(marlbeck, 'stu')).toEqual([stubbs, marsden]);
      expect(await searchTerms.find(marlbeck, 'STUBBS')).toEqual([stubbs]);
      expect(await searchTerms.find(marlbeck, "o'h")).toEqual([marsden]);
      expect(await searchTerms.find(marlbeck, 'h-00')).toEqual([stubbs]);
    }));

    it('find nothing under three letters or in another unit', onPorts(setUp, async ({ searchTerms }) => {
      await searchTerms.replace(marlbeck, stubbs, ['Stubbs']);
      expect(await searchTerms.find(marlbeck, 'st')).toEqual([]);
      expect(await searchTerms.find(unitId('oth'), 'stubbs')).toEqual([]);
    }));

    it('treat what is typed as words, never as part of the question', onPorts(setUp, async ({ searchTerms }) => {
      await searchTerms.replace(marlbeck, stubbs, ['Stubbs']);
      expect(await searchTerms.find(marlbeck, "stu') or startswith(fields/Term,'")).toEqual([]);
      expect(await searchTerms.find(marlbeck, '%%%&$filter=')).toEqual([]);
    }));

    it('of new households are added together, and a second time change nothing', onPorts(setUp, async ({ searchTerms }) => {
      const all = [{ ref: stubbs, terms: ['Stubbs', 'Wendy'] }, { ref: marsden, terms: ['Marsden', 'Wendy'] }];
      await searchTerms.addAll(marlbeck, all);
      await searchTerms.addAll(marlbeck, all);
      expect(await searchTerms.find(marlbeck, 'wendy')).toEqual([stubbs, marsden]);
      await searchTerms.replace(marlbeck, marsden, ['Marsden']);
      expect(await searchTerms.find(marlbeck, 'wendy')).toEqual([stubbs]);
    }));

    it('become exactly what was last given', onPorts(setUp, async ({ searchTerms }) => {
      await searchTerms.replace(marlbeck, stubbs, ['Stubbs', 'Wendy', 'Carl']);
      await searchTerms.replace(marlbeck, stubbs, ['Stubbs', 'Wendy', 'Carla']);
      await searchTerms.replace(marlbeck, stubbs, ['Stubbs', 'Wendy', 'Carla']);
      expect(await searchTerms.find(marlbeck, 'carl')).toEqual([stubbs]);
      await searchTerms.replace(marlbeck, stubbs, []);
      expect(await searchTerms.find(marlbeck, 'stubbs')).toEqual([]);
    }));
  });
};
