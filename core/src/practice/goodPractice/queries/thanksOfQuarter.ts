import type { ThanksOfQuarter } from '../../../api/shapes/quality.js';
import { noteReadings } from '../../../audit/index.js';
import type { TeamId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { requireRole } from '../../../people/queries/requireRole.js';
import type { Ports, RequestContext } from '../../../ports.js';
import { mayTowards } from '../../../rights/index.js';
import { practiceReader } from '../../queries/practiceReader.js';
import { wholeQuarter } from '../../queries/wholeQuarter.js';
import { quarterOf } from '../../rules/quarterOf.js';
import { goodPracticeRights, goodPracticeThing } from '../rights.js';
import { countsOfThanks } from '../rules/countsOfThanks.js';
import type { GoodPractice } from '../types.js';
import { thanksCard } from './thanksCard.js';

/**
 * The thanks of a quarter that this person may know of, newest first, with their counts by level and team: the monthly
 * list of the service manager (D3), and what the quarterly report counts (D6.2.5).
 */
export const thanksOfQuarter =
  (ports: Ports) =>
  async (actor: Actor, asked: string | null, context: Pick<RequestContext, 'reading'>): Promise<ThanksOfQuarter> => {
    requireRole(actor);
    const quarter = asked ?? quarterOf(ports.clock.now());
    const [reader, all] = await Promise.all([practiceReader(ports), wholeQuarter(ports.practice, ports.unit, quarter)]);
    const note = noteReadings(context, actor, 'Thanks');
    const known = all.flatMap(({ value }) => (value.kind === 'good practice' && mayTowards(goodPracticeRights, actor, goodPracticeThing(value), 'read') ? [value] : []));
    for (const each of known) note('good-practice', each.id, goodPracticeThing(each));
    return { quarter, ...countsOfThanks(known), byTeam: byTeam(known), cards: known.map((each) => thanksCard(each, reader)).toReversed() };
  };

const byTeam = (all: readonly GoodPractice[]): ThanksOfQuarter['byTeam'] => {
  const teams = [...new Set(all.map((each) => each.team))].toSorted((a: TeamId | null, b: TeamId | null) => ((a ?? '') < (b ?? '') ? -1 : 1));
  return teams.map((team) => ({ team, ...countsOfThanks(all.filter((each) => each.team === team)) }));
};
