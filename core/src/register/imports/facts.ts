import { shortDate, type LocalDate } from '../../time/index.js';
import type { Carer, Check, Household, HouseholdMember, Placement } from '../types.js';
import type { ColumnName } from './columns.js';

/** One fact of a record as the register compares it: which columns give it, how it reads, how it is taken over. */
export type Fact<T> = {
  path: string;
  label: string;
  columns: readonly ColumnName[];
  /** `person` texts are object ids, named on the screen only. */
  kind: 'text' | 'person';
  text(of: T): string;
  take(to: T, from: T): T;
};

type Reading<V> = (value: V) => string;

const plain: Reading<string | null> = (value) => value ?? '';
const day: Reading<LocalDate | null> = (value) => (value === null ? '' : shortDate(value));
const yesNo: Reading<boolean> = (value) => (value ? 'yes' : 'no');

const fact = <T, K extends keyof T & string>(
  key: K,
  label: string,
  columns: readonly ColumnName[],
  reading: Reading<T[K]>,
  kind: Fact<T>['kind'] = 'text',
): Fact<T> => ({
  path: key,
  label,
  columns,
  kind,
  text: (of) => reading(of[key]),
  take: (to, from) => ({ ...to, [key]: from[key] }),
});

export const householdFactsTable: readonly Fact<Household>[] = [
  fact('carerType', 'carer type', ['carer_type'], plain),
  {
    path: 'status',
    label: 'status',
    columns: ['status', 'status_date'],
    kind: 'text',
    text: ({ status, statusSince }) => (status === 'open' ? 'open' : `${status}, ${day(statusSince)}`),
    take: (to, from) => ({ ...to, status: from.status, statusSince: from.statusSince }),
  },
  fact('town', 'town', ['town'], plain),
  fact('address', 'address', ['address'], plain),
  fact('team', 'team', ['team'], plain),
  fact('ssw', 'supervising social worker', ['ssw_email'], plain, 'person'),
  fact('ftm', 'fostering team manager', ['ftm_email'], plain, 'person'),
  fact('firo', 'reviewing officer', ['firo_email'], plain, 'person'),
  fact(
    'restricted',
    'restricted to',
    ['restricted_to_emails'],
    (value) => (value?.named ?? []).toSorted().join(' '),
    'person',
  ),
  fact('lastReview', 'last review', ['last_review_date', 'last_review_restarts_year'], (value) =>
    value === null
      ? ''
      : `${shortDate(value.heldOn)}${value.restartsYear ? '' : ', does not restart the year'}`,
  ),
];

const approval = <K extends keyof Carer['approval'] & string>(
  key: K,
  label: string,
  columns: readonly ColumnName[],
  reading: Reading<Carer['approval'][K]>,
): Fact<Carer> => ({
  path: `approval.${key}`,
  label,
  columns,
  kind: 'text',
  text: (of) => reading(of.approval[key]),
  take: (to, from) => ({ ...to, approval: { ...to.approval, [key]: from.approval[key] } }),
});

export const carerFactsTable: readonly Fact<Carer>[] = [
  fact('givenName', 'given name', ['given_name'], plain),
  fact('familyName', 'family name', ['family_name'], plain),
  fact('bornOn', 'date of birth', ['date_of_birth'], day),
  fact('mail', 'email', ['email'], plain),
  fact('phone', 'telephone', ['phone'], plain),
  fact('language', 'language', ['language'], plain),
  fact('accessNeeds', 'access needs', ['access_needs'], plain),
  fact('employee', "the council's own employee", ['employee_email'], plain, 'person'),
  approval('status', 'status', ['approval_status'], plain),
  approval('fullApprovalFrom', 'approved from', ['approval_date'], day),
  approval('temporary', 'temporary approval', ['temporary_from', 'temporary_until'], (value) =>
    value === null ? '' : `${shortDate(value.from)} to ${shortDate(value.until)}`,
  ),
  approval(
    'terms',
    'terms',
    ['terms_children', 'terms_ages', 'terms_type', 'terms_named_children'],
    (value) =>
      value === null
        ? ''
        : [`${value.children} children`, value.ages, value.type, ...value.named]
            .filter((each) => each !== '')
            .join(', '),
  ),
  approval('resignationReceivedOn', 'resignation received', ['resignation_received'], day),
  approval('endedOn', 'approval ended', ['approval_end'], day),
  approval('howItEnded', 'how it ended', ['how_ended'], plain),
  fact('standardsDoneOn', 'standards workbook', ['standards_done'], day),
];

export const memberFactsTable: readonly Fact<HouseholdMember>[] = [
  fact('givenName', 'given name', ['given_name'], plain),
  fact('familyName', 'family name', ['family_name'], plain),
  fact('relationship', 'relationship', ['relationship'], plain),
  fact('bornOn', 'date of birth', ['date_of_birth'], day),
  fact('joinedOn', 'joined', ['start_date'], day),
  fact('leftOn', 'left', ['end_date'], day),
];

export const placementFactsTable: readonly Fact<Placement>[] = [
  fact('end', 'end', ['end_date'], (value) => (value === null ? 'open' : `ended ${shortDate(value)}`)),
  fact('placingCouncil', 'placing council', ['placing_council'], plain),
  fact('childsWorkerMail', "child's worker", ['childs_worker_email'], plain),
  fact('outsideTerms', 'outside terms', ['outside_terms'], yesNo),
  fact('emergency', 'emergency', ['emergency'], yesNo),
];

export const checkFactsTable: readonly Fact<Check>[] = [fact('doneOn', 'done', ['done_on'], day)];

export const carerKey = (carer: Carer): string => carer.id;
export const memberKey = (member: HouseholdMember): string => member.id;
/** One child may come twice: the day they came tells the two placements apart. */
export const placementKey = (placement: Placement): string => `${placement.child}@${placement.start}`;
export const checkKey = (check: Check): string => `${check.kind}@${check.about ?? 'home'}`;
