import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DisputeFormBody } from '../../../api/shapes/disputeForm.js';
import { commandKey, householdRef, reviewId } from '../../../ids.js';
import { aFosterReview, aHousehold, anActor, aPerson, cast, marlbeck, seniors, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { searchTermsOf } from '../../../register/households/rules/searchTermsOf.js';
import type { Household } from '../../../register/types.js';
import { openDispute } from '../commands/openDispute.js';
import { disputesIn, disputeWorld, seeded, work } from '../testing/disputeWorld.js';
import { disputeFormOf } from './disputeForm.js';

const blank: DisputeFormBody = { track: 'fostering', household: householdRef('H-001'), review: null, restricted: false, childAtRisk: false, about: [], recipients: [], child: null, startFormal: false, csw: null, ctm: null };
const child = aHousehold().placements[0]?.child ?? null;
const iro = { track: 'iro' as const, household: null, child };
const gareth = { id: seniors.gareth.id, unit: marlbeck, roles: seniors.gareth.roles, covers: [], appRoles: [] };

let ports: InMemoryPorts;
let noted: string[];
const context = { reading: (record: string, about: string, purpose?: string) => void noted.push(`${record} ${about} ${String(purpose)}`) };
const ask = (changes: Partial<DisputeFormBody> = {}, by: CastKey | 'gareth' = 'ruth') => disputeFormOf(ports)(by === 'gareth' ? gareth : anActor(by), { ...blank, ...changes }, context);
const toldIn = async (changes: Partial<DisputeFormBody>, by?: 'gareth') => (await ask(changes, by)).willBeTold.map(({ who, post, at }) => [who?.name ?? null, post, at]);
const codeOf = async (done: Promise<unknown>): Promise<unknown> => done.then(() => 'done', (error: unknown) => (error as { code?: string }).code ?? error);
const keepHome = async (household: Household): Promise<void> => {
  await ports.households.create(household.ref, seeded(household));
  await ports.searchTerms.addAll(marlbeck, [{ ref: household.ref, terms: searchTermsOf(household) }]);
};
const at = async (now: string): Promise<void> => {
  noted = [];
  ports = await disputeWorld(now);
  await keepHome(aHousehold().plain());
  await ports.reviews.create(reviewId('H-001-r1'), seeded(aFosterReview('H-001').held('2027-01-29').plain()));
};
beforeEach(() => at('2027-02-01T10:00:00Z'));

describe('the form that opens a dispute', () => {
  it('names everybody who will be told, and when, exactly as opening then does', async () => {
    const shown = (await ask()).willBeTold;
    const { id } = (await openDispute(ports)(anActor('ruth'), { key: commandKey('as-shown-0001'), track: 'fostering', household: householdRef('H-001'), review: null, category: 'F2', childAtRisk: false, safeguarding: null, summary: 'Damp.', effect: 'Ill.', wanted: 'Mended.', restricted: false, about: [], recipients: [], escalation: null })).value;
    await work(ports);
    const told = ports.messages.all().filter(({ value }) => value.about === id);
    expect(told.map(({ value }) => [value.to, value.notBefore]).toSorted()).toEqual(shown.map(({ who, at: when }) => [who?.id, when]).toSorted());
    expect(shown).toHaveLength(4);
    expect(disputesIn(ports)).toHaveLength(1);
  });

  it('shows DR-01 and DR-05 with their sums, and the meeting they arise from', async () => {
    const { deadlines, review, household } = await ask({ review: reviewId('H-001-r1') });
    expect(deadlines.map(({ rule, due, explanation }) => [rule, due, explanation.amount])).toEqual([['DR-01', '2027-02-08', 5], ['DR-05', '2027-03-01', 20]]);
    expect([review, household]).toMatchObject([{ id: 'H-001-r1', heldOn: '2027-01-29' }, { ref: 'H-001', familyName: 'Stubbs', status: 'open' }]);
    expect(noted.every((each) => !each.includes('ispute'))).toBe(true);
  });

  it('tells at the next working morning by night, and at once, with the line manager first, where a child is at risk', async () => {
    await at('2027-02-06T23:00:00Z');
    expect(new Set((await toldIn({})).map(([, , when]) => when))).toEqual(new Set(['2027-02-08T08:30:00Z']));
    const { willBeTold, remindedAt } = await ask({ childAtRisk: true });
    expect(willBeTold[0]).toMatchObject({ who: { id: cast.sunita.id }, asLineManager: true });
    expect([new Set(willBeTold.map((each) => each.at)), remindedAt]).toEqual([new Set(['2027-02-06T23:00:00Z']), '2027-02-07T00:00:00Z']);
  });

  it('says of a household with no manager which posts nobody holds', async () => {
    await keepHome(aHousehold('H-300', 'Moss').with({ ftm: null, ssw: null, team: null, placements: [] }).plain());
    expect((await toldIn({ household: householdRef('H-300') })).filter(([who]) => who === null).map(([, post]) => post)).toEqual(['Fostering team manager', 'Supervising social worker']);
  });

  it('begins a restricted matter with nobody, and cannot choose those it is about nor who stands in for them', async () => {
    const leah = await ports.people.findById(cast.leah.id);
    if (leah) await ports.people.save(leah, { ...seeded(aPerson('leah').coveredBy('denise', '2027-01-01').plain()), commandKey: commandKey('cover-00001') });
    expect(await toldIn({ restricted: true })).toEqual([]);
    const { people, willBeTold } = await ask({ restricted: true, about: [cast.leah.id], recipients: [cast.martin.id] });
    expect(people.filter(({ keptOut }) => keptOut).map(({ id }) => id).toSorted()).toEqual([cast.leah.id, cast.denise.id].toSorted());
    expect(willBeTold.map(({ who }) => who?.id)).toEqual([cast.martin.id]);
  });

  it('offers an officer their own households where none is chosen, and tells one who is not theirs nothing', async () => {
    expect((await ask({ household: null })).households).toEqual([{ ref: 'H-001', familyName: 'Stubbs', town: 'Marlbeck' }]);
    expect([await codeOf(ask({}, 'tomasz')), await codeOf(ask({ household: householdRef('H-404') })), await codeOf(ask({}, 'leah')), await codeOf(ask({}, 'gareth'))]).toEqual(
      ['households.notFound', 'households.notFound', 'disputes.notPermitted', 'households.notFound']);
  });

  it('of a home that has ended says so, and leaves its record as it was (a dispute on a locked record)', async () => {
    await keepHome(aHousehold('H-301', 'Gill').ended('2027-01-15').with({ placements: [] }).plain());
    expect((await ask({ household: householdRef('H-301') })).household).toMatchObject({ ref: 'H-301', status: 'ended' });
    const before = [await ports.households.findById(householdRef('H-001')), await ports.reviews.findById(reviewId('H-001-r1'))];
    await openDispute(ports)(anActor('ruth'), { key: commandKey('locked-00001'), track: 'fostering', household: householdRef('H-001'), review: reviewId('H-001-r1'), category: 'F3', childAtRisk: false, safeguarding: null, summary: 'Not matched.', effect: 'Unsettled.', wanted: 'A plan.', restricted: false, about: [], recipients: [], escalation: null });
    await work(ports);
    expect([await ports.households.findById(householdRef('H-001')), await ports.reviews.findById(reviewId('H-001-r1'))].map((each) => each?.value)).toEqual(before.map((each) => each?.value));
  });

  it('shows the numbers that the council gave, and 999 always', async () => {
    expect((await ask()).numbers).toEqual({ police: '999', duty: null, outOfHours: null });
  });
});

describe('the form of an IRO’s escalation (J25)', () => {
  it('knows the child by their reference alone: their worker, that worker’s manager, and who is told at either level', async () => {
    const { child: found, household, stage, workers } = await ask(iro, 'gareth');
    expect([found, household?.ref, stage]).toEqual([{ ref: child, csw: { id: seniors.marcus.id, name: 'Marcus Dell' }, ctm: { id: seniors.orla.id, name: 'Orla Finnegan' } }, 'H-001', { number: 0, label: 'Informal', inWords: 'the informal step' }]);
    expect(workers.map(({ id }) => id)).toEqual([seniors.marcus.id]);
    expect((await toldIn(iro, 'gareth')).map(([who]) => who)).toEqual(['Marcus Dell', 'Orla Finnegan', cast.sunita.name]);
    expect((await toldIn({ ...iro, startFormal: true }, 'gareth')).map(([who]) => who)).toEqual(['Orla Finnegan', cast.sunita.name]);
  });

  it('answers alike for no such child, one who has left, and one in a restricted household', async () => {
    await keepHome(aHousehold('H-302', 'Bell').restrictedTo('sunita').with({ placements: aHousehold().placements.map((each) => ({ ...each, child: 'C-777' as never })) }).plain());
    for (const ref of ['C-999', 'C-777']) expect((await ask({ ...iro, child: ref as never }, 'gareth')).child).toBeNull();
    const refused = openDispute(ports)(gareth, { key: commandKey('unplaced-0001'), track: 'iro', household: null, review: null, category: 'escalation', childAtRisk: false, safeguarding: null, summary: 'a', effect: 'b', wanted: 'c', restricted: false, about: [], recipients: [], escalation: { child: 'C-777' as never, themes: ['Health'], worry: 1, informal: 'Rang.', childsView: '', childTold: false, startFormal: false, csw: null, ctm: null } });
    expect(await refused.then(() => 'opened', (error: unknown) => (error as { faults: { path: string }[] }).faults.map(({ path }) => path))).toEqual(['escalation.child']);
  });
});
