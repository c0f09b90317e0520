import type { PersonId, TeamId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { teamLedBy } from '../rules/teamLedBy.js';
import type { DirectoryPerson } from '../types.js';
import type { NameBook } from './nameBook.js';

/** A worker, a senior practitioner, a deputy, the team's manager: further up nobody leads a team. */
const MOST_LEVELS = 3;

/**
 * Tells the team of people found in the directory: the one they have here already, else the one that the nearest of
 * their managers leads here. Null when neither tells. Managers without a role are looked up once each.
 */
export const teamFromManagers = ({ directory }: Pick<Ports, 'directory'>, book: NameBook) => {
  const managers = new Map<PersonId, Promise<PersonId | null>>();
  const lookUp = async (id: PersonId): Promise<PersonId | null> => book.find(id)?.manager ?? (await directory.findById(id))?.manager ?? null;
  const managerOf = (id: PersonId): Promise<PersonId | null> => {
    const asked = managers.get(id) ?? lookUp(id);
    managers.set(id, asked);
    return asked;
  };
  return async (person: Pick<DirectoryPerson, 'id' | 'manager'>): Promise<TeamId | null> => {
    const own = new Set((book.find(person.id)?.roles ?? []).flatMap(({ team }) => team ?? []));
    if (own.size > 0) return own.size === 1 ? ([...own][0] ?? null) : null;
    let manager = person.manager;
    for (let level = 0; manager !== null && level < MOST_LEVELS; level += 1) {
      const known = book.find(manager);
      const team = known && teamLedBy(known);
      if (team) return team;
      manager = await managerOf(manager);
    }
    return null;
  };
};
