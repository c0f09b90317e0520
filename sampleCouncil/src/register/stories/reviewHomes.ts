import {
  approvedOn,
  reviewedOn,
  together,
  withCarer,
  withCheck,
  withHome,
  withPlacement,
  type Story,
} from './edits.js';

const stubbsTerms = { children: 3, ages: '0 to 18', type: 'Any' };

/** H-001: the annual review that goes as it should. */
const stubbs = together(
  withHome({ town: 'Marlbeck', address: '14 Tannery Row', members: [] }),
  withCarer(1, {
    givenName: 'Wendy',
    familyName: 'Stubbs',
    bornOn: '1971-05-19',
    email: 'wendy.stubbs@carers.example',
    approvedOn: '2018-01-12',
    standardsDone: '2018-12-04',
    terms: stubbsTerms,
  }),
  withCarer(2, {
    givenName: 'Carl',
    familyName: 'Stubbs',
    bornOn: '1968-11-02',
    email: 'carl.stubbs@carers.example',
    accessNeeds: 'Large print',
    approvedOn: '2019-09-06',
    standardsDone: '2020-08-20',
    terms: stubbsTerms,
  }),
  reviewedOn('2026-02-04'),
  withPlacement(1, { child: 'C-203', bornOn: '2011-06-14', start: '2021-03-08' }),
  withPlacement(2, { child: 'C-204', bornOn: '2013-08-30', start: '2021-03-08' }),
  withPlacement(3, { child: 'C-377', bornOn: '2026-02-20', start: '2026-06-03' }),
  withCheck({ kind: 'medical', about: 'H-001-c2', doneOn: '2024-02-14' }),
  withCheck({ kind: 'medical', about: 'H-001-c1', doneOn: '2025-09-30' }),
  withCheck({ kind: 'dbs', about: 'H-001-c1', doneOn: '2024-04-20' }),
  withCheck({ kind: 'dbs', about: 'H-001-c2', doneOn: '2025-06-08' }),
  withCheck({ kind: 'unannounced visit', doneOn: '2026-03-31' }),
  withCheck({ kind: 'health and safety', doneOn: '2026-04-03' }),
  withCheck({ kind: 'safer caring', doneOn: '2026-06-05' }),
);

/** Homes whose dates are the story. */
export const reviewHomes: readonly (readonly [number, Story])[] = [
  [1, stubbs],
  // First review: six months after 31 August clamp to Sunday 28 February.
  [
    14,
    together(
      withHome({ town: 'Marlbeck', team: 'Fostering Marlbeck' }),
      approvedOn('2026-08-31'),
      withPlacement(1, { start: '2026-11-16' }),
    ),
  ],
  // Approved on leap day; the last review was a year ago this month.
  [
    22,
    together(
      withHome({ town: 'Harle Green' }),
      approvedOn('2024-02-29'),
      reviewedOn('2026-01-27'),
      withPlacement(1, { start: '2024-03-25' }),
      withPlacement(2, { start: '2025-07-14' }),
    ),
  ],
  // A child in the second week, so that the earlier leg of FR-03 counts. Nobody supervises the home yet.
  [
    37,
    together(
      withHome({ town: 'Saltersyke' }),
      approvedOn('2026-08-20'),
      withPlacement(1, { start: '2026-08-31' }),
    ),
  ],
  // The annual limit, 15 January 2027, falls inside an inquiry.
  [41, together(withHome({ town: 'Marlbeck' }), approvedOn('2019-10-21'), reviewedOn('2026-01-15'))],
  // The check ran out in November 2026.
  [
    58,
    together(
      withHome({ town: 'Quarrington' }),
      approvedOn('2016-04-18'),
      reviewedOn('2026-03-11'),
      withCheck({ kind: 'dbs', about: 'H-058-c1', doneOn: '2023-11-20' }),
    ),
  ],
  [63, together(withHome({ town: 'Quarrington' }), approvedOn('2017-09-04'), reviewedOn('2026-04-22'))],
  [
    77,
    together(
      withHome({ town: 'Saltersyke' }),
      approvedOn('2014-06-30'),
      reviewedOn('2026-01-20'),
      withCarer(1, { terms: { children: 3, ages: '5 to 18', type: 'Any' } }),
      withCarer(2, { terms: { children: 3, ages: '5 to 18', type: 'Any' } }),
    ),
  ],
  [
    78,
    together(
      withHome({ town: 'Quarrington', placements: [] }),
      approvedOn('2012-02-06'),
      reviewedOn('2026-02-18'),
    ),
  ],
  // The last review was three weeks ago, so its report and its copy are due now.
  [131, together(approvedOn('2015-03-16'), reviewedOn('2026-12-14'))],
  [140, together(approvedOn('2018-07-09'), reviewedOn('2026-02-10'))],
];
