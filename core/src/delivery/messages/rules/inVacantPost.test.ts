import { describe, expect, it } from '@jest/globals';
import { aPerson, cast, marlbeckTeam, theService, type CastKey } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import type { Person } from '../../../people/types.js';
import { inVacantPost } from './inVacantPost.js';

const today = toLocalDate('2027-01-11');
const keyOf = (id: string): string => (Object.keys(cast) as CastKey[]).find((key) => cast[key].id === id) ?? 'a senior';
const inPlace = (post: string, ...changed: Person[]): string[] => {
  const people = theService().map((each) => changed.find(({ id }) => id === each.id) ?? each);
  return inVacantPost({ post, team: marlbeckTeam }, people, today).map(({ person, how }) => `${how} ${keyOf(person)}`);
};

// Source: workflows 0.8 ("leavers and vacant posts count as away").
describe('a post that nobody holds', () => {
  it('is filled by the deputy of whoever held it last, then by their manager, then by the post above', () => {
    expect(inPlace('ftm', aPerson('denise').coveredBy('nasreen', '2027-01-01').gone().plain())).toEqual(['deputy nasreen', 'manager martin', 'manager martin']);
  });

  it('is filled by the post above where nobody ever held it', () => {
    expect([inPlace('ftm'), inPlace('ssw'), inPlace('firo')]).toEqual([['manager martin'], ['manager denise'], ['manager sunita']]);
  });

  it('is not filled from another team', () => {
    expect(inPlace('ssw', aPerson('denise').gone().plain())).toEqual([]);
  });

  it('is nobody’s where no post above is known or held', () => {
    expect([inPlace('staff'), inPlace('dcs')]).toEqual([[], []]);
  });
});
