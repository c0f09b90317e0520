import { describe, expect, it } from '@jest/globals';
import { commandKey, householdRef, type PersonId } from '../../../ids.js';
import { aDispute, aHousehold, anActor, cast, marlbeck, seniors } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import { practiceReader } from '../../queries/practiceReader.js';
import { actOnDispute } from '../commands/actOnDispute.js';
import { openDispute } from '../commands/openDispute.js';
import { disputeWorld, keep, seeded, work } from '../testing/disputeWorld.js';
import type { Stage } from '../types.js';
import { disputeCard } from './disputeCard.js';
import { disputeOf } from './disputePage.js';

const actorOf = ({ id, roles }: { id: PersonId; roles: (typeof seniors.gareth)['roles'] }) => ({ id, unit: marlbeck, roles, covers: [], appRoles: [] });
const gareth = actorOf(seniors.gareth);
const referral = { ground: 'plan' as const, seniorsTold: 'Head of service, 1 February.', affected: 'No home.', childsViews: 'Wants to stay.', legalAdvice: null, timetable: 'Before Easter.', documents: 'C-203 plan' };

describe('an IRO’s escalation on its page (J25, G)', () => {
  it('says what the form said; a referral to Cafcass is read by the IRO, their manager and the director, and by nobody whose decision it is about', async () => {
    const ports = await disputeWorld('2027-02-01T10:00:00Z');
    await ports.households.create(householdRef('H-001'), seeded(aHousehold().plain()));
    const facts = { child: aHousehold().placements[0]?.child ?? null, themes: ['Health'], worry: 3 as const, informal: 'Rang.', childsView: 'Sad.', childTold: false, advocateOffered: false };
    const { value } = await openDispute(ports)(gareth, {
      key: commandKey('escalate-001'), track: 'iro', household: householdRef('H-001'), review: null, category: 'escalation', childAtRisk: false, safeguarding: null, summary: 'No plan.', effect: 'Waits.', wanted: 'A plan.',
      restricted: false, about: [], recipients: [], escalation: { ...facts, startFormal: false, csw: null, ctm: null },
    });
    await work(ports);
    const page = (actor: typeof gareth) => disputeOf(ports)(actor, value.id, { reading: () => undefined });
    const read = async (actor: typeof gareth) => (await page(actor)).escalation;
    expect(await read(gareth)).toEqual({ ...facts, complaintTold: null, csw: { id: seniors.marcus.id, name: 'Marcus Dell' }, ctm: { id: seniors.orla.id, name: 'Orla Finnegan' }, cafcass: null });
    await actOnDispute(ports)(gareth, { id: value.id, key: commandKey('refer-00001') }, { act: 'refer', grounds: 'Nothing was prepared.', ...referral });
    await work(ports);
    const shown = { by: { id: seniors.gareth.id, name: 'Gareth Pugh-Ellis' }, on: '2027-02-01', grounds: 'Nothing was prepared.', ...referral, replies: [] };
    expect([(await read(gareth))?.cafcass, (await read({ ...anActor('sunita'), covers: [], appRoles: [] } as typeof gareth))?.cafcass, (await read(actorOf(seniors.ines)))?.cafcass]).toEqual([shown, shown, shown]);
    expect((await read(actorOf(seniors.marcus)))?.cafcass).toBeNull();
    const tells = async (actor: typeof gareth) => { const { stateText, thread } = await page(actor); return /Cafcass|Nothing was prepared/.test(JSON.stringify([stateText, thread])); };
    expect([await tells(gareth), await tells(actorOf(seniors.ines)), await tells(actorOf(seniors.marcus))]).toEqual([true, true, false]);
    expect(ports.messages.all().filter(({ value: each }) => each.purpose === 'know').map(({ value: each }) => each.to).toSorted()).toEqual([cast.sunita.id, seniors.ines.id].toSorted());
  });

  it('notes each thing that the child heard later once, on its day (G, guards)', async () => {
    const ports = await disputeWorld('2027-02-01T10:00:00Z');
    const escalation = { child: null, themes: ['Health'], worry: 3 as const, informal: 'Rang.', childsView: 'Sad.', childTold: false, advocateOffered: true, csw: null, ctm: null };
    await keep(ports, aDispute().with({ track: 'iro', category: 'escalation', officer: seniors.gareth.id, escalation }).plain());
    let key = 0;
    const note = (what: 'childTold' | 'advocateOffered' | 'complaintTold', on = '2027-02-01') => actOnDispute(ports)(gareth, { id: aDispute().id, key: commandKey(`note-child-${(key += 1)}`) }, { act: 'note-child', what, on: toLocalDate(on) });
    await note('childTold');
    await note('complaintTold');
    await expect(note('advocateOffered')).rejects.toMatchObject({ code: 'disputes.childHeard' });
    const { escalation: shown, thread } = await disputeOf(ports)(gareth, aDispute().id, { reading: () => undefined });
    expect([shown?.childTold, shown?.advocateOffered, shown?.complaintTold]).toEqual([true, true, true]);
    expect(thread.map(({ what }) => what).filter((what) => /child/.test(what))).toEqual(['Told the child of it', 'Told the child how to complain']);
    await expect(note('childTold', '2027-02-02')).rejects.toThrow();
  });

  it('waits on the board for an answer at its level, and once there is one for its outcome (G)', async () => {
    const ports = await disputeWorld('2027-02-01T10:00:00Z');
    const stage = { ...aDispute().plain().stages[0], mustAttend: [seniors.gareth.id, seniors.orla.id] } as Stage;
    const open = aDispute().with({ track: 'iro', category: 'escalation', officer: seniors.gareth.id, stages: [stage] }).plain();
    const answered = { ...open, words: [{ by: seniors.orla.id, at: ports.clock.now(), stage: 1, kind: 'answer' as const, text: 'We will.' }] };
    const reader = await practiceReader(ports);
    expect([open, answered].map((each) => disputeCard(each, reader).next)).toMatchObject([{ what: 'Answer', who: { name: 'Orla Finnegan' } }, { what: 'Record the outcome', who: { name: 'Gareth Pugh-Ellis' } }]);
  });
});
