import type { PersonId, UnitId } from '../ids.js';
import type { Records, Stored } from '../records/index.js';
import type { RoleId } from '../rights/types.js';
import type { DirectoryGroup, DirectoryPerson, Person } from './types.js';

/** The People list: roles, deputies and cover. At most a few hundred a unit, so it is read whole and kept warm. */
export interface People extends Records<Person, PersonId> {
  findAll(unit: UnitId): Promise<Stored<Person>[]>;
  findByRole(unit: UnitId, role: RoleId): Promise<Stored<Person>[]>;
  /** Those who have named this person as deputy. */
  findCoveredBy(deputy: PersonId): Promise<Stored<Person>[]>;
}

/** The council's directory (Entra). Names and addresses leave it only for the screen. */
export interface Directory {
  findById(id: PersonId): Promise<DirectoryPerson | null>;
  findByMail(addresses: readonly string[]): Promise<Map<string, DirectoryPerson>>;
  /** Everybody with a mailbox, for suggestions; follows every page. */
  findAll(): Promise<DirectoryPerson[]>;
  search(words: string): Promise<DirectoryPerson[]>;
  searchGroups(words: string): Promise<DirectoryGroup[]>;
  /** With their managers, as everybody is. */
  membersOf(groupId: string): Promise<DirectoryPerson[]>;
  /** Out of office now, as the mailbox says: until when, or null when they are there. */
  awayUntil(id: PersonId): Promise<string | null>;
}
