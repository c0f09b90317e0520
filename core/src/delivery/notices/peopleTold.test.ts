import { describe, expect, it } from '@jest/globals';
import { aDeadlineRow, aPerson, cast, marlbeck, type CastKey } from '../../testing/index.js';
import { timeLimits, toLocalDate, toRuleId, type DeadlineRow } from '../../time/index.js';
import type { Person } from '../../people/types.js';
import { peopleTold, type Holders } from './peopleTold.js';
import { postsTold } from './postsTold.js';

const today = toLocalDate('2027-01-14');
const row = (rule: string, owner: CastKey): DeadlineRow => {
  const made = aDeadlineRow('H-001', '2026-01-11').plain();
  return { ...made, ownerPerson: cast[owner].id, deadline: { ...made.deadline, rule: toRuleId(rule) } };
};
const staff = (...keys: (CastKey | Person)[]) => new Map(keys.map((each) => (typeof each === 'string' ? aPerson(each).plain() : each)).map((person) => [person.id, person]));
// The cast has no service director: Callum holds the post here.
const director: Person = { ...aPerson('callum').plain(), roles: [{ role: 'service-director', unit: marlbeck, team: null }] };
const everybody = staff(...(Object.keys(cast) as CastKey[]), director);
const family: Holders = { firo: cast.ruth.id, ssw: cast.leah.id, ftm: cast.denise.id, team: aPerson('leah').plain().roles[0]?.team ?? null };
const told = (rule: string, owner: CastKey, people = everybody) =>
  peopleTold(row(rule, owner), family, people, today).map(({ to }) => Object.entries(cast).find(([, each]) => each.id === to)?.[0]);

describe('who is told when a limit is missed (timescales 1.18)', () => {
  it.each<[string, CastKey, string[]]>([
    // D11a: "owner and their manager, and the reviewing officer who asked for it".
    ['ACT-01', 'leah', ['leah', 'denise', 'ruth']],
    ['QA-01', 'ruth', ['sunita']],
    ['QA-02', 'denise', ['ruth', 'martin', 'sunita']],
    ['QA-03', 'ruth', ['sunita']],
    ['BP-01', 'ruth', ['ruth', 'sunita']],
    ['FR-04', 'ruth', ['ruth', 'denise', 'sunita', 'callum']],
    ['FR-16', 'leah', ['leah', 'denise']],
    ['FR-23', 'leah', ['denise', 'ruth']],
  ])('%s, owed by %s', (rule, owner, people) => {
    expect(told(rule, owner)).toEqual(people);
  });

  it('D11a: of a leaver, whoever stands in for them; nobody twice', () => {
    expect(told('ACT-01', 'leah', staff('ruth', 'sunita', 'denise', aPerson('leah').gone().plain()))).toEqual(['denise', 'ruth']);
  });

  it('leaves late stages to the engine, which tells of them itself', () => {
    expect(timeLimits.filter(({ id }) => /^(DR|ES)-/.test(id)).flatMap(({ id }) => postsTold(id))).toEqual([]);
  });

  it('knows every list of the rules about foster home reviews and practice', () => {
    const empty = timeLimits.filter(({ id }) => /^(FR|QA|ACT|BP|LB)-/.test(id) && postsTold(id).length === 0).map(({ id }) => id);
    expect(empty).toEqual([]);
  });
});
