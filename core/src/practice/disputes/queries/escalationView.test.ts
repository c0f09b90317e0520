import { describe, expect, it } from '@jest/globals';
import { commandKey, householdRef, type PersonId } from '../../../ids.js';
import { aHousehold, anActor, cast, marlbeck, seniors } from '../../../testing/index.js';
import { actOnDispute } from '../commands/actOnDispute.js';
import { openDispute } from '../commands/openDispute.js';
import { disputeWorld, seeded, work } from '../testing/disputeWorld.js';
import { disputeOf } from './disputePage.js';

const actorOf = ({ id, roles }: { id: PersonId; roles: (typeof seniors.gareth)['roles'] }) => ({ id, unit: marlbeck, roles, covers: [], appRoles: [] });
const gareth = actorOf(seniors.gareth);
const referral = { ground: 'plan' as const, seniorsTold: 'Head of service, 1 February.', affected: 'No home.', childsViews: 'Wants to stay.', legalAdvice: null, timetable: 'Before Easter.', documents: 'C-203 plan' };

describe('an IRO’s escalation on its page (J25, G)', () => {
  it('says what the form said; a referral to Cafcass is read by the IRO, their manager and the director, and by nobody whose decision it is about', async () => {
    const ports = await disputeWorld('2027-02-01T10:00:00Z');
    await ports.households.create(householdRef('H-001'), seeded(aHousehold().plain()));
    const facts = { child: aHousehold().placements[0]?.child ?? null, themes: ['Health'], worry: 3 as const, informal: 'Rang.', childsView: 'Sad.', childTold: true };
    const { value } = await openDispute(ports)(gareth, {
      key: commandKey('escalate-001'), track: 'iro', household: householdRef('H-001'), review: null, category: 'escalation', childAtRisk: false, safeguarding: null, summary: 'No plan.', effect: 'Waits.', wanted: 'A plan.',
      restricted: false, about: [], recipients: [], escalation: { ...facts, startFormal: false, csw: null, ctm: null },
    });
    await work(ports);
    const read = async (actor: typeof gareth) => (await disputeOf(ports)(actor, value.id, { reading: () => undefined })).escalation;
    expect(await read(gareth)).toEqual({ ...facts, csw: { id: seniors.marcus.id, name: 'Marcus Dell' }, ctm: { id: seniors.orla.id, name: 'Orla Finnegan' }, cafcass: null });
    await actOnDispute(ports)(gareth, { id: value.id, key: commandKey('refer-00001') }, { act: 'refer', grounds: 'Nothing was prepared.', ...referral });
    await work(ports);
    const shown = { by: { id: seniors.gareth.id, name: 'Gareth Pugh-Ellis' }, on: '2027-02-01', grounds: 'Nothing was prepared.', ...referral, replies: [] };
    expect([(await read(gareth))?.cafcass, (await read({ ...anActor('sunita'), covers: [], appRoles: [] } as typeof gareth))?.cafcass, (await read(actorOf(seniors.ines)))?.cafcass]).toEqual([shown, shown, shown]);
    expect((await read(actorOf(seniors.marcus)))?.cafcass).toBeNull();
    expect(ports.messages.all().filter(({ value: each }) => each.purpose === 'know').map(({ value: each }) => each.to).toSorted()).toEqual([cast.sunita.id, seniors.ines.id].toSorted());
  });
});
