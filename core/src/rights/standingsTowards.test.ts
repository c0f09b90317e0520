import { describe, expect, it } from '@jest/globals';
import { aFosterReview, anActor, cast, marlbeck } from '../testing/index.js';
import { reviewRights, reviewThing } from '../reviews/rights.js';
import { mayTowards } from './mayTowards.js';
import { serviceThing, standingsTowards } from './standingsTowards.js';

const review = aFosterReview().plain();
const sees = (key: Parameters<typeof anActor>[0], thing = reviewThing(review), changes = {}): boolean =>
  mayTowards(reviewRights, anActor(key, changes), thing, 'read');

describe('how somebody stands to a record', () => {
  it('is own for the officer who holds it and nothing for another officer', () => {
    expect([sees('ruth'), sees('tomasz')]).toEqual([true, false]);
  });

  it('is team for the manager of its team only', () => {
    expect([sees('denise'), sees('nasreen')]).toEqual([true, false]);
  });

  it('is service for business support and the service manager', () => {
    expect([sees('priya'), sees('sunita')]).toEqual([true, true]);
  });

  it('is cover for whoever stands in for the officer', () => {
    const covers = [{ person: cast.ruth.id, roles: cast.ruth.roles }];
    expect(sees('tomasz', reviewThing(review), { covers })).toBe(true);
  });

  it('is nothing for somebody whom the record is about, whatever their role', () => {
    expect(sees('sunita', { ...reviewThing(review), about: [cast.sunita.id] })).toBe(false);
    expect(standingsTowards(anActor('ruth'), { ...reviewThing(review), about: [cast.ruth.id] })).toEqual([]);
  });

  it('leaves a restricted household to its officer and the people named', () => {
    const thing = reviewThing(aFosterReview().restrictedTo('sunita').plain());
    const covers = [{ person: cast.ruth.id, roles: cast.ruth.roles }];
    expect([sees('ruth', thing), sees('sunita', thing)]).toEqual([true, true]);
    expect([sees('priya', thing), sees('denise', thing), sees('leah', thing), sees('tomasz', thing, { covers })]).toEqual([false, false, false, false]);
  });

  it('keeps the deputies of the person it is about out of a restricted household, even when they are named', () => {
    const thing = { ...reviewThing(aFosterReview().restrictedTo('sunita').plain()), about: [cast.leah.id] };
    expect(sees('sunita', thing, { covers: [{ person: cast.leah.id, roles: cast.leah.roles }] })).toBe(false);
  });

  it('is staff for anybody with a role, their own where the thing is theirs', () => {
    const thing = serviceThing(marlbeck, { holders: { staff: cast.leah.id }, author: cast.leah.id });
    expect(standingsTowards(anActor('leah'), thing).filter((each) => each.role === 'staff').map((each) => each.relation)).toEqual(['service', 'own', 'author']);
    expect(standingsTowards(anActor('leah', { roles: [] }), thing)).toEqual([]);
  });
});
