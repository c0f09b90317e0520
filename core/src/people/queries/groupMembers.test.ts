import { beforeEach, expect, test } from '@jest/globals';
import { commandKey, personId, type PersonId } from '../../ids.js';
import { aDirectoryPerson, aPerson, anActor, cast, createInMemoryPorts, type InMemoryPorts } from '../../testing/index.js';
import type { DirectoryPerson, Person } from '../types.js';
import { groupMembers } from './searchDirectory.js';

const group = 'b0000000-0000-4000-8000-000000000009';
const newcomer = (number: number, manager: PersonId | null): DirectoryPerson => ({
  ...aDirectoryPerson('leah'), id: personId(`a0000000-0000-4000-8000-00000000090${number}`), manager,
});
const [inMarlbeck, inQuarrington, senior, stranger, underStranger] = [
  newcomer(1, cast.denise.id), newcomer(2, cast.nasreen.id), newcomer(3, cast.nasreen.id), newcomer(4, null), newcomer(5, personId('a0000000-0000-4000-8000-000000000904')),
];
const underSenior = newcomer(6, senior.id);
const everybody = [inMarlbeck, inQuarrington, senior, stranger, underStranger, underSenior, aDirectoryPerson('leah')];
let ports: InMemoryPorts;

beforeEach(async () => {
  const managers = (['sunita', 'denise', 'nasreen', 'martin'] as const).map((key) => aDirectoryPerson(key));
  ports = createInMemoryPorts({ directory: { people: [...everybody, ...managers], groups: [{ id: group, name: 'Fostering support workers', members: everybody.map(({ id }) => id) }] } });
  for (const key of ['sunita', 'denise', 'nasreen', 'martin', 'leah'] as const) await give(aPerson(key).plain());
});
const give = (person: Person) => ports.people.create(person.id, { value: person, effects: [], commandKey: commandKey(`seed-${person.id}`), actedBy: 'service' });
const teams = async () => {
  const { hits } = await groupMembers(ports)(anActor('sunita'), group);
  return new Map(hits.map(({ id, team }) => [id, team]));
};

test('each person of a group is in the team that their own manager leads', async () => {
  const found = await teams();
  expect([found.get(inMarlbeck.id), found.get(inQuarrington.id)]).toEqual(['fostering-marlbeck', 'fostering-quarrington']);
});

test('a manager without a post here is passed over for theirs', async () => {
  expect((await teams()).get(underSenior.id)).toBe('fostering-quarrington');
});

test('nobody’s team is guessed where no manager leads one', async () => {
  const found = await teams();
  expect([found.get(stranger.id), found.get(underStranger.id)]).toEqual([null, null]);
});

test('somebody who has a team here keeps it, whoever the directory says their manager is', async () => {
  const [leah] = (await ports.people.findAll(ports.unit)).filter(({ value }) => value.id === cast.leah.id);
  if (leah) await ports.people.save(leah, { value: { ...leah.value, manager: cast.nasreen.id }, effects: [], commandKey: commandKey('move-leah-1'), actedBy: 'service' });
  expect((await teams()).get(cast.leah.id)).toBe('fostering-marlbeck');
});

test('managers who stand in a circle end the search', async () => {
  const [one, two] = [newcomer(7, personId('a0000000-0000-4000-8000-000000000908')), newcomer(8, personId('a0000000-0000-4000-8000-000000000907'))];
  ports = createInMemoryPorts({ directory: { people: [one, two], groups: [{ id: group, name: 'Circle', members: [one.id] }] } });
  await give(aPerson('sunita').plain());
  expect((await teams()).get(one.id)).toBeNull();
});
