import type { RaiseAlertPage } from '../../../api/shapes/alerts.js';
import { safeguardingNumbersOf } from '../../../council/safeguardingNumbers.js';
import { sendingMoment } from '../../../delivery/messages/rules/sendingMoment.js';
import { NotFound, NotPermitted } from '../../../errors.js';
import type { HouseholdRef, PersonId, ReviewId } from '../../../ids.js';
import { noteReadings } from '../../../audit/index.js';
import { roleLabel } from '../../../people/rules/roleLabels.js';
import type { Actor } from '../../../people/index.js';
import type { Ports, RequestContext } from '../../../ports.js';
import { captionOf } from '../../../register/index.js';
import { householdRights, householdThing } from '../../../register/rights.js';
import type { Household } from '../../../register/types.js';
import { mayTowards } from '../../../rights/index.js';
import { limitUnderPolicy, limitDate, londonDateOf } from '../../../time/index.js';
import type { LocalDate } from '../../../time/types.js';
import { practiceReader, type PracticeReader } from '../../queries/practiceReader.js';
import { notMetToRaise } from '../../questionnaires/queries/notMetToRaise.js';
import { alertRights } from '../rights.js';
import { alertCategories } from '../rules/alertCategories.js';
import { safetyManagerOf } from '../rules/alertSafety.js';
import { categoriesOfChecks } from '../rules/categoriesOfChecks.js';
import { newAlert } from '../rules/newAlert.js';
import { tellingsAfter } from '../rules/tellingsAfter.js';
import type { Alert } from '../types.js';

/** What the form knows before anything is typed: who gets it, when, and by when they must answer. */
export const raiseAlertPageOf =
  (ports: Ports) =>
  async (actor: Actor, ref: HouseholdRef, { review, childAtRisk }: { review: ReviewId | null; childAtRisk: boolean }, context: Pick<RequestContext, 'reading'>): Promise<RaiseAlertPage> => {
    const household = await householdToRaiseFor(ports, actor, ref);
    const note = noteReadings(context, actor, 'Alert');
    note('household', household.ref, householdThing(household));
    const [reader, found] = await Promise.all([practiceReader(ports), review === null ? null : ports.reviews.findById(review)]);
    const { policy, calendar } = reader.current;
    const sent = sendingMoment(reader.now, policy.workingHours, calendar, childAtRisk);
    const limit = limitUnderPolicy('QA-02', policy);
    const of = found?.value.household === ref ? found.value : null;
    const { book } = reader;
    const made = knownAlert(household, actor.id, reader);
    const told = tellingsAfter('send', made, actor.id);
    return {
      household: { ref: household.ref, ...captionOf(household) },
      review: of && { id: of.id, heldOn: of.heldOn },
      notMet: await notMetToRaise(ports, actor, of, note),
      ofChecks: [...categoriesOfChecks],
      categories: alertCategories(policy),
      ssw: book.named(household.ssw),
      manager: book.named(household.ftm),
      iros: book.people.filter((each) => each.active && each.roles.some(({ role }) => role === 'iro')).map(({ id, name }) => ({ id, name })),
      answerDue: limit && (limitDate(limit, londonDateOf(sent), calendar) as LocalDate),
      willBeTold: told.map(({ to, post }) => ({ who: book.named(to), post: roleLabel(post), at: sent, standsInFor: null })),
      numbers: safeguardingNumbersOf(policy),
      lineManager: book.named(safetyManagerOf({ ...made, childAtRisk: true }, book.people)),
    };
  };

/** The household, if this person raises its alerts. */
export const householdToRaiseFor = async ({ households }: Pick<Ports, 'households'>, actor: Actor, ref: HouseholdRef): Promise<Household> => {
  const household = (await households.findById(ref))?.value;
  if (!household || !mayTowards(householdRights, actor, householdThing(household), 'exists')) throw new NotFound('households.notFound', 'There is no household with this reference.');
  if (!mayTowards(alertRights, actor, householdThing(household), 'write'))
    throw new NotPermitted('alerts.notPermitted', 'Only the household’s own reviewing officer raises an alert.');
  return household;
};

/** The same sum as sending: an alert made of nothing but what is known, whose sending tells the same people. */
const knownAlert = (household: Household, officer: PersonId, { now, current }: PracticeReader): Alert => {
  const wish = { review: null, categories: [], found: '', effect: '', wanted: [], onlyCarePlan: false, iro: null, childAtRisk: false, informal: null, sendNow: true };
  return newAlert(wish, household, { officer, now, policyVersion: current.policy.version });
};
