import { describe, expect, it } from '@jest/globals';
import type { DirectoryPerson } from '../../people/types.js';
import { personId } from '../../ids.js';
import { aDirectoryPerson } from '../builders/aPerson.js';
import { cast } from '../builders/cast.js';
import { onPorts, type SetUp } from './contractPorts.js';

/** The adapter's directory holds the whole cast, a group "Fostering officers" of Ruth and Tomasz, and Tomasz away until 2027-02-05T17:30:00Z. */
export const directoryContract = (setUp: SetUp): void => {
  const names = (people: readonly DirectoryPerson[]): string[] => people.map((person) => person.name).sort();

  describe('Directory', () => {
    it('gives a person by id, and null for nobody', onPorts(setUp, async ({ directory }) => {
      expect(await directory.findById(cast.ruth.id)).toEqual(aDirectoryPerson('ruth'));
      expect(await directory.findById(personId('00000000-0000-4000-8000-00000000dead'))).toBeNull();
    }));

    it('gives people by address, whatever its case, leaving out strangers', onPorts(setUp, async ({ directory }) => {
      const found = await directory.findByMail([cast.ruth.mail.toUpperCase(), cast.leah.mail, 'nobody@marlbeck.example']);
      expect([...found.keys()].sort()).toEqual([cast.leah.mail, cast.ruth.mail].sort());
      expect(found.get(cast.ruth.mail)).toEqual(aDirectoryPerson('ruth'));
    }));

    it('lists everybody who has a mailbox', onPorts(setUp, async ({ directory }) => {
      expect(names(await directory.findAll())).toEqual(Object.values(cast).map(({ name }) => name).sort());
    }));

    it('finds by the start of a name or an address', onPorts(setUp, async ({ directory }) => {
      expect(names(await directory.search('rut'))).toEqual(['Ruth Adeyemi-Clarke']);
      expect(names(await directory.search('PENN'))).toEqual(['Leah Pennington']);
      expect(names(await directory.search('sunita.rao@'))).toEqual(['Sunita Rao']);
      expect(await directory.search("x' or startswith(mail,'")).toEqual([]);
    }));

    it('finds groups and their members', onPorts(setUp, async ({ directory }) => {
      const [group] = await directory.searchGroups('fostering off');
      expect(group?.name).toBe('Fostering officers');
      const members = await directory.membersOf(group?.id ?? '');
      expect(names(members)).toEqual(['Ruth Adeyemi-Clarke', 'Tomasz Bielak']);
      expect(members.map(({ manager }) => manager)).toEqual([aDirectoryPerson('ruth').manager, aDirectoryPerson('tomasz').manager]);
      expect(await directory.searchGroups('nothing like it')).toEqual([]);
    }));

    it('says until when somebody is away', onPorts(setUp, async ({ directory, setNow }) => {
      setNow('2027-01-26T09:00:00Z');
      expect(await directory.awayUntil(cast.tomasz.id)).toBe('2027-02-05T17:30:00Z');
      expect(await directory.awayUntil(cast.ruth.id)).toBeNull();
    }));
  });
};
