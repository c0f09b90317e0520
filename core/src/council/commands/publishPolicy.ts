import type { AnswerOf, BodyOf } from '../../api/routeTable.js';
import type { PolicyPage } from '../../api/shapes/settings.js';
import { Conflict, InvalidInput, NotPermitted } from '../../errors.js';
import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import { wasAlreadyDecided } from '../../records/index.js';
import { mayTowards, serviceThing, type Act } from '../../rights/index.js';
import { findTimeLimit, londonDateOf } from '../../time/index.js';
import type { CouncilPolicy } from '../policy.js';
import { rulesThatChange } from '../policyChanges.js';
import { validatePolicy, type PolicyFault } from '../policyFaults.js';
import { policyInForce } from '../policyInForce.js';
import { packFaults } from '../queries/stagePackViews.js';
import { versionInWords } from '../rules/versionInWords.js';
import { policyOf } from '../queries/policyPage.js';
import { councilPolicyRights } from '../rights.js';
import { draftOver, type Draft } from './policyDraft.js';
import { saveService } from './saveService.js';

const demand = (ports: Ports, actor: Actor, act: Act): void => {
  if (!mayTowards(councilPolicyRights, actor, serviceThing(ports.unit), act))
    throw new NotPermitted('council.policyNotPermitted', 'Your role does not let you change the council’s time limits. Nothing was changed. Ask your service manager.');
};

const faultsOf = (current: CouncilPolicy, draft: Draft): PolicyFault[] => {
  const strange = draft.limits.filter((each) => findTimeLimit(each.rule) === undefined);
  if (strange.length > 0) return [{ rule: null, message: 'A setting names a rule that is not in the catalogue of time limits.' }];
  const next = draftOver(current, draft);
  return [...validatePolicy({ ...next, workingHours: current.workingHours, officerToldWeeksBefore: current.officerToldWeeksBefore }), ...packFaults(next)];
};

/** What stands against a draft, how many rules it changes and how many open records it could be applied to. */
export const checkPolicy =
  (ports: Ports) =>
  async (actor: Actor, draft: Draft): Promise<AnswerOf<'checkPolicy'>> => {
    demand(ports, actor, 'write');
    const { current } = await policyInForce(ports);
    const faults = faultsOf(current, draft);
    const isKnown = draft.limits.every((each) => findTimeLimit(each.rule) !== undefined);
    const next = { ...current, ...(isKnown ? draftOver(current, draft) : {}) };
    return { faults, changed: rulesThatChange(current, next).length, changes: versionInWords(current, next), openRecords: await countOpen(ports) };
  };

const countOpen = async ({ reviews, unit }: Ports): Promise<number> => {
  let [count, next]: [number, string | null] = [0, null];
  do {
    const page: Awaited<ReturnType<Ports['reviews']['findOpenByUnit']>> = await reviews.findOpenByUnit(unit, next);
    count += page.rows.length;
    next = page.next;
  } while (next !== null);
  return count;
};

/**
 * Publishes the next version; earlier ones stay as they were. Records keep the version they began under, unless the
 * publisher applies this one to open records, which a long job then does household by household.
 */
export const publishPolicy =
  (ports: Ports) =>
  async (actor: Actor, { key, from, note, applyToOpen, ...draft }: BodyOf<'publishPolicy'>): Promise<PolicyPage> => {
    demand(ports, actor, 'act:publish-version');
    const [{ current, byVersion }, service] = await Promise.all([policyInForce(ports), ports.services.findById(ports.unit)]);
    if (service && wasAlreadyDecided(service, key)) return policyOf(ports)(actor);
    const left = current.version === from + 1 && current.publishedBy === actor.id ? current : null;
    const base = left ? byVersion(from) : current;
    const faults = faultsOf(base, draft);
    if (faults.length > 0)
      throw new InvalidInput('council.policyFaults', 'Nothing was published. See what is wrong beside each setting.', faults.map(({ rule, message }) => ({ path: rule ?? 'policy', message })));
    const now = ports.clock.now();
    const next: CouncilPolicy = {
      ...base, ...draftOver(base, draft), version: from + 1, publishedAt: now, publishedBy: actor.id, note, effectiveFrom: londonDateOf(now),
    };
    // A publish whose worker died after the version was written is finished by its retry, not refused by itself.
    const finished = left !== null && versionInWords(left, next).length === 0 && left.note === note;
    if (!finished) {
      if (current.version !== from)
        throw new Conflict('council.versionExists', 'Somebody else published new settings first, so yours were not published. Look at theirs, then publish again.', current.version);
      await ports.policies.publish(ports.unit, next.version, next);
    }
    await saveService(ports, actor, key, 'publish-policy', (value) => ({
      ...value,
      currentPolicy: next.version,
      ...(applyToOpen ? { applying: { version: next.version, next: null, touchedAt: now } } : {}),
    }));
    if (applyToOpen) await ports.effectQueue.carryOn({ kind: 'policy', id: String(next.version) });
    return policyOf(ports)(actor);
  };
