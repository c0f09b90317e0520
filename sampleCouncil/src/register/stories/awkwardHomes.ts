import { ourCouncil } from '../makeChildren.js';
import type { PlacementData } from '../types.js';
import {
  approvedOn,
  reviewedOn,
  together,
  withCarer,
  withHome,
  withoutChecksAbout,
  withPlacement,
  type Story,
} from './edits.js';

const left = (
  child: string,
  start: string,
  end: string,
  more: Partial<PlacementData> = {},
): PlacementData => ({
  child,
  givenName: 'Robin',
  familyName: 'Merrydale',
  bornOn: '2014-09-09',
  start,
  end,
  placingCouncil: ourCouncil,
  workerKey: 'csw5',
  ...more,
});

const amelia = { givenName: 'Amelia', familyName: 'Shaw', bornOn: '2017-05-22' };
const margaret = { givenName: 'Margaret', familyName: 'Dunmore', bornOn: '1964-10-03' };

/** Three children left since the last review; another council had placed one of them. */
const threeLeft: Story = (home) => ({
  ...home,
  town: 'Harle Green',
  placements: [
    ...home.placements
      .slice(0, 1)
      .map((placement) => ({ ...placement, child: 'C-288', start: '2025-05-06' })),
    left('C-901', '2024-11-04', '2026-05-15'),
    left('C-902', '2025-01-20', '2026-08-28', { givenName: 'Kit', bornOn: '2012-03-17' }),
    {
      ...left('C-903', '2025-10-13', '2026-10-09', {
        givenName: 'Ash',
        familyName: 'Yewtree',
        bornOn: '2010-12-01',
        placingCouncil: 'Brackenshire County Council',
        workerEmail: 'h.lowther@brackenshire.example',
      }),
      workerKey: '',
    },
  ],
  checks: home.checks.map((check) =>
    check.kind === 'delegated authority' ? { ...check, about: 'C-288' } : check,
  ),
});

/** Homes whose people are the story. */
export const awkwardHomes: readonly (readonly [number, Story])[] = [
  // Two carers of one name and birthday in two homes; two children of one name and birthday.
  [52, together(withCarer(1, margaret), withPlacement(1, { ...amelia, child: 'C-140' }))],
  [187, together(withCarer(1, margaret), withPlacement(1, { ...amelia, child: 'C-141' }))],
  // A son turns 18 on 10 February 2027; an adult has joined and has no check yet.
  [
    70,
    together(
      approvedOn('2013-05-20'),
      withHome({
        members: [
          {
            ref: 'H-070-m1',
            givenName: 'Ivo',
            familyName: 'Bellwether',
            bornOn: '2009-02-10',
            relationship: 'son or daughter',
          },
        ],
      }),
    ),
  ],
  [
    71,
    together(
      approvedOn('2020-01-13'),
      withHome({
        members: [
          {
            ref: 'H-071-m1',
            givenName: 'Greta',
            familyName: 'Lapwing',
            bornOn: '1998-07-28',
            relationship: 'partner',
            joined: '2026-12-12',
          },
        ],
      }),
      withoutChecksAbout('dbs', 'H-071-m1'),
    ),
  ],
  // One of two carers resigned in writing on 30 November 2026; 28 days later that approval ended.
  [
    90,
    together(
      approvedOn('2016-11-07'),
      reviewedOn('2026-05-12'),
      withCarer(1, {
        status: 'resigned',
        resignationReceived: '2026-11-30',
        endedOn: '2026-12-28',
        howEnded: 'resignation',
      }),
    ),
  ],
  // Kinship: full approval after a temporary one, whose dates stay apart.
  [
    101,
    together(
      approvedOn('2022-09-12'),
      reviewedOn('2026-06-17'),
      withCarer(1, { temporary: { from: '2022-05-23', until: '2022-09-11' } }),
      withPlacement(1, { child: 'C-101', start: '2022-05-23' }),
    ),
  ],
  [112, together(approvedOn('2015-08-24'), reviewedOn('2026-03-24'), threeLeft)],
  // A carer who works for the council; a couple of whom one supervises in the other team.
  [
    120,
    together(
      approvedOn('2019-03-18'),
      reviewedOn('2026-09-16'),
      withCarer(1, { givenName: 'Joanne', familyName: 'Mistry', employeeKey: 'joanne' }),
    ),
  ],
  [
    166,
    together(
      approvedOn('2018-10-15'),
      withCarer(1, { givenName: 'Fiona', familyName: 'Applegarth' }),
      withCarer(2, { givenName: 'Stuart', familyName: 'Applegarth', employeeKey: 'stuart' }),
    ),
  ],
  // A temporary approval alone: a status with its own end, and no review of it.
  [152, withCarer(1, { status: 'temporary', temporary: { from: '2026-11-02', until: '2027-02-22' } })],
  [
    199,
    together(
      approvedOn('2017-01-30'),
      reviewedOn('2026-04-14'),
      withHome({ restrictedToKeys: ['sunita', 'martin'] }),
    ),
  ],
];
