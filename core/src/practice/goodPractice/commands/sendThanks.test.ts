import { beforeEach, describe, expect, it } from '@jest/globals';
import { createQualityHandlers } from '../../../api/handlers/quality.js';
import { practiceBoardOf } from '../../queries/board.js';
import { performEffects } from '../../../delivery/effects/performEffects.js';
import { commandKey, householdRef, practiceId } from '../../../ids.js';
import type { Household } from '../../../register/types.js';
import { aFosterReview, aHousehold, anActor, aPerson, cast, createInMemoryPorts, marlbeck, seniors, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import type { ThanksWish } from '../rules/newThanks.js';
import { sendThanks } from './sendThanks.js';

let ports: InMemoryPorts;
let presses = 0;
const nextKey = () => commandKey(`press-${String((presses += 1)).padStart(8, '0')}`);
const decision = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const noted: string[] = [];
const context = { bearer: '', reading: (record: string, about: string) => void noted.push(`${record} ${about}`) };
const api = () => createQualityHandlers(ports);

const wish = (over: Partial<ThanksWish> = {}) => ({
  key: nextKey(), household: householdRef('H-001'), review: aFosterReview().id, person: cast.leah.id, team: false, level: 'good' as const, seen: 'The move was planned with care.', category: null, mayBeQuoted: true, ...over,
});
const send = async (over: Partial<ThanksWish> = {}, as: CastKey = 'ruth') => {
  const { value } = await sendThanks(ports)(anActor(as), wish(over));
  await performEffects(ports)({ list: 'practice', id: value.id });
  return value;
};
const told = () => ports.messages.all().map(({ value }) => `${value.purpose} to ${Object.entries(cast).find(([, one]) => one.id === value.to)?.[0] ?? value.post}`).sort();
const start = async (household: Household) => {
  ports = createInMemoryPorts({ now: '2027-01-11T10:00:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, decision(aPerson(key).plain()));
  await ports.households.create(household.ref, decision(household));
  await ports.reviews.create(aFosterReview().id, decision(aFosterReview().plain()));
};

beforeEach(async () => {
  [presses, noted.length] = [0, 0];
  await start(aHousehold().plain());
});

describe('good and excellent practice', () => {
  it('D3: thanks the person and their manager, under the next number of the household', async () => {
    expect([(await send()).id, told()]).toEqual(['H-001-g1', ['thanks to denise', 'thanks to leah']]);
    expect((await send({ level: 'excellent' })).id).toBe('H-001-g2');
  });

  it('D3: thanks everybody of the team and its manager, once each', async () => {
    const { to, manager } = await send({ team: true, person: null });
    expect([to.includes(cast.leah.id), manager, new Set(told()).size, told().length]).toEqual([true, cast.denise.id, to.length + 1, to.length + 1]);
  });

  it('D3: leaves a vacant post to business support where the whole team is thanked', async () => {
    await start(aHousehold().with({ ftm: null }).plain());
    await send({ team: true, person: null });
    expect(told()).toContain('thanks to ftm');
  });

  it('D3: notes who has read it and when, once each, and nobody who only looks', async () => {
    const { id } = await send();
    const read = (as: CastKey) => api().readThanks(anActor(as), { params: { id }, query: {}, body: { key: nextKey() } }, context);
    expect((await api().thanks(anActor('leah'), { params: { id }, query: {}, body: {} }, context)).toRead).toBe(true);
    await read('leah');
    await read('leah');
    await read('sunita');
    expect((await read('ruth')).readBy).toEqual([{ who: { id: cast.leah.id, name: cast.leah.name }, on: '2027-01-11' }]);
  });

  it('D3: stands beside the alerts on the board, and in the counts of its quarter, for whoever may know of it', async () => {
    await send();
    await send({ level: 'excellent', team: true, person: null });
    const quarter = (as: CastKey, of?: string) => api().thanksOfQuarter(anActor(as), { params: {}, query: of ? { quarter: of } : {}, body: {} }, context);
    expect((await practiceBoardOf(ports)(anActor('sunita'), { view: 'service' }, context)).goodPractice.map((card) => card.reference)).toEqual(['H-001-g1', 'H-001-g2']);
    expect(await quarter('sunita')).toMatchObject({ quarter: '2027q1', good: 1, excellent: 1, byTeam: [{ team: 'fostering-marlbeck', good: 1, excellent: 1 }] });
    expect([(await quarter('leah')).cards.length, (await quarter('nasreen')).cards.length, (await quarter('sunita', '2026q4')).cards.length]).toEqual([2, 0, 0]);
  });

  it('gives the same thanks to a press that is repeated', async () => {
    const one = wish();
    await sendThanks(ports)(anActor('ruth'), one);
    await sendThanks(ports)(anActor('ruth'), one);
    expect(ports.practice.all()).toHaveLength(1);
  });

  it.each<[string, Partial<ThanksWish>, string]>([
    ['nobody is chosen', { person: null }, 'to'],
    ['it is to oneself', { person: cast.ruth.id }, 'to'],
    ['the person is in no directory', { person: cast.callum.id }, 'to'],
    ['the review is of another household', { review: aFosterReview('H-002').id }, 'review'],
    ['the subject is none of those shown', { category: 'Q21' }, 'category'],
  ])('is not sent when %s', async (_what, over, path) => {
    const callum = await ports.people.findById(cast.callum.id);
    if (over.person === cast.callum.id && callum) await ports.people.save(callum, { ...decision(aPerson('callum').gone().plain()), commandKey: nextKey() });
    await expect(send(over)).rejects.toMatchObject({ kind: 'invalidInput', faults: [expect.objectContaining({ path })] });
    expect(ports.practice.all()).toEqual([]);
  });

  it.each<[CastKey, string]>([['sunita', 'notPermitted'], ['leah', 'notPermitted'], ['tomasz', 'notFound']])('is not sent by %s: %s', async (who, kind) => {
    await expect(send({}, who)).rejects.toMatchObject({ kind });
  });

  it('about a restricted household reaches only the people named, and nobody else sees it', async () => {
    await start(aHousehold().restrictedTo('leah').plain());
    await expect(send({ team: true, person: null })).rejects.toMatchObject({ kind: 'invalidInput' });
    await expect(send({ person: cast.tomasz.id })).rejects.toMatchObject({ kind: 'invalidInput' });
    const { id } = await send();
    expect(told()).toEqual(['thanks to leah']);
    expect((await api().thanks(anActor('leah'), { params: { id }, query: {}, body: {} }, context)).seen).toBe('The move was planned with care.');
    for (const who of ['denise', 'sunita'] as const) await expect(api().thanks(anActor(who), { params: { id }, query: {}, body: {} }, context)).rejects.toMatchObject({ kind: 'notFound' });
    expect(noted).toContain(`good-practice ${practiceId('H-001-g1')}`);
  });

  it('is sent by an IRO too, about no household and under a reference of its own; the person and who leads them have it (J15)', async () => {
    for (const each of [seniors.gareth, seniors.marcus, seniors.orla]) await ports.people.create(each.id, decision(each));
    const gareth = { id: seniors.gareth.id, unit: marlbeck, roles: seniors.gareth.roles, covers: [], appRoles: [] };
    const form = await api().colleagueThanksForm(gareth, { params: {}, query: {}, body: {} }, context as never);
    expect([form.household, form.team, form.people.some(({ id }) => id === seniors.marcus.id), form.people.some(({ id }) => id === gareth.id)]).toEqual([null, null, true, false]);
    const press = { ...wish({ review: null, person: seniors.marcus.id }), household: null };
    const { value } = await sendThanks(ports)(gareth, press);
    await performEffects(ports)({ list: 'practice', id: value.id });
    expect(value).toMatchObject({ id: expect.stringMatching(/^G-[2-9A-Z]{5}$/), household: null, officer: gareth.id, to: [seniors.marcus.id], manager: seniors.orla.id });
    expect((await sendThanks(ports)(gareth, press)).value.id).toBe(value.id);
    expect(ports.messages.all().map(({ value: each }) => each.to).toSorted()).toEqual([seniors.marcus.id, seniors.orla.id].toSorted());
    await expect(sendThanks(ports)(anActor('denise'), press)).rejects.toMatchObject({ code: 'goodPractice.notPermitted' });
  });
});
