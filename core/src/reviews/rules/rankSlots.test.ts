import { describe, expect, it } from '@jest/globals';
import { personId } from '../../ids.js';
import { createWorkingCalendar, englandAndWales, instantOfLondon, timeLimit, toLocalDate } from '../../time/index.js';
import { beforeRules, bookingWindow } from './bookingWindow.js';
import type { RankingFacts } from './rankingFacts.js';
import { rankSlots, type RankedSlot } from './rankSlots.js';

const calendar = createWorkingCalendar(englandAndWales);
const whats: Readonly<Record<string, string>> = { 'FR-25': 'Feedback requests go out', 'FR-08': 'Papers go to the carers' };
const before = beforeRules.map((rule) => ({ limit: timeLimit(rule), what: whats[rule] ?? rule }));
const ruth = personId('5ca1ab1e-0000-4000-8000-000000000001');
const leah = personId('5ca1ab1e-0000-4000-8000-000000000008');

const facts = (changes: Partial<RankingFacts> = {}, limit = '2027-05-14', today = '2027-02-01'): RankingFacts => ({
  window: bookingWindow({ legalLimit: toLocalDate(limit), bookBy: toLocalDate(limit), target: null }, before, toLocalDate(today), calendar),
  before,
  limits: [{ name: 'the 12-month legal limit', due: toLocalDate(limit), statutory: true }],
  today: toLocalDate(today),
  minutes: 120,
  town: 'Marlbeck',
  workingHours: { start: '08:30', end: '17:30' },
  staff: [
    { person: ruth, known: true, busy: [], name: 'Ruth Adeyemi-Clarke', officer: true, you: true },
    { person: leah, known: true, busy: [], name: 'Leah Pennington', officer: false, you: false },
  ],
  visits: [],
  calendar,
  ...changes,
});

const at = (day: string, from: string, to: string) => ({
  start: instantOfLondon(toLocalDate(day), from),
  end: instantOfLondon(toLocalDate(day), to),
});

const visit = (town: string) => ({ ...at('2027-04-29', '09:30', '11:30'), town, method: 'home' as const, day: toLocalDate('2027-04-29') });
const texts = (slot: RankedSlot | undefined, code: string) => (slot?.reasons ?? []).filter((each) => each.code === code).map((each) => each.text);

describe('the dates offered for a review', () => {
  it('put first the day with ten working days to spare before the limit', () => {
    const [first] = rankSlots(facts());
    expect(first).toMatchObject({ day: '2027-04-29', fit: 'comfortable', rank: 1 });
    expect(first?.reasons.map((each) => each.text)).toEqual([
      '10 working days inside the 12-month legal limit (14 May 2027)',
      'Feedback requests go out by 18 Mar 2027, 42 days before: in 33 working days',
      'Papers go to the carers by 15 Apr 2027, 14 days before',
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
    const slot = rankSlots(facts({ visits: [visit('Saltersyke')] })).find((each) => each.day === '2027-04-29');
    expect(slot?.start).toBe(instantOfLondon(toLocalDate('2027-04-29'), '13:00'));
    expect(texts(slot, 'visits')).toEqual(['Your 9:30am review is in Saltersyke: 1 hour 30 minutes to get to Marlbeck']);
  });

  it.each([
    ['Marlbeck', 'home', 'Your 9:30am review is in the same town, Marlbeck: 1 hour 30 minutes between them'],
    ['Saltersyke', 'online', 'Your 9:30am review is online: 1 hour 30 minutes between them'],
    ['Saltersyke', 'office', 'Your 9:30am review is at the office: 1 hour 30 minutes between them'],
  ] as const)('say where the other review of the day is: %s, %s', (town, method, words) => {
    const slots = rankSlots(facts({ visits: [{ ...visit(town), method }] }));
    expect(texts(slots.find((each) => each.day === '2027-04-29'), 'visits')).toEqual([words]);
  });

  it('name the officer to somebody else who books for her', () => {
    const staff = facts().staff.map((each) => ({ ...each, you: false }));
    const shared = rankSlots(facts({ staff, visits: [visit('Saltersyke')] })).find((each) => each.day === '2027-04-29');
    expect(texts(shared, 'staff')).toEqual(['Ruth Adeyemi-Clarke and Leah Pennington are free']);
    expect(texts(shared, 'visits')).toEqual([expect.stringContaining('Ruth Adeyemi-Clarke’s 9:30am review is in Saltersyke')]);
  });

  it('measure a day against the law and against the council’s own target, each by its name', () => {
    const limits = [
      { name: 'the council’s own 6-month target', due: toLocalDate('2027-04-30'), statutory: false },
      { name: 'the 12-month legal limit', due: toLocalDate('2027-05-14'), statutory: true },
    ];
    const slots = rankSlots(facts({ limits }));
    const on = (day: string) => texts(slots.find((each) => each.day === day), 'limit');
    expect(on('2027-04-29')[0]).toBe('1 working day inside the council’s own 6-month target (30 Apr 2027)');
    expect(on('2027-04-30')[0]).toBe('The last working day inside the council’s own 6-month target (30 Apr 2027): no room to rebook');
    // Monday 3 May 2027 is the early May bank holiday.
    expect(on('2027-05-04')).toEqual(['1 working day past the council’s own 6-month target (30 Apr 2027)', '8 working days inside the 12-month legal limit (14 May 2027)']);
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

  it('say what a day of short notice comes too late for, and what is still in time', () => {
    const short = rankSlots(facts({}, '2027-03-17', '2027-02-01')).find((slot) => slot.fit === 'short notice');
    expect(texts(short, 'notice')).toEqual([
      'Short notice: feedback requests go out 42 days before, which was 29 Jan 2027',
      'Papers go to the carers by 26 Feb 2027, 14 days before',
    ]);
  });

  it('offer a day past the limit only when nothing before it is free', () => {
    const allYear = [{ ...at('2027-02-01', '00:00', '23:00'), end: instantOfLondon(toLocalDate('2027-03-17'), '23:00'), status: 'out of office' as const }];
    const staff = facts().staff.map((each) => (each.officer ? { ...each, busy: allYear } : each));
    const slots = rankSlots(facts({ staff }, '2027-03-17'));
    expect(new Set(slots.map((slot) => slot.fit))).toEqual(new Set(['past the limit']));
    expect(slots[0]?.reasons[0]?.text).toBe('Past the 12-month legal limit (17 Mar 2027): it can be booked, and the service manager then gives the reason');
  });

  it('keep the London hour over the change to summer time', () => {
    const slots = rankSlots(facts({}, '2027-04-09', '2027-02-01'));
    expect(slots.every((slot) => slot.start === instantOfLondon(slot.day, '10:00'))).toBe(true);
  });
});
