import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { toLocalDate } from '../dates/localDate.js';
import { aCarer, aHousehold, aReview, asShipped, dates } from '../testing/ledgerFacts.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { deadlinesFor } from './deadlinesFor.js';
import type { HouseholdFacts, ReviewFacts } from './facts.js';
import { limitsOfReview } from './limitsOfReview.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);
const set = (household: Partial<HouseholdFacts>, review: Partial<ReviewFacts> | null = null, settings = asShipped) =>
  deadlinesFor({ household: aHousehold(household), review: review && aReview(review) }, settings, calendar);
const only = (rule: string, all: ReturnType<typeof set>) => all.filter((deadline) => deadline.rule === rule);
const first = { lastRestartingReviewOn: null };

describe('when approvals must be reviewed', () => {
  it('counts the legal limit and both local targets of a first review from full approval', () => {
    const all = set({ carers: [aCarer(first)], firstPlacementOn: d('2025-05-28') });
    expect(dates(all)).toMatchObject({ 'FR-01': '2026-05-14', 'FR-02': '2025-11-14', 'FR-03': '2025-11-28' });
    expect(all.some(({ rule }) => rule === 'FR-04')).toBe(false);
  });

  it('counts only the 11-month leg while no child has been placed', () => {
    expect(dates(set({ carers: [aCarer(first)], firstPlacementOn: null }))['FR-03']).toBe('2026-04-14');
  });

  it('takes a child who was there before full approval as placed on the day of approval', () => {
    expect(dates(set({ carers: [aCarer(first)], firstPlacementOn: d('2024-01-01') }))['FR-03']).toBe('2025-11-14');
  });

  it('leaves local targets out of later reviews and where the policy has them off', () => {
    expect(set({}).map(({ rule }) => rule)).toEqual(['FR-04', 'FR-19']);
    const off = { version: 2, limits: { 'FR-02': { on: false }, 'FR-03': { on: true, legs: [5, 10] } } };
    expect(dates(set({ carers: [aCarer(first)] }, null, off))).toEqual({ 'FR-01': '2026-05-14', 'FR-03': '2025-11-20', 'FR-19': '2026-05-14' });
  });

  it.each(['temporary', 'ended', 'transferred'] as const)('does not review an approval that is %s', (status) => {
    expect(set({ carers: [aCarer({ status })] }).filter(({ rule }) => rule.startsWith('FR-0'))).toEqual([]);
  });

  it('gives each approval of a home its own limit and the review the earliest of those it covers', () => {
    const carers = [aCarer(), aCarer({ id: 'H-001-c2', lastRestartingReviewOn: d('2026-02-28') })];
    const facts = { household: aHousehold({ carers }), review: aReview({ carers: ['H-001-c1', 'H-001-c2'] }) };
    expect(limitsOfReview(facts, asShipped, calendar)).toMatchObject({ legalLimit: '2027-02-28', legalRule: 'FR-04', target: null, bookBy: '2027-02-26' });
    const alone = { ...facts, review: aReview() };
    expect(limitsOfReview(alone, asShipped, calendar)?.legalLimit).toBe('2027-03-10');
  });

  it('has no limit for a household without an approval under review', () => {
    const facts = { household: aHousehold({ carers: [aCarer({ status: 'temporary' })] }), review: null };
    expect(limitsOfReview(facts, asShipped, calendar)).toBeNull();
  });

  it('ends a resigned approval after 28 days, and a review limit after that no longer applies', () => {
    const all = set({ carers: [aCarer({ status: 'resigned', resignationReceivedOn: d('2026-11-30') })] });
    expect(dates(all)['QD-01']).toBe('2026-12-28');
    expect(only('FR-04', all)[0]?.notApplicable?.why).toContain('28 December 2026');
    const later = set({ carers: [aCarer({ status: 'resigned', resignationReceivedOn: d('2027-02-20') })] });
    expect(only('FR-04', later)[0]?.notApplicable).toBeNull();
  });

  it('marks a limit that had passed when the record came in', () => {
    const late = only('FR-04', set({ carers: [aCarer({ lastRestartingReviewOn: d('2025-12-01') })] }));
    expect(late[0]).toMatchObject({ due: '2026-12-01', lateBeforeWeStarted: true });
    expect(only('FR-04', set({}))[0]?.lateBeforeWeStarted).toBe(false);
  });

  it('is met by a review held meanwhile, until it is known not to restart the year', () => {
    const held = { bookedOn: d('2027-01-04'), meetingDate: d('2027-02-15'), heldOn: d('2027-02-15') };
    expect(only('FR-04', set({}, held))[0]?.met).toEqual({ on: '2027-02-15', by: null });
    expect(only('FR-04', set({}, { ...held, restartsYear: true }))[0]?.met).not.toBeNull();
    expect(only('FR-04', set({}, { ...held, restartsYear: false }))[0]?.met).toBeNull();
    expect(only('FR-04', set({}, { ...held, carers: [] }))[0]?.met).toBeNull();
  });
});

describe('checks of a household', () => {
  it('renews checks, and asks the standards of kinship carers in 18 months', () => {
    const all = set({
      carers: [aCarer({ carerType: 'kinship', dbsOn: d('2024-02-29'), medicalOn: d('2025-09-30'), standardsDoneOn: null })],
      healthAndSafetyOn: d('2026-04-03'),
      unannouncedVisitOn: d('2026-03-31'),
      adultMembers: [{ id: 'H-001-m1', adultSince: null, dbsOn: d('2024-06-01') }, { id: 'H-001-m2', adultSince: d('2027-01-02'), dbsOn: null }],
    });
    expect(only('FR-16', all).map(({ occurrence, due }) => [occurrence, due])).toEqual([['H-001-m1', '2027-06-01'], ['H-001-c1', '2027-02-28']]);
    expect(dates(all)).toMatchObject({ 'FR-17': '2028-09-30', 'FR-18': '2027-04-03', 'FR-20': '2026-11-14', 'FR-21': '2027-03-31' });
  });

  it('counts an emergency placement outside terms over Christmas, and leaves history before the known years alone', () => {
    const all = set({
      emergencyPlacements: [
        { child: 'C-201', startedOn: d('2026-12-22'), settledOn: null },
        { child: 'C-202', startedOn: d('2027-01-04'), settledOn: d('2027-01-08') },
        { child: 'C-001', startedOn: d('2019-12-22'), settledOn: null },
      ],
    });
    expect(only('FR-22', all).map(({ occurrence, due, met }) => [occurrence, due, met?.on])).toEqual([
      ['C-201', '2027-01-04', undefined],
      ['C-202', '2027-01-12', '2027-01-08'],
    ]);
  });
});

it('gives every row a key of its own, in small letters and digits of one width', () => {
  const all = set({ carers: [aCarer({ ...first, dbsOn: d('2025-01-01') }), aCarer({ id: 'H-001-c2' })] }, { bookedOn: d('2027-01-04'), meetingDate: d('2027-03-01') });
  const keys = all.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => /^[0-9a-z]{35}$/.test(key))).toBe(true);
});
