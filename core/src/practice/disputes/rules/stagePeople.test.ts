import { describe, expect, it } from '@jest/globals';
import { personId, type PersonId } from '../../../ids.js';
import { aDispute, aPerson, cast, marlbeck, marlbeckTeam, seniors, theService } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import type { Dispute } from '../types.js';
import { excludedPeople } from './excludedPeople.js';
import { lineManagerOf } from './lineManagerOf.js';
import { planOf, stagePackOf } from './stagePacks.js';
import { peopleIn, stagePeople, type Seat } from './stagePeople.js';

const today = toLocalDate('2027-02-01');
const everybody = { ...cast, ...seniors };
const key = (id: PersonId | null): string => Object.entries(everybody).find(([, each]) => each.id === id)?.[0] ?? 'nobody';
const keys = (seats: readonly Seat[]): string[] => seats.map(({ person }) => key(person));
const staffOf = (...changed: ReturnType<typeof theService>) => ({ people: theService().map((each) => changed.find(({ id }) => id === each.id) ?? each), today });
const at = (dispute: Dispute, number: number, staff = staffOf()) => {
  const plan = planOf(stagePackOf(dispute), number);
  if (!plan) throw new TypeError('there is no such stage');
  const { convener, mustAttend, told, toldLate } = stagePeople(dispute, plan, staff);
  return { convener: key(convener.person), mustAttend: keys(mustAttend), told: keys(told), late: keys(toldLate) };
};
const first = ['leah', 'denise', 'martin', 'sunita'];

describe('the stage table of workflow E', () => {
  it.each([
    [1, 'ruth', ['ruth', 'denise'], first, ['martin', 'sunita']],
    [2, 'sunita', ['ruth', 'martin', 'sunita'], first, ['alan', 'helen']],
    [3, 'sunita', ['alan', 'helen', 'ruth'], [...first, 'alan', 'helen'], ['fergus']],
    [4, 'helen', ['fergus', 'ruth', 'alan', 'helen'], [...first, 'alan', 'helen', 'fergus'], ['ines']],
  ])('stage %i is convened by %s, with %j, tells %j, and %j when late', (number, convener, mustAttend, told, late) => {
    expect(at(aDispute().plain(), number)).toEqual({ convener, mustAttend, told, late });
  });
});

describe('the levels of workflow G', () => {
  const escalation = { child: null, themes: ['drift and delay'], worry: 2 as const, informal: 'Rang.', childsView: '', childTold: true, csw: seniors.marcus.id, ctm: seniors.orla.id };
  const dispute = aDispute().with({ track: 'iro', officer: seniors.gareth.id, team: null, escalation }).plain();
  it.each([
    [0, ['gareth', 'marcus', 'orla'], ['marcus', 'orla', 'sunita']],
    [1, ['gareth', 'orla'], ['orla', 'sunita']],
    [2, ['gareth', 'piers'], ['piers', 'sunita']],
    [3, ['gareth', 'alan'], ['alan', 'sunita']],
    [4, ['gareth', 'fergus', 'ines'], ['fergus', 'ines', 'sunita']],
  ])('level %i is with %j and informs the IRO manager: %j', (number, mustAttend, told) => {
    expect(at(dispute, number)).toEqual({ convener: 'gareth', mustAttend, told, late: ['sunita'] });
  });
});

