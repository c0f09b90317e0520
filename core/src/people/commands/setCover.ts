import type { AnswerOf, BodyOf } from '../../api/routeTable.js';
import { InvalidInput, NotFound, NotPermitted } from '../../errors.js';
import type { Ports } from '../../ports.js';
import { effect, wasAlreadyDecided } from '../../records/index.js';
import { mayTowards } from '../../rights/index.js';
import { addCalendarDays } from '../../time/index.js';
import { nameBook } from '../queries/nameBook.js';
import { personRow, personThing } from '../queries/people.js';
import { peopleCoverRights } from '../rights.js';
import type { Actor, Cover } from '../types.js';

type Used = Pick<Ports, 'people' | 'unit' | 'clock' | 'effectQueue'>;

/**
 * Names who stands in for somebody, from and until dates, or takes it back (workflows 0.8). A new cover replaces what
 * stood from its first day on; a cover that has begun ends the day before.
 */
export const setCover =
  (ports: Used) =>
  async (actor: Actor, { key, person, deputy, from, until }: BodyOf<'setCover'>): Promise<AnswerOf<'setCover'>> => {
    const [stored, book] = await Promise.all([ports.people.findById(person), nameBook(ports)]);
    if (!stored || !mayTowards(peopleCoverRights, actor, personThing(stored.value), 'exists'))
      throw new NotFound('people.notFound', 'There is nobody here with this id.');
    const thing = personThing(stored.value);
    const own = person === actor.id && mayTowards(peopleCoverRights, actor, thing, 'act:set-own-deputy');
    if (!own && !mayTowards(peopleCoverRights, actor, thing, 'act:set-cover'))
      throw new NotPermitted('people.notPermitted', 'Your role does not let you name cover for this person. Nothing was changed. Ask their manager.');
    if (wasAlreadyDecided(stored, key)) return personRow(stored, book);
    const deputyPerson = book.find(deputy);
    if (deputy !== null && (!deputyPerson?.active || deputy === person))
      throw new InvalidInput('people.deputy', 'No cover was set. Choose another person.', [{ path: 'deputy', message: 'Choose a colleague who has a role here and is not away for good.' }]);
    if (until !== null && until < from)
      throw new InvalidInput('people.coverDates', 'No cover was set: the last day comes before the first.', [{ path: 'until', message: 'Choose a last day on or after the first day.' }]);
    const kept = stored.value.cover.flatMap((each): Cover[] => (each.from >= from ? [] : [endBefore(each, from)]));
    const cover = deputy === null ? kept : [...kept, { deputy, from, until }];
    const audit = effect('audit.write', `set-cover-${person}-${key}`.slice(0, 120), {
      act: 'set-cover', record: 'people-cover', about: person, by: actor.id, at: ports.clock.now(), to: deputy ?? 'nobody',
    });
    const saved = await ports.people.save(stored, { value: { ...stored.value, cover }, effects: [audit], commandKey: key, actedBy: actor.id });
    await ports.effectQueue.wake({ list: 'people', id: person });
    return personRow(saved, book);
  };

const endBefore = (cover: Cover, day: Cover['from']): Cover => {
  const last = addCalendarDays(day, -1);
  return cover.until !== null && cover.until < day ? cover : { ...cover, until: last };
};
