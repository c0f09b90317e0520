import type { PolicyPage } from '../../api/shapes/settings.js';
import { NotPermitted } from '../../errors.js';
import type { Actor } from '../../people/index.js';
import { nameBook, type NameBook } from '../../people/queries/nameBook.js';
import type { Ports } from '../../ports.js';
import { actNames, mayTowards, serviceThing } from '../../rights/index.js';
import { holidaysRunOut, londonDateOf, timeLimits, type TimeLimit } from '../../time/index.js';
import type { CouncilPolicy } from '../policy.js';
import { boundInWords } from '../policyBounds.js';
import { policyInForce } from '../policyInForce.js';
import { councilPolicyRights } from '../rights.js';
import { practiceOf } from '../rules/practiceOf.js';
import { versionInWords } from '../rules/versionInWords.js';
import { stagePackViews } from './stagePackViews.js';

/** The council's time limits as they stand, each beside the catalogue's own and the bound it may not pass. */
export const policyOf =
  (ports: Ports) =>
  async (actor: Actor): Promise<PolicyPage> => {
    if (!mayTowards(councilPolicyRights, actor, serviceThing(ports.unit), 'read'))
      throw new NotPermitted('council.policyNotPermitted', 'Your role does not show the council’s time limits.');
    const [{ current, all }, book] = await Promise.all([policyInForce(ports), nameBook(ports)]);
    const { firstYear, lastYear } = ports.calendarDays;
    return {
      version: current.version,
      publishedAt: current.publishedAt,
      publishedBy: publisher(current, book),
      versions: versionsOf(all, book),
      practice: practiceOf(current),
      stagePacks: stagePackViews,
      limits: timeLimits.map((limit) => settingView(limit, current)),
      closureDays: current.closureDays.map(({ date, title }) => ({ date, title })),
      safeguardingNumbers: current.safeguardingNumbers ?? { duty: '', outOfHours: '' },
      workingHours: current.workingHours,
      bankHolidays: { firstYear, lastYear, running: holidaysRunOut(londonDateOf(ports.clock.now()), ports.calendarDays) },
      acts: actNames(councilPolicyRights, actor, serviceThing(ports.unit)),
    };
  };

/** The newest first, each with what it changed in the one before it. */
const versionsOf = (all: readonly CouncilPolicy[], book: NameBook): PolicyPage['versions'] =>
  all
    .toSorted((a, b) => a.version - b.version)
    .map((each, at, inOrder) => ({ version: each.version, publishedAt: each.publishedAt, publishedBy: publisher(each, book), note: each.note, changes: versionInWords(inOrder[at - 1] ?? each, each) }))
    .toReversed();

const publisher = ({ publishedBy }: CouncilPolicy, book: NameBook): string =>
  publishedBy === null ? 'Settings as the product comes' : (book.people.find((each) => each.id === publishedBy)?.name ?? 'A former colleague');

const settingView = (limit: TimeLimit, { limits }: CouncilPolicy): PolicyPage['limits'][number] => {
  const setting = limits[limit.id];
  const own = limit.compute.amount ?? null;
  return {
    rule: limit.id,
    title: limit.title,
    trigger: limit.trigger,
    source: limit.source,
    standing: limit.standing,
    unit: setting?.unit ?? limit.compute.unit,
    direction: limit.compute.direction,
    defaultAmount: own,
    amount: own === null ? null : (setting?.amount ?? own),
    on: setting?.on ?? limit.onByDefault,
    label: setting?.label ?? '',
    canSwitch: limit.mayBeOff,
    canChange: limit.mayChange !== 'fixed' && own !== null,
    bound: boundInWords(limit),
  };
};
