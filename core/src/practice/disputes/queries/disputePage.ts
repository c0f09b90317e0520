import type { DisputePage } from '../../../api/shapes/disputes.js';
import { noteReadings } from '../../../audit/index.js';
import type { PersonId, PracticeId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports, RequestContext } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { byDue, deadlineView } from '../../../reviews/queries/deadlineView.js';
import { colleaguesBeside } from '../../../reviews/queries/staffAsked.js';
import { actNames } from '../../../rights/index.js';
import { londonDateOf } from '../../../time/index.js';
import { practiceLedger } from '../../clocks/refreshPracticeDeadlines.js';
import { practiceReader, type PracticeReader } from '../../queries/practiceReader.js';
import { toldLines } from '../../queries/toldLines.js';
import { alertThing, knowsOf } from '../../alerts/rights.js';
import { boardStage } from '../../rules/boardStage.js';
import { findDispute, noSuchDispute } from '../commands/changeDispute.js';
import { cafcassRights, disputeThing, mayToDispute, recordOf, tableOf } from '../rights.js';
import { disputeCategory } from '../rules/disputeCategories.js';
import { disputeStateInWords } from '../rules/disputeState.js';
import { outOf } from '../rules/holderOf.js';
import { lineManagerOf } from '../rules/lineManagerOf.js';
import { nextPlanOf, stagePackOf } from '../rules/stagePacks.js';
import { peopleIn, stagePeople } from '../rules/stagePeople.js';
import { stageInWords } from '../rules/stageShown.js';
import type { Staff } from '../rules/holderOf.js';
import type { Dispute, StagePlan } from '../types.js';
import { asKnownTo, escalationView } from './escalationView.js';
import { historyOf } from './historyOf.js';
import { stagesView } from './stagesView.js';

/** One dispute, as everybody who may know of it reads it, and what this person may do about it. */
export const disputeOf =
  (ports: Ports) =>
  async (actor: Actor, id: PracticeId, context: Pick<RequestContext, 'reading'>): Promise<DisputePage> => {
    const stored = await findDispute(ports, id);
    if (!stored || !mayToDispute(actor, stored.value, 'read')) throw noSuchDispute();
    return disputePageOf(ports)(actor, stored, context);
  };

/** The page of a dispute that was read or just written; its dates are worked out from the facts as they stand. */
export const disputePageOf =
  (ports: Ports) =>
  async (actor: Actor, { value: dispute, revision }: Stored<Dispute>, context: Pick<RequestContext, 'reading'>): Promise<DisputePage> => {
    noteReadings(context, actor, 'Dispute')(recordOf(dispute), dispute.id, disputeThing(dispute));
    const [reader, rows, messages, before] = await Promise.all([
      practiceReader(ports), ports.deadlines.findBySubject(dispute.id), ports.messages.findAbout(dispute.id), dispute.alert === null ? null : ports.practice.findById(dispute.alert),
    ]);
    const alert = before?.value.kind === 'alert' ? before.value : null;
    if (alert) noteReadings(context, actor, 'Dispute')('alert', alert.id, alertThing(alert));
    const { all } = await practiceLedger(ports)(dispute, rows, { why: 'as the facts stand', by: actor.id });
    const { book } = reader;
    return {
      id: dispute.id,
      revision,
      reference: dispute.id,
      household: dispute.household && { ref: dispute.household, ...dispute.caption },
      review: dispute.review,
      officer: book.must(dispute.officer),
      openedOn: londonDateOf(dispute.createdAt),
      stateText: disputeStateInWords(asKnownTo(actor, dispute)),
      deadlines: all.map((row) => deadlineView(row, reader)).toSorted(byDue),
      thread: historyOf(asKnownTo(actor, dispute), alert, reader),
      told: toldLines(messages.map((each) => each.value), book),
      acts: [...actNames(tableOf(dispute), actor, disputeThing(dispute)), ...(dispute.track === 'iro' ? actNames(cafcassRights, actor, disputeThing(dispute)) : [])],
      stage: boardStage(dispute),
      track: dispute.track,
      category: disputeCategory(dispute.category),
      restricted: dispute.restricted,
      childAtRisk: dispute.childAtRisk,
      safeguarding: safeguardingView(dispute),
      summary: dispute.summary,
      effect: dispute.effect,
      wanted: dispute.wanted,
      origin: dispute.origin,
      arose: dispute.arose ?? null,
      alert: alert && knowsOf(actor, alert) ? alert.id : null,
      stages: stagesView(dispute, book),
      about: dispute.restricted ? dispute.about.map((each) => book.must(each)) : [],
      aboutOutside: dispute.aboutOutside ?? false,
      recipients: dispute.recipients.map((each) => book.must(each)),
      acknowledged: dispute.acknowledged.some(({ by, stage }) => by === actor.id && stage === dispute.stages.at(-1)?.number),
      escalation: escalationView(dispute, actor, book),
      ...forActs(dispute, actor.id, reader),
    };
  };

const safeguardingView = ({ safeguarding }: Dispute): DisputePage['safeguarding'] =>
  safeguarding && (safeguarding.referral === 'made' ? { referral: 'made', at: safeguarding.on, to: safeguarding.to } : { referral: 'ringing now', at: safeguarding.at, to: null });

/** What the forms of the page need: the talk's partner, the next stage, and the people who can be chosen. */
const forActs = (dispute: Dispute, reader: PersonId, { book, today, policyOf }: PracticeReader): Pick<DisputePage, 'lineManager' | 'talkOwed' | 'nextStage' | 'opensByClock' | 'people'> => {
  const staff = { people: book.people, today };
  const manager = lineManagerOf(dispute, staff, new Set());
  const next = dispute.closed ? null : nextPlanOf(stagePackOf(dispute), dispute.stages.at(-1)?.number ?? 0);
  const out = outOf(dispute, staff);
  return {
    lineManager: { person: book.named(manager.person), inPlaceOf: book.named(manager.inPlaceOf) },
    talkOwed: dispute.bypasses.flatMap(({ emergency, talk, manager: owedTo }, bypass) => (emergency && !talk ? [{ bypass, with: book.named(owedTo) }] : [])),
    nextStage: next && { number: next.number, label: next.label, inWords: stageInWords(next.label), told: toldNext(dispute, next, staff).filter((each) => each !== reader).map((each) => book.must(each)) },
    opensByClock: next !== null && stagePackOf(dispute).opensByClock && policyOf(dispute).policy.switches.autoEscalate,
    people: colleaguesBeside([], book, (id) => !out.has(id)),
  };
};

/** Whoever the next stage would bring in or tell, worked out as its opening does. */
const toldNext = (dispute: Dispute, plan: StagePlan, staff: Staff): PersonId[] => {
  const { convener, mustAttend, told } = stagePeople(dispute, plan, staff);
  return peopleIn([convener, ...mustAttend, ...told]);
};
