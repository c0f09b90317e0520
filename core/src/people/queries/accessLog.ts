import type { AnswerOf } from '../../api/routeTable.js';
import { accessLogRights } from '../../audit/rights.js';
import { NotPermitted } from '../../errors.js';
import type { Reading } from '../../audit/index.js';
import { practiceId, type PersonId } from '../../ids.js';
import type { Ports, RequestContext } from '../../ports.js';
import { isKeptOut } from '../../practice/disputes/rights.js';
import { mayTowards, serviceThing } from '../../rights/index.js';
import type { Actor } from '../types.js';
import { nameBook } from './nameBook.js';

/** What one person read on one day, for the data protection officer. Looking at the log is itself logged. */
export const accessLogOf =
  (ports: Pick<Ports, 'accessLog' | 'people' | 'practice' | 'unit'>) =>
  async (actor: Actor, person: PersonId, day: string, context: RequestContext): Promise<AnswerOf<'accessLog'>> => {
    if (!mayTowards(accessLogRights, actor, serviceThing(actor.unit), 'read'))
      throw new NotPermitted('audit.notPermitted', 'Only the data protection officer reads the access log.');
    const [readings, book] = await Promise.all([ports.accessLog.findByPerson(person, day), nameBook(ports)]);
    context.reading('access-log', person);
    return {
      lines: (await withoutOwnMatters(ports, actor, readings)).map(({ at, person: reader, record, about, purpose }) => ({ at, person: book.must(reader), record, about, purpose })),
    };
  };

/** Whoever reads the log learns nothing from it of a restricted matter about themselves (workflows E). */
const withoutOwnMatters = async ({ practice }: Pick<Ports, 'practice'>, actor: Actor, readings: readonly Reading[]): Promise<Reading[]> => {
  // By its own reference, whatever list it was read in: there it stands in the household's place.
  const matters = [...new Set(readings.flatMap(({ about }) => (about.startsWith('D-') ? [about] : [])))];
  const found = await Promise.all(matters.map((each) => practice.findById(practiceId(each))));
  const hidden = new Set<string>(found.flatMap((each) => (each?.value.kind === 'dispute' && isKeptOut(actor, each.value) ? [each.value.id] : [])));
  return readings.filter(({ about }) => !hidden.has(about));
};
