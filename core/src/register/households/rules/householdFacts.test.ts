import { describe, expect, it } from '@jest/globals';
import { childRef } from '../../../ids.js';
import { aHousehold } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import type { Household } from '../../types.js';
import { householdFacts } from './householdFacts.js';

const day = toLocalDate;
const home = aHousehold();
const withMember = (bornOn: string, joinedOn: string | null, leftOn: string | null = null): Household =>
  home
    .with({
      members: [
        {
          id: 'H-001-m1',
          givenName: 'Ivo',
          familyName: 'Stubbs',
          relationship: 'son',
          bornOn: day(bornOn),
          joinedOn: joinedOn === null ? null : day(joinedOn),
          leftOn: leftOn === null ? null : day(leftOn),
        },
      ],
    })
    .plain();

describe('the facts of a household that deadlines count from', () => {
  it('give each carer the last review that restarted the year', () => {
    expect(householdFacts(home.plain()).carers.map((carer) => carer.lastRestartingReviewOn)).toEqual([
      '2026-02-16',
      '2026-02-16',
    ]);
    expect(
      householdFacts(home.lastReviewed('2026-02-16', false).plain()).carers[0]?.lastRestartingReviewOn,
    ).toBeNull();
  });

  it('leave a carer approved after that review to a first review of their own', () => {
    const [first, second] = home.plain().carers;
    const later = second && {
      ...second,
      approval: { ...second.approval, fullApprovalFrom: day('2026-02-17') },
    };
    const facts = householdFacts(
      home.with({ carers: [first, later].flatMap((carer) => carer ?? []) }).plain(),
    );
    expect(facts.carers.map((carer) => carer.lastRestartingReviewOn)).toEqual(['2026-02-16', null]);
  });

  it('take the latest of two dates of one check and keep people apart', () => {
    const checks: Household['checks'] = [
      { kind: 'dbs', about: 'H-001-c1', doneOn: day('2021-03-01') },
      { kind: 'dbs', about: 'H-001-c1', doneOn: day('2024-03-01') },
      { kind: 'health and safety', about: null, doneOn: day('2026-04-03') },
    ];
    const facts = householdFacts(home.with({ checks }).plain());
    expect([facts.carers[0]?.dbsOn, facts.carers[1]?.dbsOn, facts.healthAndSafetyOn]).toEqual([
      '2024-03-01',
      null,
      '2026-04-03',
    ]);
  });

  it.each([
    ['on the 18th birthday', '2009-02-10', null, '2027-02-10'],
    ['on 1 March for somebody born on 29 February', '2008-02-29', null, '2026-03-01'],
    ['on joining, for somebody already grown up', '1998-07-28', '2026-12-12', '2026-12-12'],
    ['on the birthday, for a child who joined', '2010-01-01', '2020-05-05', '2028-01-01'],
  ])('make a member an adult %s', (_what, bornOn, joinedOn, adultSince) => {
    expect(householdFacts(withMember(bornOn, joinedOn)).adultMembers).toEqual([
      { id: 'H-001-m1', adultSince, dbsOn: null },
    ]);
  });

  it('leave out members who have left', () => {
    expect(householdFacts(withMember('1990-01-01', null, '2026-01-01')).adultMembers).toEqual([]);
  });

  it('count a child placed under a temporary approval from the full one', () => {
    const placements = home
      .plain()
      .placements.map((placement) => ({ ...placement, child: childRef('C-101'), start: day('2017-11-01') }));
    expect(householdFacts(home.with({ placements }).plain()).firstPlacementOn).toBe('2018-02-12');
  });
});
