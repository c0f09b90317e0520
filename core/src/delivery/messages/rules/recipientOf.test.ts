import { describe, expect, it } from '@jest/globals';
import { aPerson, cast, type CastKey } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import { recipientOf, type RecipientFacts } from './recipientOf.js';

const today = toLocalDate('2027-01-11');
const denise = aPerson('denise');
const away = { until: toLocalDate('2027-01-20') };
const standIn = (key: CastKey, how: 'deputy' | 'manager') => ({ person: cast[key].id, until: null, how });
const gone = new Set<CastKey>();
const who = (person: RecipientFacts['person'], facts: Partial<RecipientFacts> = {}) => {
  const find: RecipientFacts['find'] = (id) => {
    const key = (Object.keys(cast) as CastKey[]).find((each) => cast[each].id === id);
    return key === undefined ? null : gone.has(key) ? aPerson(key).gone().plain() : aPerson(key).plain();
  };
  const found = recipientOf({ person, away: null, today, find, restricted: false, excluded: [], mayOpen: () => true, ...facts });
  if (found.kind === 'uncovered') return `themselves, uncovered until ${found.until ?? 'not known'}`;
  return found.kind === 'instead' ? `${found.how} until ${found.until ?? 'not known'}` : found.kind === 'choose' ? `choose${found.sendToo ? ', and them' : ''}` : found.kind;
};

// Source: workflows 0.8, E.
describe('who gets a message', () => {
  it.each<[string, string, string]>([
    ['is the person, the day before their cover begins', '2027-01-12', 'themselves'],
    ['is the deputy on its first day', '2027-01-11', 'deputy until 2027-01-15'],
  ])('%s', (_what, from, expected) => {
    expect(who(denise.coveredBy('nasreen', from, '2027-01-15').plain())).toBe(expected);
  });

  it.each<[string, RecipientFacts['person'], Partial<RecipientFacts>, string]>([
    ['the person on the day after their cover', denise.coveredBy('nasreen', '2027-01-01', '2027-01-10').plain(), {}, 'themselves'],
    ['the deputy, until the mailbox’s day where the cover has none', denise.coveredBy('nasreen', '2027-01-01').plain(), { away }, 'deputy until 2027-01-20'],
    ['the person, away with nobody named, and the sender is to know', denise.plain(), { away }, 'themselves, uncovered until 2027-01-20'],
    ['the person, where their deputy cannot open it', denise.coveredBy('nasreen', '2027-01-01', '2027-01-15').plain(), { mayOpen: () => false }, 'themselves, uncovered until 2027-01-15'],
    ['the manager of somebody from whom every role was taken', denise.holding().plain(), {}, 'manager until not known'],
    ['the person who works here without a role', denise.holding().plain(), { withoutPost: true }, 'themselves'],
    ['the first who may stand in for a post that nobody holds', null, { vacant: [standIn('nasreen', 'deputy'), standIn('martin', 'manager')], mayOpen: (id) => id === cast.martin.id }, 'manager until not known'],
    ['whom the officer chooses for a post that nobody holds, in a restricted matter', null, { vacant: [standIn('martin', 'manager')], restricted: true }, 'choose'],
    ['the manager of a leaver without a deputy', denise.gone().plain(), {}, 'manager until not known'],
    ['business support, for a post that nobody holds', null, {}, 'task'],
    ['business support, where the manager must not know of it', denise.gone().plain(), { excluded: [cast.martin.id] }, 'task'],
    ['never the deputy whom it is about', denise.coveredBy('nasreen', '2027-01-01').plain(), { excluded: [cast.nasreen.id] }, 'themselves, uncovered until not known'],
    ['nobody, where it is about the person', denise.plain(), { excluded: [cast.denise.id] }, 'nobody'],
    ['whom the officer chooses, in a restricted matter', denise.coveredBy('nasreen', '2027-01-01').plain(), { restricted: true }, 'choose, and them'],
    ['whom the officer chooses for a leaver, and not the leaver', denise.gone().plain(), { restricted: true }, 'choose'],
    ['the person, in a restricted matter too, while they are there', denise.plain(), { restricted: true }, 'themselves'],
  ])('is %s', (_what, person, facts, expected) => {
    expect(who(person, facts)).toBe(expected);
  });

  it('is not a deputy who has left themselves', () => {
    gone.add('nasreen');
    expect([who(denise.coveredBy('nasreen', '2027-01-01').plain()), who(denise.coveredBy('nasreen', '2027-01-01').gone().plain())]).toEqual(['themselves, uncovered until not known', 'manager until not known']);
    gone.clear();
  });
});
