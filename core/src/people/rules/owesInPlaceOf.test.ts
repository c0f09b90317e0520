import { describe, expect, it } from '@jest/globals';
import { aPerson, cast, theService } from '../../testing/index.js';
import { toLocalDate } from '../../time/index.js';
import type { Person } from '../types.js';
import { owesInPlaceOf } from './owesInPlaceOf.js';

const remindedFor = (key: 'denise' | 'leah', ...changed: Person[]) =>
  owesInPlaceOf(cast[key].id, new Map(theService().map((each) => [each.id, changed.find(({ id }) => id === each.id) ?? each])), toLocalDate('2027-01-11'));

// Source: workflows 0.8.
describe('what somebody owes', () => {
  it.each<[string, Person[], string | null]>([
    ['is theirs while they work here, cover or not', [aPerson('denise').coveredBy('nasreen', '2027-01-01').plain()], cast.denise.id],
    ['is the deputy’s once they have left', [aPerson('denise').coveredBy('nasreen', '2027-01-01').gone().plain()], cast.nasreen.id],
    ['is the manager’s without a deputy', [aPerson('denise').gone().plain()], cast.martin.id],
    ['is the manager’s where the deputy has left too', [aPerson('denise').coveredBy('nasreen', '2027-01-01').gone().plain(), aPerson('nasreen').gone().plain()], cast.martin.id],
    ['is the manager’s where every role was taken away', [aPerson('denise').holding().plain()], cast.martin.id],
    ['is that of the post above, where the directory tells no manager', [aPerson('denise').with({ manager: null }).gone().plain()], cast.martin.id],
    ['is nobody’s where the manager has left too', [aPerson('denise').gone().plain(), aPerson('martin').gone().plain()], null],
  ])('%s', (_what, changed, expected) => {
    expect(remindedFor('denise', ...changed)).toBe(expected);
  });
});
