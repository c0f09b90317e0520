import { beforeEach, describe, expect, it } from '@jest/globals';
import { createApiHandlers } from '../../../api/handlers.js';
import { routeTable } from '../../../api/routeTable.js';
import { commandKey, type PersonId } from '../../../ids.js';
import { aDispute, anActor, aPerson, cast, theService, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { instantOfLondon, toInstant, toLocalDate } from '../../../time/index.js';
import { disputeWorld, keep } from '../testing/disputeWorld.js';
import type { Dispute } from '../types.js';

// Wednesday 3 February 2027, 10 in the morning; the limit of the stage is Monday 8 February.
const now = '2027-02-03T10:00:00Z';
const id = aDispute().id;
let ports: InMemoryPorts;
/** Whose free/busy was asked. */
let seen: PersonId[] = [];

const start = async (dispute: Dispute = aDispute().plain(), people = theService()): Promise<void> => {
  ports = await disputeWorld(now, people);
  await keep(ports, dispute);
  seen = [];
  const { freeBusy } = ports.calendar;
  ports.calendar.freeBusy = (bearer, asked, from, to) => (seen.push(...asked.map((each) => each.id)), freeBusy(bearer, asked, from, to));
};
const context = { bearer: 'token', reading: () => undefined };
const slotsOf = async (key: CastKey = 'ruth', query: { minutes?: number; with?: string } = {}) =>
  routeTable.stageSlots.answer.parse(await createApiHandlers(ports).stageSlots(anActor(key), { params: { id }, query, body: {} }, context));
const codeOf = async (asked: Promise<unknown>): Promise<unknown> => asked.then(() => 'done', (error: unknown) => (error as { code?: string }).code ?? error);
const busy = (person: PersonId, day: string, from: string, to: string) =>
  ports.calendar.addOther(person, { start: instantOfLondon(toLocalDate(day), from), end: instantOfLondon(toLocalDate(day), to), status: 'busy' });
const times = ({ slots }: Awaited<ReturnType<typeof slotsOf>>) => slots.map(({ start: at, fit }) => `${at.slice(5, 16)} ${fit}`);

beforeEach(() => start());

describe('E stage 1, the times offered', () => {
  it('begin today an hour from now, two of each working day up to the limit, and some past it marked so', async () => {
    expect(times(await slotsOf())).toEqual([
      '02-04T10:00 comfortable', '02-04T13:00 comfortable', '02-05T10:00 comfortable', '02-05T13:00 comfortable',
      '02-03T11:00 tight at the start', '02-03T13:00 tight at the start', '02-08T10:00 tight at the end', '02-08T13:00 tight at the end',
      '02-09T10:00 past the limit', '02-09T13:00 past the limit', '02-10T10:00 past the limit',
    ]);
  });

  it('each say plainly why, and what a day past the limit comes too late for', async () => {
    const { slots, stage, staff, minutes, subject, organiser } = await slotsOf();
    expect(slots[0]?.reasons.map(({ text }) => text)).toEqual(['2 working days inside the limit of stage 1 (8 Feb 2027)', 'You and Denise Okafor are free']);
    expect(slots.at(-1)?.reasons[0]?.text).toBe('Past the limit of stage 1 (8 Feb 2027): stage 2 opens before then, unless another date is agreed');
    expect({ stage, minutes, subject, organiser: organiser.id }).toEqual({
      stage: { number: 1, label: 'Stage 1', inWords: 'stage 1', limit: '2027-02-08', reading: { state: 'open', workingDaysLeft: 3 } }, minutes: 60, subject: 'Meeting D-7K3F2', organiser: cast.ruth.id,
    });
    expect(staff.map(({ id: person, needed, post }) => [person, needed, post])).toEqual([[cast.ruth.id, true, 'Fostering reviewing officer'], [cast.denise.id, true, 'Fostering team manager']]);
  });

  it('are those at which everybody is free, of the length and with the people asked for', async () => {
    busy(cast.denise.id, '2027-02-04', '09:00', '12:30');
    busy(cast.martin.id, '2027-02-04', '12:30', '17:30');
    expect(times(await slotsOf())[0]).toBe('02-04T13:00 comfortable');
    const with_ = await slotsOf('ruth', { minutes: 90, with: cast.martin.id });
    expect([times(with_)[0], with_.slots[0]?.end, with_.staff.at(-1)?.needed]).toEqual(['02-05T10:00 comfortable', '2027-02-05T11:30:00Z', false]);
  });

  it('say whose calendar could not be seen, which post nobody holds, and who has left', async () => {
    const people = theService().filter((each) => each.id !== cast.martin.id);
    await start(aDispute().atStage(2, '2027-02-01', '2027-02-08').plain(), [...people.filter((each) => each.id !== cast.denise.id), aPerson('denise').gone().plain()]);
    const page = await slotsOf('sunita');
    expect(page.missing).toEqual(['Nobody holds this post: Fostering service manager']);
    expect(page.staff.find((each) => each.id === cast.denise.id)).toMatchObject({ freeBusyKnown: false });
    expect(page.slots[0]?.reasons.map(({ text }) => text)).toContain('We could not see the calendar of Denise Okafor');
  });

  it('leave a meeting that is moved out of its own way, and keep those who were asked', async () => {
    await createApiHandlers(ports).actOnDispute(anActor('ruth'), { params: { id }, query: {}, body: { key: commandKey('convene-0001'), do: { act: 'convene', start: toInstant('2027-02-04T10:00:00Z'), end: toInstant('2027-02-04T11:00:00Z'), attendees: [cast.martin.id] } } }, context);
    await ports.calendar.book({ review: `${id}/1` as never, household: id as never, organiser: cast.ruth.id, start: toInstant('2027-02-04T10:00:00Z'), end: toInstant('2027-02-04T11:00:00Z'), attendees: [], online: true, place: null, stageOf: id });
    const page = await slotsOf();
    expect([times(page)[0], page.current?.staff]).toEqual(['02-04T10:00 comfortable', [cast.ruth.id, cast.denise.id, cast.martin.id]]);
  });

  it('tell whoever comes second for one hour which is next', async () => {
    await ports.diaries.take(cast.denise.id, toLocalDate('2027-02-04'), { review: 'H-014-r1' as never, start: toInstant('2027-02-04T10:00:00Z'), end: toInstant('2027-02-04T12:00:00Z'), takenAt: ports.clock.now() });
    const step = { act: 'convene' as const, start: toInstant('2027-02-04T10:00:00Z'), end: toInstant('2027-02-04T11:00:00Z'), attendees: [] };
    await expect(createApiHandlers(ports).actOnDispute(anActor('ruth'), { params: { id }, query: {}, body: { key: commandKey('convene-0001'), do: step } }, context)).rejects.toMatchObject({
      code: 'reviews.hourTaken', message: expect.stringContaining('The next good time is Thursday 4 February 2027 at 1pm'),
    });
  });
});

describe('who may ask for them', () => {
  it.each<[CastKey, unknown]>([['ruth', 'done'], ['sunita', 'done'], ['denise', 'disputes.notPermitted'], ['leah', 'disputes.notPermitted'], ['tomasz', 'disputes.notFound'], ['nasreen', 'disputes.notFound']])('%s: %s', async (key, code) => {
    expect(await codeOf(slotsOf(key))).toBe(code);
    if (code !== 'done') expect(seen).toEqual([]);
  });

  it('nobody, once the stage is met, decided or over', async () => {
    const { stages } = aDispute().plain();
    const stamp = { by: cast.ruth.id, at: toInstant(now) };
    for (const [change, code] of [[{ met: toLocalDate('2027-02-03') }, 'disputes.met'], [{ outcome: { ...stamp, outcome: 'part' as const, agreed: '', whyUnsatisfactory: null, wouldSatisfy: null } }, 'disputes.decided']] as const) {
      await start(aDispute().with({ stages: stages.map((each) => ({ ...each, ...change })) }).plain());
      expect(await codeOf(slotsOf())).toBe(code);
    }
    await start(aDispute().closed().plain());
    expect(await codeOf(slotsOf())).toBe('disputes.closed');
  });
});

describe('a restricted matter', () => {
  const about = (changes: Partial<Dispute> = {}) => aDispute().restricted('martin').with({ recipients: [cast.denise.id], ...changes }).plain();

  it('offers and looks at nobody but those it names, whoever is asked for: neither whom it is about nor their deputy', async () => {
    const people = theService().map((each) => (each.id === cast.martin.id ? aPerson('martin').coveredBy('nasreen', '2027-01-01').plain() : each));
    await start(about(), people);
    const page = await slotsOf('ruth', { with: [cast.martin.id, cast.nasreen.id, cast.sunita.id].join(',') });
    expect([page.colleagues.map((each) => each.id), page.staff.map((each) => each.id), seen]).toEqual([[], [cast.ruth.id, cast.denise.id], [cast.ruth.id, cast.denise.id]]);
    expect(page.subject).toBe('Meeting D-7K3F2');
  });

  it('asks no more of somebody who has become a deputy of whom it is about since the stage opened, and says so to its officer', async () => {
    const people = theService().map((each) => (each.id === cast.martin.id ? aPerson('martin').coveredBy('denise', '2027-02-02').plain() : each));
    await start(about(), people);
    const page = await slotsOf();
    expect([page.staff.map((each) => each.id), seen, page.missing]).toEqual([[cast.ruth.id], [cast.ruth.id], ['Denise Okafor cannot be asked any more: choose somebody in their place']]);
    const done = await createApiHandlers(ports).actOnDispute(anActor('ruth'), { params: { id }, query: {}, body: { key: commandKey('convene-0001'), do: { act: 'convene', start: toInstant('2027-02-04T10:00:00Z'), end: toInstant('2027-02-04T11:00:00Z'), attendees: [] } } }, context);
    expect(done.stages[0]?.meeting?.attendees.map((each) => each.id)).toEqual([cast.ruth.id]);
  });

  it('of a restricted household offers only those who may know of it', async () => {
    await start(aDispute().with({ restrictedTo: [cast.ruth.id, cast.denise.id, cast.helen.id] }).plain());
    expect((await slotsOf()).colleagues.map((each) => each.id)).not.toContain(cast.priya.id);
    const asked = createApiHandlers(ports).actOnDispute(anActor('ruth'), { params: { id }, query: {}, body: { key: commandKey('convene-0001'), do: { act: 'convene', start: toInstant('2027-02-04T10:00:00Z'), end: toInstant('2027-02-04T11:00:00Z'), attendees: [cast.priya.id] } } }, context);
    await expect(asked).rejects.toMatchObject({ faults: [{ path: 'do.attendees' }] });
  });
});
