import { describe, expect, it } from '@jest/globals';
import { effect, type Effect } from '../../records/index.js';
import { anAlert, cast, createInMemoryPorts, marlbeck } from '../../testing/index.js';
import { commandKey } from '../../ids.js';
import { makeMessages } from './makeMessage.js';

const alert = anAlert().sent().plain();
const telling = (more: Record<string, string> = {}): Effect => effect('message.make', `${alert.id}:press-1:act:${cast.denise.id}`, { key: 'press-1', purpose: 'act', post: 'ftm', to: cast.denise.id, ...more });
const world = async (teams: string[], now = '2027-01-11T10:00:00Z') => {
  const ports = createInMemoryPorts({ now });
  const startedFor = teams.map((team) => ({ team: team as never, at: ports.clock.now(), by: cast.sunita.id }));
  await ports.services.create(marlbeck, { value: { unit: marlbeck, council: 'Marlbeck', startedFor, currentPolicy: 1 }, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
  return ports;
};

describe('what is to be told', () => {
  it.each<[string, string[], boolean]>([['until a manager has started telling', [], true], ['for another team', ['another-team'], true], ['for its own team', [alert.team ?? ''], false], ['for everybody', ['all'], false]])('%s (%j) is kept, and held: %s', async (_when, teams, held) => {
    const ports = await world(teams);
    const [made] = await makeMessages(ports)(alert, [telling()]);
    expect([made?.held, made?.to, made?.purpose]).toEqual([held, cast.denise.id, 'act']);
  });

  it('is one message however often its effects are performed', async () => {
    const ports = await world(['all']);
    for (let times = 0; times < 3; times += 1) await makeMessages(ports)(alert, [telling()]);
    expect(ports.messages.all()).toHaveLength(1);
  });

  it('waits for the morning, but not where a child may be at risk', async () => {
    const ports = await world(['all'], '2027-01-09T22:00:00Z');
    const [later] = await makeMessages(ports)(alert, [telling()]);
    const [now] = await makeMessages(await world(['all'], '2027-01-09T22:00:00Z'))(alert, [telling({ atOnce: 'yes' })]);
    expect([later?.notBefore, now?.notBefore]).toEqual(['2027-01-11T08:30:00Z', '2027-01-09T22:00:00Z']);
  });
});
