import type { AnswerOf } from '../../api/routeTable.js';
import { NotPermitted } from '../../errors.js';
import type { Ports } from '../../ports.js';
import { mayTowards, serviceThing } from '../../rights/index.js';
import { peopleCoverRights } from '../rights.js';
import { mayBeginAsFirst } from '../rules/mayBeginAsFirst.js';
import type { Actor, DirectoryPerson } from '../types.js';
import { nameBook, type NameBook } from './nameBook.js';
import { teamFromManagers } from './teamFromManagers.js';

type Used = Pick<Ports, 'people' | 'unit' | 'directory'>;

/** Colleagues in the council's directory, to give a role to. The words searched for are kept nowhere. */
export const searchDirectory =
  (ports: Used) =>
  async (actor: Actor, words: string): Promise<AnswerOf<'searchDirectory'>> => {
    const book = await mayLookUp(ports, actor);
    return { hits: hitsOf(await ports.directory.search(words), book) };
  };

export const searchGroups =
  (ports: Used) =>
  async (actor: Actor, words: string): Promise<AnswerOf<'searchGroups'>> => {
    await mayLookUp(ports, actor);
    return { groups: await ports.directory.searchGroups(words) };
  };

/** Everybody in a group, each with the team that their managers tell: a group is one role, and seldom one team. */
export const groupMembers =
  (ports: Used) =>
  async (actor: Actor, id: string): Promise<AnswerOf<'groupMembers'>> => {
    const book = await mayLookUp(ports, actor);
    const members = await ports.directory.membersOf(id);
    const teamOf = teamFromManagers(ports, book);
    const teams = new Map(await Promise.all(members.map(async (person) => [person.id, await teamOf(person)] as const)));
    return { hits: hitsOf(members, book).map((hit) => ({ ...hit, team: teams.get(hit.id) ?? null })) };
  };

const mayLookUp = async (ports: Used, actor: Actor): Promise<NameBook> => {
  const book = await nameBook(ports);
  const may =
    mayTowards(peopleCoverRights, actor, serviceThing(actor.unit), 'act:assign-role') ||
    mayTowards(peopleCoverRights, actor, serviceThing(actor.unit), 'act:assign-first-administrator') ||
    mayBeginAsFirst(actor, book.people);
  if (!may) throw new NotPermitted('people.notPermitted', 'Your role does not let you look people up to give them a role.');
  return book;
};

const hitsOf = (people: readonly DirectoryPerson[], book: NameBook): AnswerOf<'searchDirectory'>['hits'] =>
  people
    .filter((person) => person.active)
    .map(({ id, name, mail, jobTitle, department }) => ({
      id, name, mail, jobTitle, department, hasRole: (book.find(id)?.roles.length ?? 0) > 0,
    }));
