import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DisputeActBody } from '../../../api/shapes/disputes.js';
import { commandKey } from '../../../ids.js';
import type { Actor } from '../../../people/types.js';
import { aDispute, anActor, aPerson, cast, marlbeck, seniors, theService, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { toInstant, toLocalDate } from '../../../time/index.js';
import { stageShown } from '../rules/stageShown.js';
import { disputesIn, disputeWorld, keep, seeded, work } from '../testing/disputeWorld.js';
import type { Dispute } from '../types.js';
import { actOnDispute } from './actOnDispute.js';

type Do = DisputeActBody['do'];
const senior = (key: keyof typeof seniors): Actor => ({ id: seniors[key].id, unit: marlbeck, roles: seniors[key].roles, covers: [], appRoles: [] });
const who = (key: CastKey | keyof typeof seniors): Actor => (key in seniors ? senior(key as keyof typeof seniors) : anActor(key as CastKey));

let ports: InMemoryPorts;
let acts = 0;
const start = async (dispute: Dispute = aDispute().plain(), now = '2027-02-03T10:00:00Z'): Promise<void> => {
  ports = await disputeWorld(now);
  await keep(ports, dispute);
};
const act = async (key: CastKey | keyof typeof seniors, step: Do): Promise<Dispute> => {
  acts += 1;
  const { value } = await actOnDispute(ports)(who(key), { id: aDispute().id, key: commandKey(`act-key-${acts}`) }, step);
  await work(ports);
  return value;
};
const codeOf = async (done: Promise<unknown>): Promise<string> => done.then(() => 'done', (error: unknown) => (error as { code?: string }).code ?? String(error));
const told = () => ports.messages.all().map(({ value }) => `${value.purpose} ${Object.entries({ ...cast, ...seniors }).find(([, each]) => each.id === value.to)?.[0] ?? value.post}`).toSorted();
const outcome = (changes: object = {}): Do => ({ act: 'record-outcome', outcome: 'part', agreed: 'Some of it.', whyUnsatisfactory: 'Not all.', wouldSatisfy: 'All of it.', ...changes });
const escalate = (changes: object = {}): Do => ({ act: 'escalate', to: null, whyUnsatisfactory: null, wouldSatisfy: null, ...changes });
const bypass = (changes: object = {}): Do => ({ act: 'bypass', to: 3, why: 'It cannot wait.', emergency: false, childsSafety: false, talk: { with: cast.sunita.id, on: toLocalDate('2027-02-03'), view: 'Disagrees.' }, ...changes });
const closing = { reasons: 'Made safe.', learning: 'home' };
const end = '2027-02-05T11:00:00Z' as never;

beforeEach(() => start());

describe('who may do what (workflows E)', () => {
  it.each([
    ['denise', { act: 'resolve', ...closing }, 'disputes.notPermitted'], ['sunita', { act: 'resolve', ...closing }, 'disputes.notPermitted'], ['ruth', { act: 'close-unresolved', ...closing }, 'disputes.notPermitted'],
    ['leah', { act: 'answer', text: 'No.' }, 'disputes.notPermitted'], ['nasreen', { act: 'acknowledge' }, 'disputes.notFound'], ['tomasz', { act: 'acknowledge' }, 'disputes.notFound'],
    ['helen', { act: 'acknowledge' }, 'disputes.notFound'], ['fergus', { act: 'close-unresolved', ...closing }, 'disputes.notFound'], ['leah', { act: 'acknowledge' }, 'done'], ['martin', { act: 'answer', text: 'We will.' }, 'done'],
  ] as [CastKey, Do, string][])('%s does %j: %s', async (key, step, code) => {
    expect(await codeOf(act(key, step))).toBe(code);
  });
});

describe('the guards of workflow E', () => {
  it('the next stage needs an outcome, why it is unsatisfactory and what would satisfy', async () => {
    expect(await codeOf(act('ruth', escalate()))).toBe('disputes.noOutcome');
    await act('ruth', outcome({ whyUnsatisfactory: null, wouldSatisfy: null }));
    expect(await codeOf(act('ruth', escalate({ whyUnsatisfactory: 'Not all.' })))).toBe('disputes.unexplained');
    const after = await act('ruth', escalate({ whyUnsatisfactory: 'Not all.', wouldSatisfy: 'All.' }));
    expect(after.stages.map(({ number, dayZero, limit }) => [number, dayZero, limit])).toEqual([[1, '2027-02-01', '2027-02-08'], [2, '2027-02-03', '2027-02-10']]);
    expect(told().filter((each) => each.startsWith('stage 2'))).toEqual(['stage 2 denise', 'stage 2 leah', 'stage 2 martin', 'stage 2 sunita']);
  });

  it('a stage that was resolved is closed and not taken on, and nothing is resolved before its people met', async () => {
    expect(await codeOf(act('ruth', outcome({ outcome: 'resolved' })))).toBe('disputes.notMet');
    await act('ruth', { act: 'met', stage: 1, on: toLocalDate('2027-02-03'), present: [cast.ruth.id, cast.denise.id] });
    await act('ruth', outcome({ outcome: 'resolved' }));
    expect(await codeOf(act('ruth', escalate()))).toBe('disputes.resolvedOutcome');
    expect(await codeOf(act('ruth', outcome()))).toBe('disputes.decided');
  });

  it('a stage is met when everybody who must attend was there, or their deputy, on a day it was open', async () => {
    const met = (on: string, ...present: CastKey[]): Do => ({ act: 'met', stage: 1, on: toLocalDate(on), present: present.map((key) => cast[key].id) });
    expect(await codeOf(act('ruth', met('2027-02-04', 'ruth', 'denise')))).toBe('disputes.faults');
    expect(await codeOf(act('ruth', met('2027-01-29', 'ruth', 'denise')))).toBe('disputes.faults');
    expect(await codeOf(act('ruth', met('2027-02-03', 'ruth', 'martin')))).toBe('disputes.faults');
    const denise = await ports.people.findById(cast.denise.id);
    if (denise) await ports.people.save(denise, { ...seeded(aPerson('denise').coveredBy('nasreen', '2027-02-01').plain()), commandKey: commandKey('cover-00001') });
    expect(stageShown(await act('ruth', met('2027-02-03', 'ruth', 'nasreen')), 1)).toBe('met');
    expect(await codeOf(act('ruth', met('2027-02-03', 'ruth', 'nasreen')))).toBe('disputes.met');
  });

  it.each([
    ['in the past', { start: '2027-02-02T10:00:00Z' }, 'disputes.faults'], ['that ends before it begins', { end: '2027-02-05T09:00:00Z' }, 'disputes.faults'], ['with somebody who does not work here', { attendees: ['5ca1ab1e-0000-4000-8000-000000009999'] }, 'disputes.strangers'],
    ['that fits', {}, 'done'],
  ])('a meeting %s: %j is %s', async (_what, changes, code) => {
    expect(await codeOf(act('ruth', { act: 'convene', start: toInstant('2027-02-05T10:00:00Z'), end, attendees: [], ...changes } as Do))).toBe(code);
  });

  it('everybody who must attend is asked to the meeting, and a booking leaves one effect for the calendar', async () => {
    await actOnDispute(ports)(who('ruth'), { id: aDispute().id, key: commandKey('convene-001') }, { act: 'convene', start: toInstant('2027-02-05T10:00:00Z'), end, attendees: [cast.martin.id] });
    const stored = await ports.practice.findById(aDispute().id);
    expect(stored?.effects.filter(({ kind }) => kind === 'stageMeeting.book').map(({ about }) => about)).toEqual([{ practice: 'D-7K3F2', stage: '1' }]);
    expect(disputesIn(ports)[0]?.stages[0]?.meeting?.attendees).toEqual([cast.ruth.id, cast.denise.id, cast.martin.id]);
  });

  it('a booked meeting stands in the officer’s calendar under the dispute’s own reference, moves when it is booked again and is called off with its stage', async () => {
    const meet = (day: string): Do => ({ act: 'convene', start: toInstant(`2027-02-${day}T10:00:00Z`), end: toInstant(`2027-02-${day}T11:00:00Z`), attendees: [] });
    await act('ruth', meet('05'));
    await act('ruth', meet('08'));
    expect(ports.calendar.events()).toMatchObject([{ person: cast.ruth.id, subject: 'Meeting D-7K3F2', start: '2027-02-08T10:00:00Z', wanted: { attendees: [cast.denise.mail] } }]);
    expect(disputesIn(ports)[0]?.stages[0]?.meeting).toMatchObject({ eventId: 'event-1', start: '2027-02-08T10:00:00Z' });
    await act('ruth', bypass());
    expect(ports.calendar.events()).toMatchObject([{ cancelled: true }]);
  });

  it('only the officer closes as resolved; in their absence the service manager, named as such; unresolved only the director', async () => {
    expect(await codeOf(act('sunita', { act: 'resolve-in-absence', ...closing }))).toBe('disputes.officerIsHere');
    await start(aDispute().atStage(4, '2027-02-01', '2027-02-08').with({ recipients: [seniors.fergus.id] }).plain());
    expect((await act('fergus', { act: 'close-unresolved', ...closing })).closed).toMatchObject({ how: 'unresolved', by: seniors.fergus.id });
    expect(await codeOf(act('ruth', { act: 'resolve', ...closing }))).toBe('disputes.closed');
    ports = await disputeWorld('2027-02-03T10:00:00Z', theService().map((each) => (each.id === cast.ruth.id ? aPerson('ruth').coveredBy('tomasz', '2027-02-01').plain() : each)));
    await keep(ports, aDispute().plain());
    expect((await act('sunita', { act: 'resolve-in-absence', ...closing })).closed).toMatchObject({ how: 'resolved', by: cast.sunita.id, inAbsence: true });
    expect(told().filter((each) => each.startsWith('ended'))).toEqual(['ended denise', 'ended leah', 'ended martin', 'ended ruth']);
  });
});

describe('a bypass', () => {
  it.each([
    ['without the talk', { talk: null }, 'disputes.faults'], ['with a talk still to come', { talk: { with: cast.sunita.id, on: '2027-02-04', view: 'Fine.' } }, 'disputes.faults'],
    ['with a talk with somebody else', { talk: { with: cast.martin.id, on: '2027-02-03', view: 'Fine.' } }, 'disputes.faults'], ['to the stage it is at', { to: 1 }, 'disputes.faults'],
    ['in an emergency of another kind than a child’s safety', { emergency: true, talk: null }, 'disputes.faults'],
  ])('%s is not opened', async (_what, changes, code) => {
    expect(await codeOf(act('ruth', bypass(changes)))).toBe(code);
  });

  it('goes ahead though the manager disagrees, and shows what was left out as skipped', async () => {
    const after = await act('ruth', bypass());
    expect([1, 2, 3].map((number) => stageShown(after, number))).toEqual(['skipped', 'skipped', 'open']);
    expect(after.bypasses).toMatchObject([{ from: 1, to: 3, emergency: false, talk: { view: 'Disagrees.' } }]);
    expect(after.stages.at(-1)).toMatchObject({ dayZero: '2027-02-03', limit: '2027-02-10' });
  });

  it('in an emergency for a child’s safety tells the line manager at once, at any hour, and owes the talk (BP-01)', async () => {
    await start(aDispute().plain(), '2027-02-05T23:00:00Z');
    await act('ruth', bypass({ emergency: true, childsSafety: true, talk: null, to: 2 }));
    expect(ports.messages.all().filter(({ value }) => value.purpose === 'talk').map(({ value }) => [value.to, value.notBefore])).toEqual([[cast.sunita.id, '2027-02-05T23:00:00Z']]);
    expect(ports.deadlines.all().filter(({ deadline }) => deadline.rule === 'BP-01').map(({ deadline }) => deadline.due)).toEqual(['2027-02-08']);
    const after = await act('ruth', { act: 'record-talk', bypass: 0, with: cast.sunita.id, on: toLocalDate('2027-02-05'), view: 'Agrees.' });
    expect(after.bypasses[0]?.talk).toMatchObject({ with: cast.sunita.id, on: '2027-02-05' });
    expect(await codeOf(act('ruth', { act: 'record-talk', bypass: 0, with: cast.sunita.id, on: toLocalDate('2027-02-05'), view: 'Again.' }))).toBe('disputes.talked');
  });
});

describe('the one press at a limit', () => {
  const press = (changes: object): Do => ({ act: 'press-at-limit', press: 'do not escalate', on: null, with: null, why: 'She is ill.', ...changes }) as Do;
  it.each([['ruth', {}], ['sunita', { press: 'answered outside', on: '2027-02-02' }], ['sunita', { press: 'other date', on: '2027-02-12', with: cast.denise.id }]] as [CastKey, object][])('of %s: %j stands on the record', async (key, changes) => {
    const after = await act(key, press(changes));
    expect(after.stages[0]?.pressed).toHaveLength(1);
    expect(told()).toEqual([`know ${key === 'ruth' ? 'sunita' : 'ruth'}`]);
  });

  it('is one: whoever comes second is told what stands', async () => {
    await act('ruth', press({}));
    expect(await codeOf(act('sunita', press({})))).toBe('disputes.pressed');
    expect(await codeOf(act('martin', press({})))).toBe('disputes.notPermitted');
  });
});

describe('an act', () => {
  it('that is repeated under its key changes nothing, and one that races another is tried on what stands', async () => {
    const same = { id: aDispute().id, key: commandKey('same-key-0001') };
    await Promise.all([actOnDispute(ports)(who('leah'), same, { act: 'acknowledge' }), actOnDispute(ports)(who('martin'), { ...same, key: commandKey('other-key-001') }, { act: 'answer', text: 'We will.' })]);
    await actOnDispute(ports)(who('leah'), same, { act: 'acknowledge' });
    expect(disputesIn(ports)[0]).toMatchObject({ acknowledged: [{ stage: 1 }, { stage: 1 }], words: [{ kind: 'answer', text: 'We will.' }] });
    // What is kept is the fact, not the press that brought it.
    await act('ruth', outcome());
    await act('ruth', { act: 'resolve', ...closing, familyTold: 'By phone.' });
    expect(JSON.stringify(disputesIn(ports)[0])).not.toContain('"act"');
    expect(disputesIn(ports)[0]?.closed).toMatchObject({ learning: 'home', familyTold: 'By phone.' });
  });

  it('of an IRO raises a level, leaves levels out, and refers to Cafcass beside any of them', async () => {
    await start(aDispute().with({ track: 'iro', officer: seniors.gareth.id, team: null }).plain());
    await act('gareth', outcome());
    const after = await act('gareth', { act: 'raise-level', to: 3, whyUnsatisfactory: null, wouldSatisfy: null });
    expect([1, 2, 3].map((number) => stageShown(after, number))).toEqual(['not met', 'skipped', 'open']);
    const referral = { act: 'refer' as const, grounds: 'Drift.', ground: 'plan' as const, seniorsTold: 'All.', affected: 'Home.', childsViews: 'Sad.', legalAdvice: null, timetable: 'Now.', documents: 'The plan.' };
    expect(await codeOf(act('gareth', { act: 'note-cafcass', reply: 'Seen.', outcome: null }))).toBe('disputes.notReferred');
    expect((await act('gareth', referral)).cafcass).toMatchObject({ grounds: 'Drift.' });
    expect([told().filter((each) => each.startsWith('know')), await codeOf(act('gareth', referral))]).toEqual([['know ines', 'know sunita', 'know sunita'], 'disputes.referredToCafcass']);
    const noted = await act('gareth', { act: 'note-cafcass', reply: 'They will visit.', outcome: null });
    expect(noted.cafcass?.replies).toEqual([expect.objectContaining({ reply: 'They will visit.', outcome: null })]);
    expect(await codeOf(act('sunita', { act: 'note-cafcass', reply: 'No.', outcome: null }))).toBe('disputes.notPermitted');
  });

  it('of a reviewing officer leaves no stage out but by a bypass, and none comes after the last', async () => {
    await act('ruth', outcome());
    expect(await codeOf(act('ruth', escalate({ to: 3 })))).toBe('disputes.faults');
    await start(aDispute().atStage(4, '2027-02-01', '2027-02-08').plain());
    expect(await codeOf(act('ruth', escalate()))).toBe('disputes.lastStage');
  });

  it('of the head of safeguarding alerts the director at the last stage only', async () => {
    await start(aDispute().atStage(3, '2027-02-01', '2027-02-08').with({ recipients: [cast.helen.id] }).plain());
    expect(await codeOf(act('helen', { act: 'alert-director' }))).toBe('disputes.notLastStage');
    await start(aDispute().atStage(4, '2027-02-01', '2027-02-08').with({ recipients: [cast.helen.id] }).plain());
    await act('helen', { act: 'alert-director' });
    expect(told()).toEqual(['act fergus']);
  });
});
