import { describe, expect, it } from '@jest/globals';
import { aFosterReview, aHousehold, anAlert, cast } from '../../../testing/index.js';
import { englandAndWales, toLocalDate } from '../../../time/index.js';
import { policyCalendar } from '../../../council/policy.js';
import { defaultPolicy } from '../../../council/policyDefault.js';
import type { Household } from '../../../register/types.js';
import { knownMarks } from './knownMarks.js';

const d = toLocalDate;
const heldOn = d('2027-01-08');
const known = (checks: Household['checks'], over: Partial<Household> = {}, alerts = [anAlert().sent().plain()], done = {}) =>
  knownMarks({
    review: aFosterReview().booked('2027-01-08T10:00:00Z').with({ done }).plain(), heldOn, household: aHousehold().with({ checks, ...over }).plain(), alerts, policy: defaultPolicy, calendar: policyCalendar(defaultPolicy, englandAndWales),
  });
const both = (kind: 'dbs' | 'medical', first: string, second: string | null): Household['checks'] => [
  { kind, about: 'H-001-c1', doneOn: d(first) }, ...(second === null ? [] : [{ kind, about: 'H-001-c2', doneOn: d(second) }]),
];

describe('what the questionnaire is offered from facts (D1, J14)', () => {
  it.each<[string, number, Household['checks'], string | null]>([
    // FR-16: 36 months after the last one; it is good on its last day.
    ['every DBS in date, one of them on its last day', 10, both('dbs', '2024-01-08', '2025-06-01'), 'met'],
    ['one DBS a day past its last', 10, both('dbs', '2024-01-07', '2025-06-01'), 'not met'],
    ['a carer of whom no DBS is recorded', 10, both('dbs', '2025-01-07', null), null],
    ['no medical at all', 11, [], null],
    ['both medicals in date', 11, both('medical', '2025-01-07', '2026-01-07'), 'met'],
    // FR-18 and FR-21: 12 months.
    ['a health and safety check of a year ago to the day', 12, [{ kind: 'health and safety', about: null, doneOn: d('2026-01-08') }], 'met'],
    ['a health and safety check of a year and a day ago', 12, [{ kind: 'health and safety', about: null, doneOn: d('2026-01-07') }], 'not met'],
    ['an unannounced visit within the year', 7, [{ kind: 'unannounced visit', about: null, doneOn: d('2026-05-01') }], 'met'],
    ['a training plan since the last review', 9, [{ kind: 'training plan', about: 'H-001-c1', doneOn: d('2026-03-01') }], 'met'],
    ['a training plan before the last review', 9, [{ kind: 'training plan', about: 'H-001-c1', doneOn: d('2026-02-01') }], null],
    ['a safer caring statement older than the placement', 13, [{ kind: 'safer caring', about: null, doneOn: d('2024-09-01') }], 'not met'],
    ['delegated authority for the child since the placement began', 14, [{ kind: 'delegated authority', about: 'C-203', doneOn: d('2024-09-02') }], 'met'],
    ['no delegated authority recorded', 14, [], null],
  ])('knows %s', (_what, question, checks, mark) => {
    expect(known(checks).get(question)?.mark ?? null).toBe(mark);
  });

  it('says that what is not kept here is not known, and offers nothing for what only the officer can judge', () => {
    const marks = known([]);
    expect([2, 3, 4, 6].map((each) => marks.get(each))).toEqual([2, 3, 4, 6].map(() => ({ mark: null, because: expect.stringMatching(/^Not known here yet/) })));
    expect([8, 15, 16, 17, 18, 19, 20].map((each) => marks.has(each))).toEqual(Array(7).fill(false));
  });

  it('has nothing to fit where no child was placed', () => {
    expect([13, 14].map((each) => known([], { placements: [] }).get(each)?.mark)).toEqual(['not applicable', 'not applicable']);
  });

  it('counts actions after alerts that were due by the meeting, dropped ones apart', () => {
    const action = (due: string, on: string | null, dropped = false) => ({ id: due, text: 'It', owner: cast.leah.id, due: d(due), earlier: [], done: on === null ? null : { on: d(on), by: cast.leah.id, note: '' }, dropped: dropped ? { on: d(due), by: cast.denise.id, why: 'Moved.' } : null });
    const marks = (...actions: ReturnType<typeof action>[]) => known([], {}, [anAlert().sent().with({ actions }).plain()]).get(5)?.mark ?? null;
    expect([marks(), marks(action('2027-01-09', null)), marks(action('2026-12-01', '2026-12-01'), action('2026-11-01', null, true)), marks(action('2026-12-01', '2026-12-02')), marks(action('2026-12-01', null))]).toEqual([null, null, 'met', 'partly met', 'not met']);
  });

  it.each([['2026-12-15', 'met'], ['2026-12-16', 'partly met']])('knows the report in time when it came on %s: %s', (on, mark) => {
    // FR-23: 15 working days before Friday 8 January 2027, back over New Year and Christmas.
    expect(known([], {}, [], { 'FR-23': d(on) }).get(1)?.mark).toBe(mark);
  });
});
