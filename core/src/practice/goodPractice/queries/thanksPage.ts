import type { ThanksPage } from '../../../api/shapes/quality.js';
import { noteReadings } from '../../../audit/index.js';
import type { PracticeId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports, RequestContext } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { londonDateOf } from '../../../time/index.js';
import { practiceReader } from '../../queries/practiceReader.js';
import { toldLines } from '../../queries/toldLines.js';
import { findThanks } from '../commands/readThanks.js';
import { addresseesOf, goodPracticeThing } from '../rights.js';
import { thanksCategory } from '../rules/thanksCategories.js';
import type { GoodPractice } from '../types.js';

/** One thanks, as whoever sent it and whoever has it read it. */
export const thanksOf =
  (ports: Ports) =>
  async (actor: Actor, id: PracticeId, context: Pick<RequestContext, 'reading'>): Promise<ThanksPage> =>
    thanksPageOf(ports)(actor, await findThanks(ports, actor, id), context);

export const thanksPageOf =
  (ports: Ports) =>
  async (actor: Actor, { value: thanks }: Stored<GoodPractice>, context: Pick<RequestContext, 'reading'>): Promise<ThanksPage> => {
    noteReadings(context, actor, 'Thanks')('good-practice', thanks.id, goodPracticeThing(thanks));
    const [{ book }, messages] = await Promise.all([practiceReader(ports), ports.messages.findAbout(thanks.id)]);
    const addressed = addresseesOf(thanks).includes(actor.id);
    return {
      id: thanks.id,
      household: thanks.household && { ref: thanks.household, ...thanks.caption },
      review: thanks.review,
      officer: book.must(thanks.officer),
      sentOn: londonDateOf(thanks.createdAt),
      level: thanks.level,
      aboutTeam: thanks.aboutTeam,
      to: thanks.to.map((each) => book.must(each)),
      manager: book.named(thanks.manager),
      seen: thanks.seen,
      category: thanksCategory(thanks.category),
      mayBeQuoted: thanks.mayBeQuoted,
      readBy: thanks.readBy.map(({ by, at }) => ({ who: book.must(by), on: londonDateOf(at) })),
      told: toldLines(messages.map((each) => each.value), book),
      toRead: addressed && thanks.readBy.every((each) => each.by !== actor.id),
    };
  };
