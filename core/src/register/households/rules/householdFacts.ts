import { addMonths, earlierOf, laterOf, type LocalDate } from '../../../time/index.js';
import type { AdultMemberFacts, CarerFacts, HouseholdFacts } from '../../../time/deadlines/facts.js';
import type { Carer, CheckKind, Household, HouseholdMember } from '../../types.js';

/**
 * Facts from which the deadlines of a household are counted. Left to judgement: nothing; every date stands in the
 * register. Timescales 1.23: each approval has its own year, so a review restarts it only for a carer whose full
 * approval stood on the day it was held.
 */
export const householdFacts = (household: Household): HouseholdFacts => ({
  ref: household.ref,
  carers: household.carers.map((carer) => carerFacts(household, carer)),
  adultMembers: household.members
    .filter((member) => member.leftOn === null)
    .map((member) => memberFacts(household, member)),
  firstPlacementOn: firstPlacementOn(household),
  healthAndSafetyOn: doneOn(household, 'health and safety', null),
  unannouncedVisitOn: doneOn(household, 'unannounced visit', null),
  emergencyPlacements: household.placements
    .filter((placement) => placement.emergency && placement.outsideTerms)
    .map((placement) => ({ child: placement.child, startedOn: placement.start, settledOn: placement.end })),
  recordedOn: household.recordedOn,
  held: household.hold !== null,
});

const doneOn = (household: Household, kind: CheckKind, about: string | null): LocalDate | null =>
  household.checks.reduce<LocalDate | null>((latest, check) => {
    if (check.kind !== kind || check.about !== about || check.doneOn === null) return latest;
    return latest === null ? check.doneOn : laterOf(latest, check.doneOn);
  }, null);

const carerFacts = (household: Household, carer: Carer): CarerFacts => ({
  id: carer.id,
  status: carer.approval.status,
  fullApprovalFrom: carer.approval.fullApprovalFrom,
  carerType: household.carerType,
  resignationReceivedOn: carer.approval.resignationReceivedOn,
  endedOn: carer.approval.endedOn,
  lastRestartingReviewOn: restartedOn(household, carer.approval.fullApprovalFrom),
  dbsOn: doneOn(household, 'dbs', carer.id),
  medicalOn: doneOn(household, 'medical', carer.id),
  standardsDoneOn: carer.standardsDoneOn,
});

const restartedOn = ({ lastReview }: Household, approvedOn: LocalDate | null): LocalDate | null =>
  lastReview?.restartsYear && approvedOn !== null && lastReview.heldOn >= approvedOn
    ? lastReview.heldOn
    : null;

/** Adult from the 18th birthday, or from the day an adult joined (N-16); somebody born on 29 February on 1 March. */
const memberFacts = (household: Household, member: HouseholdMember): AdultMemberFacts => {
  const birthday =
    member.bornOn === null ? null : addMonths(member.bornOn, 18 * 12, 'first_day_of_next_month');
  const adultSince =
    birthday !== null && member.joinedOn !== null ? laterOf(birthday, member.joinedOn) : birthday;
  return { id: member.id, adultSince, dbsOn: doneOn(household, 'dbs', member.id) };
};

/** FR-03 counts from the first placement under full approval: a child there before it counts from that approval. */
const firstPlacementOn = (household: Household): LocalDate | null => {
  const first = earliest(household.placements.map((placement) => placement.start));
  const approved = earliest(household.carers.flatMap((carer) => carer.approval.fullApprovalFrom ?? []));
  return first !== null && approved !== null ? laterOf(first, approved) : first;
};

const earliest = (dates: readonly LocalDate[]): LocalDate | null =>
  dates.reduce<LocalDate | null>((first, date) => (first === null ? date : earlierOf(first, date)), null);
