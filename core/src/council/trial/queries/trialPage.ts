import type { TrialPage } from '../../../api/shapes/trial.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { planOf, stagePackFor } from '../../../practice/disputes/rules/stagePacks.js';
import type { DisputeTrack, StagePack } from '../../../practice/disputes/types.js';
import { londonDateOf, timeLimit, toRuleId } from '../../../time/index.js';
import type { RuleId } from '../../../time/types.js';
import type { CouncilPolicy } from '../../policy.js';
import { policyInForce } from '../../policyInForce.js';
import { startDays } from '../rules/startDays.js';
import { requireTrying } from './mayTry.js';

/** The policy that a trial would run by, said before it is run; read from the settings in force and nowhere else. */
export const trialPageOf =
  (ports: Ports) =>
  async (actor: Actor): Promise<TrialPage> => {
    requireTrying(ports, actor);
    const { current } = await policyInForce(ports);
    const today = londonDateOf(ports.clock.now());
    const goesTo = current.switches.afterFailedAlert === 'stage2' ? 2 : 1;
    return {
      policyVersion: current.version,
      autoEscalate: current.switches.autoEscalate,
      failedAlertGoesTo: goesTo,
      failedAlertStage: planOf(stagePackFor('fostering', current), goesTo)?.label ?? `Stage ${goesTo}`,
      closureDays: current.closureDays.filter(({ date }) => date >= today).length,
      workingHours: current.workingHours,
      bankHolidaysUntil: ports.calendarDays.lastYear,
      tracks: [trackOf('fostering', current), trackOf('iro', current)],
      starts: { today, ...startDays(today, ports.calendarDays) },
      people: ports.trial.people(),
    };
  };

const trackOf = (track: DisputeTrack, policy: CouncilPolicy): TrialPage['tracks'][number] => {
  const pack = stagePackFor(track, policy);
  const answer = track === 'fostering' ? [{ title: 'Answer to the alert', rule: toRuleId('QA-02') }] : [];
  const all = [...answer, ...limitsOf(pack, policy), { title: 'All of it', rule: pack.wholeRule }];
  return { track, stages: pack.label, opensByClock: pack.opensByClock, limits: all.map((each) => ({ ...each, ...settingOf(each.rule, policy) })) };
};

/** A stage that has a part of the whole has no limit of its own; where its rule is off, another may count in its place (ES-02). */
const limitsOf = ({ stages }: StagePack, policy: CouncilPolicy): { title: string; rule: RuleId }[] =>
  stages.flatMap(({ label, rule, otherRule, sharesRule }) => (sharesRule ? [] : [{ title: label, rule: otherRule && !settingOf(rule, policy).on ? otherRule : rule }]));

const settingOf = (rule: RuleId, { limits }: CouncilPolicy): Pick<TrialPage['tracks'][number]['limits'][number], 'amount' | 'unit' | 'on'> => {
  const { compute, onByDefault } = timeLimit(rule);
  const setting = limits[rule];
  return { amount: setting?.amount ?? compute.amount ?? null, unit: setting?.unit ?? compute.unit, on: setting?.on ?? onByDefault };
};
