import type { Directory } from '../people/ports.js';
import type { DirectoryGroup, DirectoryPerson } from '../people/types.js';

export type DirectoryContent = {
  people: readonly DirectoryPerson[];
  groups?: readonly (DirectoryGroup & { members: readonly string[] })[];
  /** Object id to the moment until which the mailbox says that they are away. */
  away?: Readonly<Record<string, string>>;
};

/** The words somebody types match the start of any word of a name, or of an address. */
const matches = (person: DirectoryPerson, words: string): boolean => {
  const wanted = words.trim().toLowerCase();
  return wanted !== '' && [person.name, ...person.name.split(/\s+/), person.mail].some((text) => text.toLowerCase().startsWith(wanted));
};

export const createInMemoryDirectory = ({ people, groups = [], away = {} }: DirectoryContent): Directory => ({
  findById: async (id) => people.find((person) => person.id === id) ?? null,
  findByMail: async (addresses) => {
    const wanted = new Set(addresses.map((address) => address.toLowerCase()));
    return new Map(people.filter((person) => wanted.has(person.mail.toLowerCase())).map((person) => [person.mail.toLowerCase(), person]));
  },
  findAll: async () => people.filter((person) => person.mail !== ''),
  search: async (words) => people.filter((person) => matches(person, words)),
  searchGroups: async (words) =>
    groups.filter((group) => group.name.toLowerCase().startsWith(words.trim().toLowerCase())).map(({ id, name }) => ({ id, name })),
  membersOf: async (groupId) => {
    const members = new Set(groups.find((group) => group.id === groupId)?.members ?? []);
    return people.filter((person) => members.has(person.id));
  },
  awayUntil: async (id) => away[id] ?? null,
});
