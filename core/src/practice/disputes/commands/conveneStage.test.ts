import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DisputeActBody } from '../../../api/shapes/disputes.js';
import { commandKey, reviewId, type PersonId } from '../../../ids.js';
import { takeDiaries } from '../../../reviews/commands/takeDiaries.js';
import { aDispute, anActor, cast, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { toInstant, toLocalDate } from '../../../time/index.js';
import { disputePageOf } from '../queries/disputePage.js';
import { disputesIn, disputeWorld, keep, sweepOn, work } from '../testing/disputeWorld.js';
import { mortal, orDie } from '../testing/mortal.js';
import type { Dispute } from '../types.js';
import { actOnDispute } from './actOnDispute.js';

type Do = DisputeActBody['do'];
const id = aDispute().id;
const at = (day: string, from = '10:00', to = '11:00') => ({ start: toInstant(`2027-02-${day}T${from}:00Z`), end: toInstant(`2027-02-${day}T${to}:00Z`) });
const meet = (day: string, attendees: PersonId[] = [], from?: string, to?: string): Do => ({ act: 'convene', ...at(day, from, to), attendees });
const left: Do = { act: 'bypass', to: 3, why: 'It cannot wait.', emergency: false, childsSafety: false, talk: { with: cast.sunita.id, on: toLocalDate('2027-02-03'), view: 'Agrees.' } };

let ports: InMemoryPorts;
let acts = 0;
const start = async (dispute: Dispute = aDispute().plain()): Promise<InMemoryPorts> => {
  const made = await disputeWorld('2027-02-03T10:00:00Z');
  await keep(made, dispute);
  return made;
};
const act = async (key: CastKey, step: Do, name = `convene-key-${(acts += 1)}`): Promise<Dispute> => {
  const { value } = await actOnDispute(ports)(anActor(key), { id, key: commandKey(name) }, step);
  await work(ports);
  return value;
};
const taken = async (of: InMemoryPorts, person: PersonId, day: string) => (await of.diaries.find(person, toLocalDate(`2027-02-${day}`))).taken.map(({ review, start: from }) => `${review} ${from.slice(11, 16)}`);
const codeOf = async (done: Promise<unknown>): Promise<unknown> => done.then(() => 'done', (error: unknown) => error);
const events = (of: InMemoryPorts) => of.calendar.events().map(({ review, start: from, cancelled }) => [review, from, cancelled]);

beforeEach(async () => {
  ports = await start();
});

describe('E, a stage’s meeting', () => {
  it('takes the hour in the diary of everybody who attends, before it is decided', async () => {
    await act('ruth', meet('05', [cast.martin.id]));
    for (const person of [cast.ruth.id, cast.denise.id, cast.martin.id]) expect(await taken(ports, person, '05')).toEqual(['D-7K3F2/1 10:00']);
  });

  it('does not get an hour that a review has in one of those diaries, and leaves nothing taken', async () => {
    await ports.diaries.take(cast.denise.id, toLocalDate('2027-02-05'), { review: reviewId('H-014-r1'), ...at('05', '10:30', '12:00'), takenAt: ports.clock.now() });
    expect(await codeOf(act('ruth', meet('05')))).toMatchObject({ code: 'reviews.hourTaken', message: expect.stringContaining('taken by another meeting') });
    expect([await taken(ports, cast.ruth.id, '05'), disputesIn(ports)[0]?.stages[0]?.meeting]).toEqual([[], null]);
    expect(ports.calendar.events()).toEqual([]);
  });

  it('keeps its hour from a review however long ago it was booked, until it is called off', async () => {
    const review = (of: string) => takeDiaries(ports, reviewId(of), [cast.ruth.id], at('05'), ports.clock.now());
    await act('ruth', meet('05'));
    ports.clock.set('2027-02-04T10:00:00Z');
    await expect(review('H-014-r1')).rejects.toMatchObject({ code: 'reviews.hourTaken' });
    await act('ruth', left);
    await expect(review('H-014-r1')).resolves.toBeUndefined();
  });

  it('moves when it is booked again: the one event, the earlier hours free, the old date beside the new', async () => {
    await act('ruth', meet('05', [cast.martin.id]));
    await act('ruth', meet('08'));
    expect(events(ports)).toEqual([['D-7K3F2/1', '2027-02-08T10:00:00Z', false]]);
    expect([await taken(ports, cast.martin.id, '05'), await taken(ports, cast.ruth.id, '05'), await taken(ports, cast.ruth.id, '08')]).toEqual([[], [], ['D-7K3F2/1 10:00']]);
    const stored = await ports.practice.findById(id);
    const page = stored?.value.kind === 'dispute' ? await disputePageOf(ports)(anActor('ruth'), { ...stored, value: stored.value }, { reading: () => undefined }) : null;
    expect(page?.stages[0]?.meeting).toMatchObject({ ...at('08'), inOutlook: true, calledOff: false, earlier: [{ ...at('05'), movedBy: { id: cast.ruth.id }, movedOn: '2027-02-03' }] });
    expect(page?.thread.map(({ what }) => what)).toEqual(expect.arrayContaining(['Meeting booked for Friday 5 February 2027 at 10am', 'Meeting moved to Monday 8 February 2027 at 10am']));
  });

  it('gives back on its own day the hour of somebody who is no longer asked, and moves within the day', async () => {
    await act('ruth', meet('05', [cast.martin.id]));
    await act('ruth', meet('05', [], '14:00', '15:00'));
    expect([await taken(ports, cast.martin.id, '05'), await taken(ports, cast.denise.id, '05')]).toEqual([[], ['D-7K3F2/1 14:00']]);
  });

  it.each([
    ['on a Sunday', meet('07'), false, 'done'], ['on a Sunday', meet('07'), true, 'disputes.faults'],
    ['of nine hours', meet('05', [], '08:00', '17:00'), true, 'disputes.faults'],
    ['into the next day', { ...meet('05'), end: toInstant('2027-02-06T00:30:00Z') } as Do, true, 'disputes.faults'],
  ])('%s is booked only where a child is at risk, and never when it makes no sense: %j', async (_what, step, waits, code) => {
    ports = await start(aDispute().with({ childAtRisk: !waits }).plain());
    const found = await codeOf(act('ruth', step));
    expect((found as { code?: string }).code ?? found).toBe(code);
  });
});

describe('E, a stage that ends before its meeting', () => {
  const outcome: Do = { act: 'record-outcome', outcome: 'not resolved', agreed: 'Nothing.', whyUnsatisfactory: 'Unsafe.', wouldSatisfy: 'A repair.' };
  it.each<[string, Do[]]>([
    ['bypassed', [left]],
    ['decided', [outcome]],
    ['escalated', [outcome, { act: 'escalate', to: null, whyUnsatisfactory: null, wouldSatisfy: null }]],
    ['resolved', [{ act: 'resolve', reasons: 'Made safe.', learning: 'home' }]],
  ])('%s: the meeting goes from Outlook and from every diary', async (_how, steps) => {
    await act('ruth', meet('05'));
    for (const step of steps) await act('ruth', step);
    expect(events(ports)).toEqual([['D-7K3F2/1', '2027-02-05T10:00:00Z', true]]);
    expect([await taken(ports, cast.ruth.id, '05'), await taken(ports, cast.denise.id, '05')]).toEqual([[], []]);
  });

  it('by the clock: a meeting booked for after the limit is called off, one whose hour has come is left to be said met', async () => {
    await act('ruth', meet('10'));
    await sweepOn(ports, '2027-02-09T08:30:00Z');
    expect(events(ports)).toEqual([['D-7K3F2/1', '2027-02-10T10:00:00Z', true]]);
    ports = await start();
    await act('ruth', meet('08'));
    await sweepOn(ports, '2027-02-09T08:30:00Z');
    expect(events(ports)).toEqual([['D-7K3F2/1', '2027-02-08T10:00:00Z', false]]);
    const met = await act('ruth', { act: 'met', stage: 1, on: toLocalDate('2027-02-08'), present: [cast.ruth.id, cast.denise.id] });
    expect(met.stages[0]?.metNoted).toMatchObject({ by: cast.ruth.id, present: [cast.ruth.id, cast.denise.id] });
  });
});

describe('booking, moving and calling off', () => {
  const stores = ['practice', 'diaries', 'calendar', 'directory', 'deadlines', 'messages', 'people', 'audit', 'effectQueue'] as const;
  const steps: [string, Do][] = [['convene-0001', meet('05', [cast.martin.id])], ['convene-0002', meet('08')], ['bypass-00001', left]];
  const one = async (machine: InMemoryPorts, [key, step]: [string, Do]): Promise<void> => {
    await actOnDispute(machine)(anActor('ruth'), { id, key: commandKey(key) }, step);
    await work(machine, id);
  };
  const end = async (of: InMemoryPorts) => ({
    events: events(of).filter(([, , cancelled]) => cancelled === false),
    hours: await Promise.all([cast.ruth.id, cast.denise.id, cast.martin.id].flatMap((person) => ['05', '08'].map((day) => taken(of, person, day)))),
    meetings: disputesIn(of).flatMap(({ stages }) => stages.map(({ number, meeting }) => [number, meeting?.start, meeting?.earlier?.length])),
    told: of.messages.all().map(({ value }) => `${value.purpose} ${value.to ?? value.post}`).toSorted(),
  });

  it('end the same when the machine dies before or after any one call, and another carries on', async () => {
    for (const count of [1, 2, 3]) {
      const calm = await start();
      for (const step of steps.slice(0, count)) await one(calm, step);
      const wanted = await end(calm);
      expect(wanted.events).toHaveLength(count === 3 ? 0 : 1);
      const counted = mortal(await start(), stores, () => null);
      for (const step of steps.slice(0, count)) await one(counted.ports, step);
      for (let dies = 0; dies <= counted.calls(); dies += 1) {
        const alive = await start();
        const dying = mortal(alive, stores, (call) => (call === dies ? 'after' : call > dies ? 'before' : null));
        for (const step of steps.slice(0, count)) {
          await orDie(one(dying.ports, step));
          // The same press again, from the browser that got no answer.
          await one(alive, step);
        }
        expect([count, dies, await end(alive)]).toEqual([count, dies, wanted]);
      }
    }
  });

  it('leave no event behind where the worker died between Outlook and its note, and the stage ended meanwhile', async () => {
    const dying = mortal(ports, ['practice'], (call) => (call > 2 ? 'before' : null));
    await actOnDispute(ports)(anActor('ruth'), { id, key: commandKey('convene-0001') }, meet('05'));
    await orDie(work(dying.ports, id));
    expect([events(ports).length, disputesIn(ports)[0]?.stages[0]?.meeting?.eventId]).toEqual([1, null]);
    await act('ruth', left);
    expect(ports.calendar.events().filter(({ cancelled }) => !cancelled)).toEqual([]);
  });
});
