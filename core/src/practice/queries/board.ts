import type { BoardCard, PracticeBoard } from '../../api/shapes/practice.js';
import { noteReadings } from '../../audit/index.js';
import type { Actor } from '../../people/index.js';
import { requireRole } from '../../people/queries/requireRole.js';
import type { Ports, RequestContext } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import { disputesOfThisQuarter } from '../figures/queries/disputesOfThisQuarter.js';
import { disputeCounts } from '../figures/rules/disputeCounts.js';
import { readsFigures } from '../figures/rights.js';
import type { BoardStage } from '../rules/boardStage.js';
import { quarterOf } from '../rules/quarterOf.js';
import type { Practice } from '../types.js';
import { boardColumns, ownPages, servicePages, settledPage } from './boardPages.js';
import { askedOnce } from './askedOnce.js';
import { boardActs } from './boardActs.js';
import { cardFor, mayKnowOf } from './cardFor.js';
import { practiceReader, type PracticeReader } from './practiceReader.js';
import { wholeQuarter } from './wholeQuarter.js';

export type BoardQuestion = { view?: 'mine' | 'service' | undefined; stage?: BoardStage | undefined; next?: string | undefined };

/**
 * The board of alerts and disputes by stage, record by record as this person may know of them. A further page of one
 * column brings that column alone: the quarter's lists and figures are asked for once.
 */
export const practiceBoardOf =
  (given: Ports) =>
  async (actor: Actor, { view = 'mine', stage, next }: BoardQuestion, context: Pick<RequestContext, 'reading'>): Promise<PracticeBoard> => {
    requireRole(actor);
    const ports: Ports = { ...given, practice: askedOnce(given.practice) };
    const ofService = view === 'service' || !holdsAlerts(actor);
    const whole = stage === undefined;
    const quarterNow = quarterOf(ports.clock.now());
    const [reader, found, quarter, ended] = await Promise.all([
      practiceReader(ports),
      ofService ? servicePages(ports, (practice) => mayKnowOf(actor, practice), stage, next ?? null) : ownPages(ports, actor, stage, next ?? null),
      whole ? wholeQuarter(ports.practice, ports.unit, quarterNow) : [],
      whole ? settledPage(ports.practice, ports.unit, quarterNow) : [],
    ]);
    const note = noteReadings(context, actor, 'Board of alerts');
    const cards = (records: readonly Stored<Practice>[]): BoardCard[] =>
      records.flatMap(({ value }) => {
        const seen = cardFor(actor, value, reader);
        if (seen) note(seen.record, value.id, seen.thing);
        return seen ? [seen.card] : [];
      });
    const known = quarter.filter(({ value }) => mayKnowOf(actor, value)).map(({ value }) => value);
    return {
      columns: boardColumns.flatMap((column) => {
        const page = found.get(column.stage);
        return page ? [{ ...column, cards: cards(page.records), more: page.next }] : [];
      }),
      settled: newestFirst(cards(ended.filter(({ value }) => ofService || value.officer === actor.id))),
      goodPractice: cards(quarter.filter(({ value }) => value.kind === 'good practice')),
      byCategory: countByCategory(known, reader),
      counts: ofService && whole && readsFigures(actor) ? disputeCounts(await disputesOfThisQuarter(ports, quarterNow, quarter), quarterNow, actor) : null,
      acts: boardActs(actor),
    };
  };

const holdsAlerts = (actor: Actor): boolean => actor.roles.some(({ role }) => role === 'firo');

const newestFirst = (cards: BoardCard[]): BoardCard[] => cards.toSorted((a, b) => ((a.settled?.on ?? '') < (b.settled?.on ?? '') ? 1 : -1));

const countByCategory = (records: readonly Practice[], reader: PracticeReader): PracticeBoard['byCategory'] => {
  const counts = new Map<string, number>();
  for (const record of records) if (record.kind === 'alert') for (const code of record.categories) counts.set(code, (counts.get(code) ?? 0) + 1);
  return reader.labelled([...counts.keys()].toSorted()).map((each) => ({ ...each, count: counts.get(each.code) ?? 0 }));
};
