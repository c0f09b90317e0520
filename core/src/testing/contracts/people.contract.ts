import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../people/types.js';
import { unitId } from '../../ids.js';
import { aPerson } from '../builders/aPerson.js';
import { cast, marlbeck, marlbeckTeam } from '../builders/cast.js';
import { deciding, onPorts, type SetUp } from './contractPorts.js';
import { recordsContract } from './records.contract.js';

export const peopleContract = (setUp: SetUp): void => {
  const [ruth, denise] = [aPerson('ruth').coveredBy('tomasz', '2027-01-04').plain(), aPerson('denise').plain()];
  recordsContract('People', setUp, (ports) => ports.people, {
    one: { id: ruth.id, value: ruth },
    other: { id: denise.id, value: denise },
    changed: (person, step) => ({ ...person, jobTitle: `Post ${step}` }),
  });

  describe('People answer', () => {
    const ids = (rows: readonly { value: Person }[]): string[] => rows.map(({ value }) => value.id).sort();
    it('who is in the unit, who holds a role and whom somebody covers', onPorts(setUp, async ({ people }) => {
      for (const each of [ruth, denise, aPerson('tomasz').plain(), aPerson('callum').plain()]) await people.create(each.id, deciding(each, `make-${each.id}`));
      expect(ids(await people.findAll(marlbeck))).toEqual([cast.ruth.id, cast.tomasz.id, cast.denise.id, cast.callum.id].sort());
      expect(await people.findAll(unitId('oth'))).toEqual([]);
      expect(ids(await people.findByRole(marlbeck, 'firo'))).toEqual([cast.ruth.id, cast.tomasz.id].sort());
      expect(ids(await people.findCoveredBy(cast.tomasz.id))).toEqual([cast.ruth.id]);
    }));

    it('a role that was just given', onPorts(setUp, async ({ people }) => {
      const { stored } = await people.create(ruth.id, deciding(ruth, 'make-1'));
      expect(await people.findByRole(marlbeck, 'ftm')).toEqual([]);
      const roles: Person['roles'] = [{ role: 'ftm', unit: marlbeck, team: marlbeckTeam }];
      await people.save(stored, deciding({ ...ruth, roles, cover: [] }, 'roles-1'));
      expect(ids(await people.findByRole(marlbeck, 'ftm'))).toEqual([cast.ruth.id]);
      expect(await people.findCoveredBy(cast.tomasz.id)).toEqual([]);
    }));
  });
};
