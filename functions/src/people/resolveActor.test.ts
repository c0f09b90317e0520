import { describe, expect, test } from '@jest/globals';
import { commandKey } from '@review-desk/core/ids';
import { aPerson, cast, createInMemoryPorts, marlbeck, type CastKey } from '@review-desk/core/testing';
import type { Person } from '@review-desk/core/people';
import { resolveActor } from './resolveActor.js';

const keep = async (ports: ReturnType<typeof createInMemoryPorts>, ...people: Person[]): Promise<void> => {
  for (const value of people) await ports.people.create(value.id, { value, effects: [], commandKey: commandKey(`seed-${value.id}`), actedBy: 'service' });
};
const asking = (who: CastKey) => ({ person: cast[who].id, appRoles: ['ReviewDesk.Use'], bearer: 'x' });

describe('who asks', () => {
  test('holds what the People list says, with the app roles of the token', async () => {
    const ports = createInMemoryPorts();
    await keep(ports, aPerson('ruth').plain());
    expect(await resolveActor(ports)(asking('ruth'))).toEqual({ id: cast.ruth.id, unit: marlbeck, roles: cast.ruth.roles, covers: [], appRoles: ['ReviewDesk.Use'] });
  });
  test('holds nothing when the list does not know them', async () => {
    expect(await resolveActor(createInMemoryPorts())(asking('callum'))).toMatchObject({ roles: [], covers: [], unit: marlbeck });
  });
  test('holds and covers nothing once the account is disabled', async () => {
    const ports = createInMemoryPorts();
    await keep(ports, aPerson('tomasz').gone().plain(), aPerson('ruth').coveredBy('tomasz', '2027-01-01').plain());
    expect(await resolveActor(ports)(asking('tomasz'))).toMatchObject({ roles: [], covers: [] });
  });
  test.each([
    ['2027-01-03T12:00:00Z', 0],
    ['2027-01-04T00:00:00Z', 1],
    ['2027-01-08T23:59:00Z', 1],
    ['2027-01-09T00:00:00Z', 0],
  ])('covers a colleague from the first day to the last, in London: %s', async (now, covers) => {
    const ports = createInMemoryPorts({ now });
    await keep(ports, aPerson('tomasz').plain(), aPerson('ruth').coveredBy('tomasz', '2027-01-04', '2027-01-08').plain());
    const actor = await resolveActor(ports)(asking('tomasz'));
    expect(actor.covers).toEqual(covers === 0 ? [] : [{ person: cast.ruth.id, roles: cast.ruth.roles }]);
  });
});