describe('a restricted matter', () => {
  const about = (...people: Parameters<ReturnType<typeof aDispute>['restricted']>) => aDispute().restricted(...people);

  it('begins with the recipients whom the officer chose, and nobody else', () => {
    expect(at(about('leah').plain(), 1)).toMatchObject({ mustAttend: ['ruth'], told: [] });
    expect(at(about('leah').with({ recipients: [cast.martin.id] }).plain(), 1)).toMatchObject({ mustAttend: ['ruth', 'martin'], told: ['martin'] });
  });

  it('works every list out again without the people it is about and their deputies', () => {
    const covered = aPerson('martin').coveredBy('nasreen', '2027-01-01').plain();
    const found = at(about('martin').plain(), 2, staffOf(covered));
    expect(found).toEqual({ convener: 'sunita', mustAttend: ['ruth', 'nobody', 'sunita'], told: ['sunita', 'nobody'], late: ['alan', 'helen'] });
  });

  it('has the head of safeguarding in place of the officer’s own service manager who is complained of', () => {
    const others = [...theService(), aPerson('sunita').with({ id: personId('5ca1ab1e-0000-4000-8200-000000000001'), name: 'Another' }).plain()];
    expect(at(about('sunita').plain(), 2, { people: others, today })).toMatchObject({ convener: 'helen', mustAttend: ['ruth', 'martin', 'helen'] });
  });

  it('falls back on no deputy and no manager of somebody who has left', () => {
    const left = aPerson('denise').gone().coveredBy('nasreen', '2027-01-01').plain();
    const plan = planOf(stagePackOf(about('leah').plain()), 1);
    expect(plan && peopleIn(stagePeople(about('leah').plain(), { ...plan, number: 2 }, staffOf(left)).mustAttend).map(key)).toEqual(['ruth']);
  });

  it('keeps out deputies of today and of a later day, not those whose cover is over', () => {
    const people = [aPerson('leah').coveredBy('denise', '2027-03-01').coveredBy('nasreen', '2026-01-01', '2026-02-01').plain()];
    expect(excludedPeople([cast.leah.id], people, today).map(key)).toEqual(['leah', 'denise']);
  });
});

describe('somebody who is not there', () => {
  it('is stood in for by their deputy, else their manager, else by nobody', () => {
    const gone = aPerson('denise').gone();
    expect(at(aDispute().plain(), 1, staffOf(gone.coveredBy('nasreen', '2027-01-01').plain())).mustAttend).toEqual(['ruth', 'nasreen']);
    expect(at(aDispute().plain(), 1, staffOf(gone.plain())).mustAttend).toEqual(['ruth', 'martin']);
    expect(at(aDispute().plain(), 1, staffOf(gone.with({ manager: null }).plain())).mustAttend).toEqual(['ruth', 'nobody']);
  });

  it('is found by the team where the household has no manager', () => {
    expect(at(aDispute().with({ manager: null }).plain(), 1).mustAttend).toEqual(['ruth', 'denise']);
    expect(at(aDispute().with({ manager: null, team: null }).plain(), 1).mustAttend).toEqual(['ruth', 'nobody']);
  });

  it('is never somebody whom a restricted household does not name', () => {
    expect(at(aDispute().with({ restrictedTo: [cast.sunita.id] }).plain(), 2)).toEqual({ convener: 'sunita', mustAttend: ['ruth', 'nobody', 'sunita'], told: ['nobody', 'nobody', 'nobody', 'sunita'], late: ['nobody', 'nobody'] });
  });
});

describe('the talk about a bypass', () => {
  const plain = aDispute().plain();
  const covered = aPerson('sunita').coveredBy('martin', '2027-01-01').plain();
  it.each([
    ['their line manager', plain, staffOf(), [], 'sunita', 'nobody'],
    ['the deputy where cover is set', plain, staffOf(covered), [], 'martin', 'sunita'],
    ['the head of safeguarding where the manager is out of office and has no deputy', plain, staffOf(), [cast.sunita.id], 'helen', 'sunita'],
    ['the deputy where the manager is a party', { ...plain, about: [cast.sunita.id] }, staffOf(covered), [], 'martin', 'sunita'],
    ['not the deputy where the matter is restricted and about the manager', aDispute().restricted('sunita').plain(), staffOf(covered), [], 'helen', 'sunita'],
    ['the service manager where the list knows no line manager', plain, staffOf(aPerson('ruth').with({ manager: null }).plain()), [], 'sunita', 'nobody'],
  ])('is with %s', (_who, dispute, staff, away, person, inPlaceOf) => {
    const found = lineManagerOf(dispute, staff, new Set(away));
    expect([key(found.person), key(found.inPlaceOf)]).toEqual([person, inPlaceOf]);
  });

  it('names nobody where nobody is left', () => {
    expect(lineManagerOf(plain, { people: [], today }, new Set())).toEqual({ person: null, inPlaceOf: null });
    expect([marlbeck, marlbeckTeam]).toEqual([plain.unit, plain.team]);
  });
});
