import type { HouseholdPage } from '../../api/shapes/households.js';
import type { Review } from '../../reviews/types.js';
import { clockTime, londonDateOf, londonTimeOf, shortDate } from '../../time/index.js';
import type { Household } from '../types.js';

type Entry = HouseholdPage['timeline'][number];
/** Which parts this person may read; facts of the others leave no line. */
export type TimelineParts = {
  approval: boolean;
  checks: boolean;
  placements: boolean;
  reviews: boolean;
  hold: boolean;
};

const checkNames: Record<Household['checks'][number]['kind'], string> = {
  dbs: 'DBS check',
  medical: 'Medical',
  'health and safety': 'Health and safety check',
  'safer caring': 'Safer caring statement',
  'delegated authority': 'Delegated authority',
  'training plan': 'Training plan',
  'unannounced visit': 'Unannounced visit',
};

/** What happened, newest first, from the facts themselves. */
export const timelineOf = (household: Household, reviews: readonly Review[], may: TimelineParts): Entry[] =>
  [
    ...(may.approval ? approvals(household) : []),
    ...(may.placements ? placements(household) : []),
    ...(may.checks ? checks(household) : []),
    ...(may.reviews ? [...lastReview(household, reviews), ...reviews.flatMap(reviewLines)] : []),
    ...(may.hold && household.hold
      ? [{ on: household.hold.since, kind: 'hold' as const, title: 'Outward messages held', detail: '' }]
      : []),
    {
      on: household.recordedOn,
      kind: household.importedBy ? ('import' as const) : ('change' as const),
      title: household.importedBy ? 'Came in with the register' : 'Added by hand',
      detail: '',
    },
    ...(household.status !== 'open' && household.statusSince
      ? [
          {
            on: household.statusSince,
            kind: 'change' as const,
            title: household.status === 'ended' ? 'Household ended' : 'Household transferred',
            detail: '',
          },
        ]
      : []),
  ].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

const approvals = ({ carers }: Household): Entry[] =>
  carers.flatMap(({ givenName, approval }) => {
    const line = (on: Entry['on'] | null, title: string): Entry[] =>
      on ? [{ on, kind: 'approval', title, detail: givenName }] : [];
    return [
      ...line(approval.temporary?.from ?? null, 'Temporary approval began'),
      ...line(approval.fullApprovalFrom, 'Full approval took effect'),
      ...line(approval.resignationReceivedOn, 'Resignation received'),
      ...line(approval.endedOn, 'Approval ended'),
    ];
  });

const placements = ({ placements: all }: Household): Entry[] =>
  all.flatMap(({ child, start, end, outsideTerms }) => [
    {
      on: start,
      kind: 'placement' as const,
      title: `${child} placed`,
      detail: outsideTerms ? 'Outside the terms of approval' : 'Within terms',
    },
    ...(end ? [{ on: end, kind: 'placement' as const, title: `${child} left`, detail: '' }] : []),
  ]);

const checks = ({ checks: all }: Household): Entry[] =>
  all.flatMap(({ kind, doneOn }) =>
    doneOn ? [{ on: doneOn, kind: 'check' as const, title: `${checkNames[kind]} done`, detail: '' }] : [],
  );

const lastReview = ({ lastReview: last }: Household, reviews: readonly Review[]): Entry[] =>
  last && !reviews.some((each) => each.heldOn === last.heldOn)
    ? [
        {
          on: last.heldOn,
          kind: 'review',
          title: 'Review held',
          detail: last.restartsYear ? '' : 'It did not restart the year',
        },
      ]
    : [];

const reviewLines = (review: Review): Entry[] => [
  ...(review.heldOn
    ? [{ on: review.heldOn, kind: 'review' as const, title: 'Review held', detail: review.kind }]
    : []),
  ...(review.meeting && !review.heldOn
    ? [
        {
          on: londonDateOf(review.meeting.start),
          kind: 'meeting' as const,
          title: `Review meeting at ${clockTime(londonTimeOf(review.meeting.start))}`,
          detail: `Legal limit ${shortDate(review.legalLimit)}`,
        },
      ]
    : []),
  ...review.earlierMeetings.map((each) => ({
    on: each.movedOn,
    kind: 'change' as const,
    title: 'Meeting moved',
    detail: `It was on ${shortDate(londonDateOf(each.start))}: ${each.reason}`,
  })),
];
