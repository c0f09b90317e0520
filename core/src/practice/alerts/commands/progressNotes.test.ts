import { beforeEach, describe, expect, it } from '@jest/globals';
import { createAlertHandlers } from '../../../api/handlers/alerts.js';
import { alertAct } from '../../../api/shapes/alerts.js';
import { performEffects } from '../../../delivery/effects/performEffects.js';
import { commandKey } from '../../../ids.js';
import { anActor, anAlert, aPerson, cast, createInMemoryPorts, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { toInstant, toLocalDate } from '../../../time/index.js';
import type { Practice } from '../../types.js';
import { MOST_WRITTEN } from '../../rules/roomLeft.js';
import type { AgreedAction, Alert } from '../types.js';
import { actOnAlert } from './actOnAlert.js';

let ports: InMemoryPorts;
let presses = 0;
const { id } = anAlert();
const nextKey = () => commandKey(`press-${String((presses += 1)).padStart(8, '0')}`);
const action: AgreedAction = { id: 'x.1', text: 'Write it', owner: cast.leah.id, due: toLocalDate('2027-01-29'), earlier: [], done: null, dropped: null };
const stamp = { by: cast.ruth.id, at: toInstant('2027-01-15T10:00:00Z') };
const agreed = anAlert().sent().answered().with({ replies: [{ ...stamp, accepted: true, missing: null }], actions: [action] });
const stands = async (changes: Partial<Alert> = {}): Promise<void> => {
  const decision = { value: agreed.with(changes).plain() as Practice, effects: [], commandKey: nextKey(), actedBy: 'service' as const };
  const before = await ports.practice.findById(id);
  if (before) await ports.practice.save(before, decision);
  else await ports.practice.create(id, decision);
};
const write = async (as: CastKey, text: string, key = nextKey()): Promise<Alert> => {
  const { value } = await actOnAlert(ports)(anActor(as), { id, key }, { act: 'report-progress', action: 'x.1', text });
  await performEffects(ports)({ list: 'practice', id });
  return value;
};
const pageOf = (as: CastKey) => createAlertHandlers(ports).alert(anActor(as), { params: { id }, query: {}, body: {} }, { bearer: '', reading: () => undefined });

beforeEach(async () => {
  presses = 0;
  ports = createInMemoryPorts({ now: '2027-01-18T09:00:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, { value: aPerson(key).plain(), effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
  await stands();
});

describe('J8: progress notes on an agreed action', () => {
  it('stand in the story one after the other, each with its time and person, the latest beside the action, for both sides', async () => {
    await write('leah', 'The carers are asked.');
    ports.clock.set('2027-01-20T14:30:00Z');
    await write('leah', 'Half of it is written.');
    for (const reader of ['ruth', 'denise', 'leah'] as const) {
      const { thread, actions } = await pageOf(reader);
      const story = thread.filter(({ sort }) => sort === 'progress');
      expect(story.map(({ at, by, text, points }) => [at, by?.id, text, points])).toEqual([
        ['2027-01-18T09:00:00Z', cast.leah.id, 'The carers are asked.', ['Action: Write it']], ['2027-01-20T14:30:00Z', cast.leah.id, 'Half of it is written.', ['Action: Write it']],
      ]);
      expect(actions[0]?.progress).toMatchObject({ at: '2027-01-20T14:30:00Z', by: { id: cast.leah.id }, text: 'Half of it is written.' });
    }
  });

  it('are told to nobody, stop no clock and stand in no line of the audit', async () => {
    const key = nextKey();
    await write('leah', 'The carers are asked.', key);
    expect(ports.messages.all()).toEqual([]);
    expect((await ports.deadlines.findBySubject(id)).filter(({ deadline }) => deadline.rule === 'ACT-01').map(({ deadline }) => [deadline.due, deadline.met])).toEqual([['2027-01-29', null]]);
    const rows = await ports.audit.findAbout(id);
    expect([rows.map((each) => each.act), JSON.stringify(rows).includes('carers')]).toEqual([['alert.report-progress'], false]);
  });

  it('come once of a press that is repeated', async () => {
    const key = nextKey();
    await write('leah', 'The carers are asked.', key);
    expect((await write('leah', 'The carers are asked.', key)).actions[0]?.progress).toHaveLength(1);
  });

  it.each<[CastKey, string]>([['ruth', 'notPermitted'], ['denise', 'notPermitted'], ['sunita', 'notPermitted'], ['tomasz', 'notFound']])('are not for %s to write, who does not own the action: %s', async (who, kind) => {
    await expect(write(who, 'It goes well.')).rejects.toMatchObject({ kind });
    expect((await pageOf('ruth')).actions[0]?.progress).toBeNull();
  });

  const over = { by: cast.ruth.id, at: toInstant('2027-01-17T10:00:00Z') };
  const done = { on: toLocalDate('2027-01-16'), by: cast.leah.id, note: '' };
  it.each<[string, Partial<Alert>, string]>([
    ['the action is done', { actions: [{ ...action, done }] }, 'alerts.actionEnded'],
    ['a manager confirmed it', { actions: [{ ...action, done }], managerConfirmed: over }, 'alerts.actionEnded'],
    ['the action was dropped', { actions: [{ ...action, dropped: { on: done.on, by: cast.denise.id, why: 'Moved.' } }] }, 'alerts.actionEnded'],
    ['the alert was withdrawn (D14)', { withdrawn: { ...over, why: 'Found.' } }, 'alerts.withdrawn'],
    ['the alert is resolved and locked (D12)', { resolved: { ...over, note: 'Seen.' } }, 'alerts.resolved'],
    ['the record has no room for them, however short', { found: 'x'.repeat(MOST_WRITTEN) }, 'practice.noRoom'],
  ])('are refused, changing nothing, when %s', async (_what, changes, code) => {
    await stands(changes);
    await expect(write('leah', 'Soon.')).rejects.toMatchObject({ kind: 'refusal', code });
    expect((await pageOf('ruth')).actions[0]?.progress).toBeNull();
  });

  it('go on while a dispute has the alert, for the action is still to do (D13)', async () => {
    await stands({ escalated: { to: id, by: 'clock', at: toInstant('2027-01-17T10:00:00Z') } });
    expect((await write('leah', 'Half of it is written.')).actions[0]?.progress).toHaveLength(1);
  });

  it.each([['', false], [' \n ', false], ['\u200b', false], ['x'.repeat(601), false], ['x'.repeat(600), true]])('hold a sentence or two, at most 600 characters (%#)', (text, fits) => {
    expect(alertAct.safeParse({ act: 'report-progress', action: 'x.1', text }).success).toBe(fits);
  });
});
