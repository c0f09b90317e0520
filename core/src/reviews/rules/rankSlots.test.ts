import { describe, expect, it } from '@jest/globals';
import { personId } from '../../ids.js';
import { createWorkingCalendar, englandAndWales, instantOfLondon, timeLimit, toLocalDate } from '../../time/index.js';
import { beforeRules, bookingWindow } from './bookingWindow.js';
import type { RankingFacts } from './rankingFacts.js';
import { rankSlots } from './rankSlots.js';

const calendar = createWorkingCalendar(englandAndWales);
const before = beforeRules.map((rule) => ({ limit: timeLimit(rule), what: 'Feedback requests go out' }));
const ruth = personId('5ca1ab1e-0000-4000-8000-000000000001');
const leah = personId('5ca1ab1e-0000-4000-8000-000000000008');

const facts = (changes: Partial<RankingFacts> = {}, limit = '2027-05-14', today = '2027-02-01'): RankingFacts => ({
  window: bookingWindow({ legalLimit: toLocalDate(limit), bookBy: toLocalDate(limit), target: null }, before, toLocalDate(today), calendar),
  before,
  today: toLocalDate(today),
  minutes: 120,
  town: 'Marlbeck',
  workingHours: { start: '08:30', end: '17:30' },
  staff: [
    { person: ruth, known: true, busy: [], name: 'Ruth Adeyemi-Clarke', officer: true },
    { person: leah, known: true, busy: [], name: 'Leah Pennington', officer: false },
  ],
  visits: [],
  calendar,
  ...changes,
});

const at = (day: string, from: string, to: string) => ({
  start: instantOfLondon(toLocalDate(day), from),
  end: instantOfLondon(toLocalDate(day), to),
});

describe('the dates offered for a review', () => {
  it('put first the day with ten working days to spare before the limit', () => {
    const [first] = rankSlots(facts());
    expect(first).toMatchObject({ day: '2027-04-29', fit: 'comfortable', rank: 1 });
    expect(first?.reasons.map((each) => each.text)).toEqual([
      '10 working days to spare inside every limit',
      'Feedback requests go out by 18 Mar 2027, in 33 working days',
      'You and Leah Pennington are free',
    ]);
  });

  it('leave out every hour at which somebody needed is busy', () => {
    const busy = [{ ...at('2027-04-29', '08:00', '18:00'), status: 'busy' as const }];
    const [ruthFree, leahBusy] = facts().staff;
    const slots = rankSlots(facts({ staff: [ruthFree, { ...leahBusy, busy }].flatMap((each) => (each?.person ? [each as RankingFacts['staff'][number]] : [])) }));
    expect(slots.map((slot) => slot.day)).not.toContain('2027-04-29');
  });

  it('say whose calendar could not be seen, and claim nothing about them', () => {
    const staff = facts().staff.map((each) => (each.officer ? each : { ...each, known: false }));
    const [first] = rankSlots(facts({ staff }));
    expect(first?.reasons.map((each) => each.text)).toEqual(
      expect.arrayContaining(['You are free', 'We could not see the calendar of Leah Pennington']),
    );
  });

  it('leave room to drive from a visit in another town', () => {
    const visits = [{ ...at('2027-04-29', '09:30', '11:30'), town: 'Saltersyke', day: toLocalDate('2027-04-29') }];
    const slot = rankSlots(facts({ visits })).find((each) => each.day === '2027-04-29');
    expect(slot?.start).toBe(instantOfLondon(toLocalDate('2027-04-29'), '13:00'));
  });

  it('call a day before feedback can go out in time short notice, and rank it below the rest', () => {
    const slots = rankSlots(facts({}, '2027-03-17', '2027-02-01'));
    expect(slots.map((slot) => slot.fit)).toEqual(
      expect.arrayContaining(['tight at the end', 'short notice']),
    );
    expect(slots.findIndex((slot) => slot.fit === 'short notice')).toBeGreaterThan(
      slots.findIndex((slot) => slot.fit === 'tight at the end'),
    );
  });

  it('offer a day past the limit only when nothing before it is free', () => {
    const allYear = [{ ...at('2027-02-01', '00:00', '23:00'), end: instantOfLondon(toLocalDate('2027-03-17'), '23:00'), status: 'out of office' as const }];
    const staff = facts().staff.map((each) => (each.officer ? { ...each, busy: allYear } : each));
    const slots = rankSlots(facts({ staff }, '2027-03-17'));
    expect(new Set(slots.map((slot) => slot.fit))).toEqual(new Set(['past the limit']));
    expect(slots[0]?.reasons[0]?.text).toContain('After the legal limit, 17 Mar 2027');
  });

  it('keep the London hour over the change to summer time', () => {
    const slots = rankSlots(facts({}, '2027-04-09', '2027-02-01'));
    expect(slots.every((slot) => slot.start === instantOfLondon(slot.day, '10:00'))).toBe(true);
  });
});
