import type { AnswerOf } from '../../api/routeTable.js';
import { accessLogRights } from '../../audit/rights.js';
import { NotPermitted } from '../../errors.js';
import type { PersonId } from '../../ids.js';
import type { Ports, RequestContext } from '../../ports.js';
import { mayTowards, serviceThing } from '../../rights/index.js';
import type { Actor } from '../types.js';
import { nameBook } from './nameBook.js';

/** What one person read on one day, for the data protection officer. Looking at the log is itself logged. */
export const accessLogOf =
  (ports: Pick<Ports, 'accessLog' | 'people' | 'unit'>) =>
  async (actor: Actor, person: PersonId, day: string, context: RequestContext): Promise<AnswerOf<'accessLog'>> => {
    if (!mayTowards(accessLogRights, actor, serviceThing(actor.unit), 'read'))
      throw new NotPermitted('audit.notPermitted', 'Only the data protection officer reads the access log.');
    const [readings, book] = await Promise.all([ports.accessLog.findByPerson(person, day), nameBook(ports)]);
    context.reading('access-log', person);
    return {
      lines: readings.map(({ at, person: reader, record, about, purpose }) => ({ at, person: book.must(reader), record, about, purpose })),
    };
  };
