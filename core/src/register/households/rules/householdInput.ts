import { carerId, type CarerId, type HouseholdRef, type PersonId } from '../../../ids.js';
import type { FieldFault } from '../../../errors.js';
import { addMonths, type LocalDate } from '../../../time/index.js';
import type { ApprovalStatus, Carer, CarerType, CheckKind, Household, Terms } from '../../types.js';

/** A carer as typed by hand; without an id it is somebody new. */
export type CarerInput = {
  id?: CarerId | undefined;
  givenName: string;
  familyName: string;
  bornOn: LocalDate | null;
  mail: string | null;
  phone: string | null;
  language: string | null;
  accessNeeds: string | null;
  status: ApprovalStatus;
  fullApprovalFrom: LocalDate | null;
  temporary: { from: LocalDate; until: LocalDate } | null;
  terms: Terms | null;
};

export type HouseholdInput = {
  town: string;
  address: string | null;
  carerType: CarerType;
  carers: readonly CarerInput[];
  ssw: PersonId | null;
  ftm: PersonId | null;
  firo: PersonId | null;
  lastReviewOn: LocalDate | null;
};

export type CheckInput = { kind: CheckKind; about: string | null; doneOn: LocalDate };
export type Correction = { [Field in keyof HouseholdInput]?: HouseholdInput[Field] | undefined } & {
  checks?: readonly CheckInput[] | undefined;
};

/** The colleagues that were chosen, by the field in which each stands. */
export const staffOf = ({ ssw, ftm, firo }: Pick<Correction, 'ssw' | 'ftm' | 'firo'>) => [
  { path: 'ssw', id: ssw },
  { path: 'ftm', id: ftm },
  { path: 'firo', id: firo },
];

/** What is wrong with carers typed by hand, field by field. */
export const carerFaults = (carers: readonly CarerInput[], today: LocalDate): FieldFault[] =>
  carers.flatMap((carer, index) =>
    approvalFaults(carer, today).map((fault) => ({ ...fault, path: `carers.${index}.${fault.path}` })),
  );

const ADULT_MONTHS = 18 * 12;

const approvalFaults = (
  { bornOn, status, fullApprovalFrom, temporary }: CarerInput,
  today: LocalDate,
): FieldFault[] => {
  const faults: FieldFault[] = [];
  if (bornOn && addMonths(bornOn, ADULT_MONTHS) > today)
    faults.push({ path: 'bornOn', message: 'A carer would be younger than 18. Give the date of birth of the carer.' });
  if (status === 'temporary') {
    // A temporary approval is a status of its own and never starts the clock of a first review (N-17).
    if (fullApprovalFrom)
      faults.push({
        path: 'fullApprovalFrom',
        message: 'A temporary approval has no approval date. Give its two dates instead.',
      });
    if (!temporary)
      faults.push({
        path: 'temporary',
        message: 'Give the day the temporary approval began and the day it ends.',
      });
  } else if (!fullApprovalFrom)
    faults.push({ path: 'fullApprovalFrom', message: 'Give the day on which full approval took effect.' });
  if (fullApprovalFrom && fullApprovalFrom > today)
    faults.push({ path: 'fullApprovalFrom', message: 'This day has not come yet.' });
  if (temporary && temporary.until < temporary.from)
    faults.push({ path: 'temporary', message: 'The temporary approval ends before it begins.' });
  return faults;
};

/** Numbers of carers are never used again, also after one has left. */
const nextCarerNumber = (carers: readonly Carer[]): number =>
  1 + Math.max(0, ...carers.map((carer) => Number(/-c(\d+)$/i.exec(carer.id)?.[1] ?? 0)));

const carerFrom = (input: CarerInput, id: CarerId, now: Carer | undefined): Carer => ({
  id,
  givenName: input.givenName,
  familyName: input.familyName,
  bornOn: input.bornOn,
  mail: input.mail,
  phone: input.phone,
  language: input.language,
  accessNeeds: input.accessNeeds,
  employee: now?.employee ?? null,
  approval: {
    resignationReceivedOn: null,
    endedOn: null,
    howItEnded: null,
    ...now?.approval,
    status: input.status,
    fullApprovalFrom: input.fullApprovalFrom,
    temporary: input.temporary,
    terms: input.terms,
  },
  standardsDoneOn: now?.standardsDoneOn ?? null,
});

/** The carers as typed, over those who are there; nobody who is left out goes away. */
export const carersAfter = (
  ref: HouseholdRef,
  now: readonly Carer[],
  inputs: readonly CarerInput[],
): Carer[] => {
  let number = nextCarerNumber(now);
  const typed = new Map(
    inputs.flatMap((input) => (input.id === undefined ? [] : [[input.id, input] as const])),
  );
  const kept = now.map((carer) => {
    const input = typed.get(carer.id);
    return input ? carerFrom(input, carer.id, carer) : carer;
  });
  const added = inputs
    .filter((input) => input.id === undefined)
    .map((input) => carerFrom(input, carerId(`${ref}-c${number++}`), undefined));
  return [...kept, ...added];
};

/** Dates of checks over those that are there, one for each kind and person. */
export const checksAfter = (now: Household['checks'], inputs: readonly CheckInput[]): Household['checks'] => [
  ...now.filter((check) => !inputs.some((input) => input.kind === check.kind && input.about === check.about)),
  ...inputs,
];
