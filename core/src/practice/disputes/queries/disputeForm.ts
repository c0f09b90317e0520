import type { DisputeForm, DisputeFormBody } from '../../../api/shapes/disputeForm.js';
import { noteReadings } from '../../../audit/index.js';
import { safeguardingNumbersOf } from '../../../council/safeguardingNumbers.js';
import { sendingMoment } from '../../../delivery/messages/rules/sendingMoment.js';
import { practiceId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { roleLabel } from '../../../people/rules/roleLabels.js';
import type { Person } from '../../../people/types.js';
import type { Ports, RequestContext } from '../../../ports.js';
import { captionOf } from '../../../register/index.js';
import { householdThing } from '../../../register/rights.js';
import type { Household } from '../../../register/types.js';
import { byDue, deadlineView } from '../../../reviews/queries/deadlineView.js';
import { addElapsedHours } from '../../../time/index.js';
import { practiceLedger } from '../../clocks/refreshPracticeDeadlines.js';
import { practiceReader, type PracticeReader } from '../../queries/practiceReader.js';
import { settingOf } from '../commands/changeDispute.js';
import { householdOf, mayOpen } from '../commands/openingOf.js';
import { disputeCategories } from '../rules/disputeCategories.js';
import { escalationThemes } from '../rules/escalationThemes.js';
import { outOf } from '../rules/holderOf.js';
import { keptNamed } from '../rules/keptNamed.js';
import { newDispute, type DisputeWish } from '../rules/newDispute.js';
import { openingTellings } from '../rules/openingTellings.js';
import { planOf, stagePackOf } from '../rules/stagePacks.js';
import { stageInWords } from '../rules/stageShown.js';
import type { Dispute } from '../types.js';

/**
 * What the form knows before it is sent: the same sum as opening, of a dispute made of nothing but what is chosen so far.
 * Nothing is written.
 */
export const disputeFormOf =
  (ports: Ports) =>
  async (actor: Actor, asked: DisputeFormBody, context: Pick<RequestContext, 'reading'>): Promise<DisputeForm> => {
    const wish = wishOf(asked);
    const household = await householdOf(ports, actor, { ...wish, child: asked.child });
    mayOpen(actor, { ...wish, child: asked.child }, household);
    const [reader, setting, own, found] = await Promise.all([
      practiceReader(ports), settingOf(ports, null), ownHouseholds(ports, actor, asked), asked.review === null ? null : ports.reviews.findById(asked.review),
    ]);
    // Noted as any reading of a household is: that its officer thought of a dispute is nobody's to read.
    const note = noteReadings(context, actor, 'Household');
    for (const each of household ? [household] : own) note('household', each.ref, householdThing(each));
    const review = household && found?.value.household === household.ref ? found.value : null;
    const { policy } = reader.current;
    const made = keptNamed({ ...newDispute(wish, { unit: actor.unit, officer: actor.id, household, review, policy }, setting), id: practiceId('new') });
    const { all } = await practiceLedger(ports)(made, [], { why: 'as it would open', by: actor.id });
    const stage = planOf(stagePackOf(made), made.stages[0]?.number ?? 1);
    return {
      numbers: safeguardingNumbersOf(policy),
      household: household && { ...homeOf(household), status: household.status },
      review: review && { id: review.id, heldOn: review.heldOn },
      households: own.map(homeOf),
      categories: [...disputeCategories],
      themes: [...escalationThemes],
      child: asked.child !== null && household ? { ref: asked.child, csw: reader.book.named(made.escalation?.csw), ctm: reader.book.named(made.escalation?.ctm) } : null,
      ...peopleOf(made, reader, actor),
      stage: { number: stage?.number ?? 1, label: stage?.label ?? '', inWords: stageInWords(stage?.label ?? '') },
      deadlines: all.map((row) => deadlineView(row, reader)).toSorted(byDue),
      willBeTold: toldOf(made, reader, setting, actor),
      remindedAt: addElapsedHours(reader.now, 1),
    };
  };

const wishOf = ({ track, household, review, restricted, childAtRisk, about, recipients, child, startFormal, csw, ctm }: DisputeFormBody): DisputeWish => ({
  track, household, review, category: track === 'iro' ? 'escalation' : 'F2', childAtRisk, safeguarding: null, summary: '', effect: '', wanted: '', restricted, about, recipients,
  escalation: track === 'iro' ? { child, themes: [], worry: 1, informal: '', childsView: '', childTold: false, startFormal, csw, ctm } : null,
});

/** Households to choose from: the officer's own. */
const ownHouseholds = async ({ households }: Ports, actor: Actor, { track, household }: DisputeFormBody): Promise<Household[]> =>
  track === 'fostering' && household === null ? (await households.findByOfficer(actor.id)).map(({ value }) => value).toSorted((a, b) => (a.ref < b.ref ? -1 : 1)) : [];

const homeOf = (household: Household): DisputeForm['households'][number] => ({ ref: household.ref, ...captionOf(household) });

/** A third fact tells two namesakes apart (0.14). */
const peopleOf = (made: Dispute, { book, today }: PracticeReader, actor: Actor): Pick<DisputeForm, 'people' | 'workers' | 'managers'> => {
  const out = outOf(made, { people: book.people, today });
  const there = book.people.filter((each) => each.active && each.id !== actor.id).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const colleague = ({ id, name, jobTitle, town, roles }: Person) => ({ id, name, jobTitle: jobTitle || (roles[0] ? roleLabel(roles[0].role) : ''), town });
  const holding = (post: string) => (made.track === 'iro' ? there.filter((each) => each.roles.some(({ role }) => role === post)).map(colleague) : []);
  return { people: made.track === 'iro' ? [] : there.map((each) => ({ ...colleague(each), keptOut: out.has(each.id) })), workers: holding('csw'), managers: holding('ctm') };
};

const toldOf = (made: Dispute, { book, now, current }: PracticeReader, setting: Parameters<typeof openingTellings>[1], actor: Actor): DisputeForm['willBeTold'] =>
  openingTellings(made, setting, actor.id)
    .filter(({ to }) => to !== actor.id)
    .map(({ to, post, purpose, atOnce = false }) => ({
      who: book.named(to), post: post === 'staff' ? null : roleLabel(post), at: sendingMoment(now, current.policy.workingHours, current.calendar, atOnce), asLineManager: purpose === 'act',
    }));
