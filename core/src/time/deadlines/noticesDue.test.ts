import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { toLocalDate } from '../dates/localDate.js';
import { timeLimit } from '../limits/timeLimits.js';
import type { Deadline, LocalDate } from '../types.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { deadlineFor } from './deadlineFor.js';
import { nextSweepDay, noticesDue } from './noticesDue.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);
const row = (rule: string, from: string, over: Partial<Deadline> = {}): Deadline => ({
  ...deadlineFor(timeLimit(rule), d(from), { subject: 'H-001', occurrence: 'x', policyVersion: 1 }, calendar),
  ...over,
});
/** Walks from sweep day to sweep day, as the sweep does, and says who is told on each. */
const walk = (deadline: Deadline, from: string, until: string): [string, string, string][] => {
  const told: [string, string, string][] = [];
  for (let day: LocalDate | null = nextSweepDay(deadline, d(from), calendar); day !== null && day <= until; day = nextSweepDay(deadline, day, calendar)) {
    const notices = noticesDue(deadline, day, calendar);
    told.push([day, notices.map(({ who }) => who).join(' '), notices[0]?.reason ?? '']);
  }
  return told;
};

describe('the reminder ladder', () => {
  it('goes to the owner before, the manager on the first working day after, the full list on the third and weekly', () => {
    // FR-10 from 18 March 2026 is due on Friday 17 April 2026.
    expect(walk(row('FR-10', '2026-03-18'), '2026-03-18', '2026-05-10')).toEqual([
      ['2026-04-01', 'owner', 'comingUp'],
      ['2026-04-10', 'owner', 'comingUp'],
      ['2026-04-15', 'owner', 'comingUp'],
      ['2026-04-17', 'owner', 'dueToday'],
      ['2026-04-20', 'owner manager', 'justMissed'],
      ['2026-04-22', 'owner manager toldWhenMissed', 'stillMissed'],
      ['2026-04-29', 'owner manager toldWhenMissed', 'stillMissed'],
      ['2026-05-06', 'owner manager toldWhenMissed', 'stillMissed'],
    ]);
  });

  it('goes to the full list of a legal limit on day one late, and tells on working days only', () => {
    // FR-01 from Christmas Day 2025 is due on Christmas Day 2026.
    expect(walk(row('FR-01', '2025-12-25'), '2026-12-10', '2027-01-12')).toEqual([
      ['2026-12-11', 'owner', 'comingUp'],
      ['2026-12-18', 'owner', 'comingUp'],
      ['2026-12-23', 'owner', 'comingUp'],
      ['2026-12-24', 'owner', 'dueToday'],
      ['2026-12-29', 'owner manager toldWhenMissed', 'justMissed'],
      ['2027-01-05', 'owner manager toldWhenMissed', 'stillMissed'],
      ['2027-01-12', 'owner manager toldWhenMissed', 'stillMissed'],
    ]);
  });

  it('tells nothing twice and nothing between its steps', () => {
    const report = row('FR-10', '2026-03-18');
    expect(noticesDue(report, d('2026-04-16'), calendar)).toEqual([]);
    expect(noticesDue(report, d('2026-04-18'), calendar)).toEqual([]); // a Saturday
  });

  it('tells the latest step alone after missed sweeps, and says since when it was owed', () => {
    const notices = noticesDue(row('FR-10', '2026-03-18'), d('2026-04-23'), calendar, d('2026-04-09'));
    expect(notices.map(({ who }) => who)).toEqual(['owner', 'manager', 'toldWhenMissed']);
    expect(notices[0]).toMatchObject({ on: '2026-04-23', shouldHaveBeenToldOn: '2026-04-22' });
  });

  it.each<[string, Partial<Deadline>]>([
    ['met', { met: { on: d('2026-04-01'), by: null } }],
    ['superseded', { supersededBy: { key: null, why: 'moved' } }],
    ['not applicable', { notApplicable: { why: 'ended' } }],
    ['held', { held: true }],
    ['missed by the booking', { missedBy: 'booking' }],
  ])('is silent on what is %s', (_, over) => {
    const quiet = row('FR-10', '2026-03-18', over);
    expect(nextSweepDay(quiet, d('2026-03-18'), calendar)).toBeNull();
    expect(noticesDue(quiet, d('2026-04-17'), calendar)).toEqual([]);
  });

  it('charges nobody with what was late before the record came in: its owner alone is reminded', () => {
    const late = row('FR-04', '2025-11-02', { lateBeforeWeStarted: true });
    const told = walk(late, '2027-01-04', '2027-01-20');
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(([, who]) => who === 'owner')).toBe(true);
  });

  it('reminds weekly of a limit that passed before the known years', () => {
    const old = row('FR-04', '2018-05-01', { lateBeforeWeStarted: true });
    expect(nextSweepDay(old, d('2027-01-04'), calendar)).not.toBeNull();
  });

  it('leaves people outside the service to their own workflow', () => {
    const back = row('FR-26', '2027-02-01', { owner: 'contributor' });
    expect(noticesDue(back, d('2027-01-11'), calendar)).toEqual([]);
    expect(noticesDue(back, d('2027-01-12'), calendar).map(({ who }) => who)).toEqual(['manager']);
  });

  it('looks again at the end of the known years for a limit beyond them', () => {
    const far = row('FR-16', '2026-12-01');
    expect(nextSweepDay(far, d('2027-01-04'), calendar)).toBe('2028-12-31');
    expect(nextSweepDay(far, d('2028-12-31'), calendar)).toBeNull();
    expect(noticesDue(far, d('2028-12-29'), calendar)).toEqual([]);
  });

  it('leaves out the steps that would fall outside the known years', () => {
    // FR-09 from 20 December 2028 is due on Friday 29 December, the last working day that is known.
    expect(walk(row('FR-09', '2028-12-20'), '2028-12-19', '2029-03-01').map(([day]) => day)).toEqual(['2028-12-20', '2028-12-27', '2028-12-29']);
    // One from the first days of the list is told late only.
    expect(walk(row('FR-08', '2022-01-15', { due: d('2022-01-03') }), '2021-12-31', '2022-01-07').map(([day]) => day)).toEqual(['2022-01-04', '2022-01-06']);
  });
});
