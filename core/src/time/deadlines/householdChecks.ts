import { limitUnderPolicy } from '../limits/limitUnderPolicy.js';
import { yearOf } from '../dates/localDate.js';
import type { LimitSettings, LocalDate, WorkingCalendar } from '../types.js';
import { deadlineFor } from './deadlineFor.js';
import { isReviewed, type CarerFacts, type HouseholdFacts } from './facts.js';
import type { ComputedDeadline } from './reviewLimits.js';

type Owed = { rule: string; occurrence: string; from: LocalDate | null; doneOn?: LocalDate | null };

/** Checks of the home itself; people are told apart by their ids. */
const HOME = 'home';

/**
 * What falls due in a household whether or not a review is near: checks and their renewals (FR-16 to FR-18, FR-21), the
 * training standards (FR-19, FR-20), an emergency placement outside terms (FR-22), and the end of a resigned approval
 * (QD-01). An adult without any DBS is N-16: due now, without a number of days, and so no row here.
 */
export const householdChecks = (household: HouseholdFacts, settings: LimitSettings, calendar: WorkingCalendar): ComputedDeadline[] => {
  const active = household.carers.filter((carer) => isReviewed(carer) || carer.status === 'temporary');
  const owed: Owed[] = [
    ...(active.length === 0 ? [] : checksOfTheHome(household)),
    ...active.flatMap(checksOfACarer),
    ...household.carers.flatMap(endOfAResignedApproval),
    ...household.emergencyPlacements
      // Working days before the first known year cannot be counted; such a placement is history, not a clock.
      .filter(({ startedOn }) => yearOf(startedOn) >= calendar.firstYear)
      .map(({ child, startedOn, settledOn }) => ({ rule: 'FR-22', occurrence: child, from: startedOn, doneOn: settledOn })),
  ];
  return owed.flatMap(({ rule: id, occurrence, from, doneOn }) => {
    const rule = limitUnderPolicy(id, settings);
    if (rule === null || from === null) return [];
    const deadline = deadlineFor(
      rule,
      from,
      {
        subject: household.ref,
        occurrence,
        rowOf: from,
        policyVersion: settings.version,
        doneOn: doneOn ?? null,
        recordedOn: household.recordedOn,
      },
      calendar,
    );
    return [{ ...deadline, reopens: true }];
  });
};

const checksOfTheHome = (household: HouseholdFacts): Owed[] => [
  { rule: 'FR-18', occurrence: HOME, from: household.healthAndSafetyOn },
  { rule: 'FR-21', occurrence: HOME, from: household.unannouncedVisitOn },
  ...household.adultMembers.map(({ id, dbsOn }) => ({ rule: 'FR-16', occurrence: id, from: dbsOn })),
];

const checksOfACarer = (carer: CarerFacts): Owed[] => [
  { rule: 'FR-16', occurrence: carer.id, from: carer.dbsOn },
  { rule: 'FR-17', occurrence: carer.id, from: carer.medicalOn },
  {
    rule: carer.carerType === 'kinship' ? 'FR-20' : 'FR-19',
    occurrence: carer.id,
    from: carer.fullApprovalFrom,
    doneOn: carer.standardsDoneOn,
  },
];

const endOfAResignedApproval = (carer: CarerFacts): Owed[] =>
  carer.resignationReceivedOn === null || (carer.status !== 'resigned' && carer.status !== 'ended')
    ? []
    : [{ rule: 'QD-01', occurrence: carer.id, from: carer.resignationReceivedOn, doneOn: carer.endedOn }];
