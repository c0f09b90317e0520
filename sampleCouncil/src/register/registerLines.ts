import { registerColumns, type RegisterColumn } from './columns.js';
import type { CarerData, CheckData, HouseholdData, MemberData, PlacementData } from './types.js';

type Cells = Partial<Record<RegisterColumn, string | number | undefined>>;
/** The address of a member of staff by key; nothing for no key. */
export type MailOf = (key: string | undefined) => string;

const quoted = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
const yesNo = (value: boolean | undefined): string => (value ? 'yes' : 'no');

export const headerLine = `${registerColumns.join(',')}\r\n`;
const line = (cells: Cells): string =>
  `${registerColumns.map((column) => quoted(String(cells[column] ?? ''))).join(',')}\r\n`;

const householdCells = (home: HouseholdData, mailOf: MailOf): Cells => ({
  record_type: 'household',
  carer_type: home.carerType,
  status: 'open',
  town: home.town,
  address: home.address,
  team: home.team,
  ssw_email: mailOf(home.sswKey),
  ftm_email: mailOf(home.ftmKey),
  firo_email: mailOf(home.firoKey),
  restricted_to_emails: (home.restrictedToKeys ?? []).map((key) => mailOf(key)).join(';'),
  last_review_date: home.lastReview?.on,
  last_review_restarts_year: home.lastReview && yesNo(home.lastReview.restarts),
});

const carerCells = (carer: CarerData, mailOf: MailOf): Cells => ({
  record_type: 'carer',
  person_ref: carer.ref,
  given_name: carer.givenName,
  family_name: carer.familyName,
  date_of_birth: carer.bornOn,
  email: carer.email,
  phone: carer.phone,
  language: carer.language,
  access_needs: carer.accessNeeds,
  employee_email: mailOf(carer.employeeKey),
  approval_status: carer.status,
  approval_date: carer.approvedOn,
  temporary_from: carer.temporary?.from,
  temporary_until: carer.temporary?.until,
  terms_children: carer.terms?.children,
  terms_ages: carer.terms?.ages,
  terms_type: carer.terms?.type,
  terms_named_children: carer.terms?.named?.join(';'),
  resignation_received: carer.resignationReceived,
  approval_end: carer.endedOn,
  how_ended: carer.howEnded,
  standards_done: carer.standardsDone,
});

const memberCells = (member: MemberData): Cells => ({
  record_type: 'member',
  person_ref: member.ref,
  given_name: member.givenName,
  family_name: member.familyName,
  date_of_birth: member.bornOn,
  relationship: member.relationship,
  start_date: member.joined,
});

const placementCells = (placement: PlacementData, mailOf: MailOf): Cells => ({
  record_type: 'placement',
  child_ref: placement.child,
  given_name: placement.givenName,
  family_name: placement.familyName,
  date_of_birth: placement.bornOn,
  start_date: placement.start,
  end_date: placement.end,
  placing_council: placement.placingCouncil,
  childs_worker_email: placement.workerEmail ?? mailOf(placement.workerKey),
  outside_terms: yesNo(placement.outsideTerms),
  emergency: yesNo(placement.emergency),
});

const checkCells = (check: CheckData): Cells => {
  const cells: Cells = { record_type: 'check', check: check.kind, done_on: check.doneOn };
  if (check.about === undefined) return cells;
  return check.kind === 'delegated authority'
    ? { ...cells, child_ref: check.about }
    : { ...cells, person_ref: check.about };
};

/** The lines of one household: itself, then its carers, members, placements and checks. */
export const registerLines = (home: HouseholdData, mailOf: MailOf): string =>
  [
    householdCells(home, mailOf),
    ...home.carers.map((carer) => carerCells(carer, mailOf)),
    ...home.members.map(memberCells),
    ...home.placements.map((placement) => placementCells(placement, mailOf)),
    ...home.checks.map(checkCells),
  ]
    .map((cells) => line({ ...cells, reference: home.ref }))
    .join('');
