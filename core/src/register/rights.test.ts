import { describe, expect, it } from '@jest/globals';
import grants from '../rights/conformance/access.json' with { type: 'json' };
import { mayDo, standingsTowards, type Right } from '../rights/index.js';
import { aHousehold, anActor } from '../testing/index.js';
import {
  approvalRights,
  checksRights,
  contactsPlacementsRights,
  holdRights,
  householdRights,
  householdThing,
  importRights,
} from './rights.js';

const sentences = (rights: readonly { role: string; relation: string; may: readonly string[] }[]): string[] =>
  rights.map((right) => `${right.role} ${right.relation}: ${right.may.toSorted().join(' ')}`).toSorted();

describe('rights to the register', () => {
  it.each<[string, readonly Right[]]>([
    ['household', householdRights],
    ['contacts-placements', contactsPlacementsRights],
    ['approval', approvalRights],
    ['checks', checksRights],
    ['hold', holdRights],
    ['import', importRights],
  ])('of %s are those written down for the service, and no others', (record, rights) => {
    expect(sentences(rights)).toEqual(sentences(grants.filter((grant) => grant.record === record)));
  });

  it('hide the household from a carer who works for the council, whatever the post', () => {
    const own = aHousehold('H-120').employing('priya').plain();
    expect(mayDo(householdRights, standingsTowards(anActor('priya'), householdThing(own)), 'exists')).toBe(
      false,
    );
    expect(mayDo(householdRights, standingsTowards(anActor('sunita'), householdThing(own)), 'exists')).toBe(
      true,
    );
  });

  it('leave a restricted household to the people named and its officer', () => {
    const thing = householdThing(aHousehold('H-199').restrictedTo('sunita').plain());
    const sees = (key: 'ruth' | 'sunita' | 'priya' | 'denise'): boolean =>
      mayDo(householdRights, standingsTowards(anActor(key), thing), 'exists');
    expect([sees('ruth'), sees('sunita'), sees('priya'), sees('denise')]).toEqual([true, true, false, false]);
  });
});
