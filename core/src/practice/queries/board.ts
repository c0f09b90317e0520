import type { BoardCard, PracticeBoard } from '../../api/shapes/practice.js';
import { noteReadings } from '../../audit/index.js';
import type { Actor } from '../../people/index.js';
import { requireRole } from '../../people/queries/requireRole.js';
import type { Ports, RequestContext } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import { mayTowards, serviceThing } from '../../rights/index.js';
import { disputeCounts } from '../figures/rules/disputeCounts.js';
import { figuresRights } from '../figures/rights.js';
import { boardStage, type BoardStage } from '../rules/boardStage.js';
import { lastQuarters } from '../rules/lastQuarters.js';
import { quarterOf } from '../rules/quarterOf.js';
import type { Practice } from '../types.js';
import { cardFor } from './cardFor.js';
import { practiceReader, type PracticeReader } from './practiceReader.js';
import { wholeQuarter } from './wholeQuarter.js';

const columns: readonly { stage: BoardStage; label: string }[] = [
  { stage: 'draft', label: 'Drafts' },
  { stage: 'to answer', label: 'To answer' },
  { stage: 'answered', label: 'Answered' },
  { stage: 'in hand', label: 'Actions in hand' },
  { stage: 'stage 1', label: 'Stage 1' },
  { stage: 'stage 2', label: 'Stage 2' },
  { stage: 'stage 3', label: 'Stage 3' },
  { stage: 'stage 4', label: 'Stage 4' },
];

export type BoardQuestion = { view?: 'mine' | 'service' | undefined; stage?: BoardStage | undefined; next?: string | undefined };

/**
 * The board of alerts and disputes by stage, record by record as this person may know of them. An officer's own is one
 * list request; the service's is one a column, the further pages of a column when they are asked for.
 */
export const practiceBoardOf =
  (ports: Ports) =>
  async (actor: Actor, { view = 'mine', stage, next }: BoardQuestion, context: Pick<RequestContext, 'reading'>): Promise<PracticeBoard> => {
    requireRole(actor);
    const ofService = view === 'service' || !holdsAlerts(actor);
    const [reader, found, quarter] = await Promise.all([
      practiceReader(ports),
      ofService ? serviceColumns(ports, actor, stage, next ?? null) : ownColumns(ports, actor),
      wholeQuarter(ports.practice, ports.unit, quarterOf(ports.clock.now())),
    ]);
    const note = noteReadings(context, actor, 'Board of alerts');
    const cards = (records: readonly Stored<Practice>[]): BoardCard[] =>
      records.flatMap(({ value }) => {
        const seen = cardFor(actor, value, reader);
        if (seen) note(seen.record, value.id, seen.thing);
        return seen ? [seen.card] : [];
      });
    const mine = quarter.filter(({ value }) => cardFor(actor, value, reader) !== null).map(({ value }) => value);
    return {
      columns: columns.flatMap((column) => {
        const page = found.get(column.stage);
        return page ? [{ ...column, cards: cards(page.records), more: page.next }] : [];
      }),
      goodPractice: cards(quarter.filter(({ value }) => value.kind === 'good practice')),
      byCategory: countByCategory(mine, reader),
      counts: ofService && stage === undefined ? await countsFor(ports, actor, [...quarter, ...[...found.values()].flatMap(({ records }) => records)]) : null,
      acts: [],
    };
  };

type Pages = Map<BoardStage, { records: Stored<Practice>[]; next: string | null }>;

const holdsAlerts = (actor: Actor): boolean => actor.roles.some(({ role }) => role === 'firo');

const ownColumns = async ({ practice }: Ports, actor: Actor): Promise<Pages> => {
  const own = await practice.findOpenByOfficer(actor.id);
  return new Map(columns.map(({ stage }) => [stage, { records: own.filter(({ value }) => boardStage(value) === stage), next: null }]));
};

const serviceColumns = async ({ practice, unit }: Ports, _actor: Actor, stage: BoardStage | undefined, next: string | null): Promise<Pages> => {
  const wanted = stage ? [stage] : columns.map((each) => each.stage);
  return new Map(await Promise.all(wanted.map(async (each) => [each, await practice.findOnBoard(unit, each, next)] as const)));
};

const countByCategory = (records: readonly Practice[], reader: PracticeReader): PracticeBoard['byCategory'] => {
  const counts = new Map<string, number>();
  for (const record of records) if (record.kind === 'alert') for (const code of record.categories) counts.set(code, (counts.get(code) ?? 0) + 1);
  return reader.labelled([...counts.keys()].toSorted()).map((each) => ({ ...each, count: counts.get(each.code) ?? 0 }));
};

/** A stage of an older dispute may be passed over this quarter: those that are open are known, those that ended began the quarter before. */
const countsFor = async ({ practice, unit, clock }: Ports, actor: Actor, known: readonly Stored<Practice>[]): Promise<PracticeBoard['counts']> => {
  if (!mayTowards(figuresRights, actor, serviceThing(unit), 'read')) return null;
  const [quarter = '', before = ''] = lastQuarters(clock.now(), 2);
  const all = [...known, ...(await wholeQuarter(practice, unit, before))];
  const disputes = new Map(all.flatMap(({ value }) => (value.kind === 'dispute' ? [[value.id, value] as const] : [])));
  return disputeCounts([...disputes.values()], quarter, actor);
};
