import { carryOnJob } from '../../carryOnJob.js';
import { openReviewIfDue } from '../../delivery/effects/openReviewIfDue.js';
import { refreshDeadlines } from '../../delivery/effects/refreshDeadlines.js';
import { commandKey, householdRef } from '../../ids.js';
import type { Effect } from '../../records/index.js';
import { aFosterReview, aHousehold, createInMemoryPorts, type InMemoryPorts } from '../../testing/index.js';
import { createWorkingCalendar, englandAndWales, toInstant, toLocalDate, toRuleId, type BankHolidayList, type Instant } from '../../time/index.js';
import { startRecount } from '../commands/startRecount.js';

const may5 = { date: toLocalDate('2027-05-05'), title: 'One-off bank holiday' };
export const announced: BankHolidayList = { ...englandAndWales, days: [...englandAndWales.days, may5] };
/** The same list, known for another year. */
export const longer: BankHolidayList = { ...englandAndWales, lastYear: 2029, days: [...englandAndWales.days, { date: toLocalDate('2029-01-01'), title: 'New Year’s Day' }] };
export const WHY = 'The bank-holiday list was changed: 5 May 2027 is now a bank holiday';
export const decided = <T>(value: T, ...effects: Effect[]) => ({ value, effects, commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
export const under = <P extends InMemoryPorts>(ports: P, list: BankHolidayList): P => ({ ...ports, calendarDays: createWorkingCalendar(list) });
const all = ['H-001', 'H-002', 'H-003', 'H-004', 'H-005'];

/**
 * H-001 is to be reviewed by 5 May, H-002 was reviewed on 20 April and owes its report, H-003's report is in, H-004 has
 * ended but still owes its report, and H-005 is nowhere near that day. All were counted before the list changed.
 */
export const recountWorld = async (refs: readonly string[] = all): Promise<InMemoryPorts> => {
  const ports = createInMemoryPorts({ now: '2027-04-21T08:00:00Z' });
  const held = (ref: string) => aFosterReview(ref).booked('2027-04-20T10:00:00Z').held('2027-04-20');
  const reviewed = { 'H-001': '2026-05-05', 'H-005': '2026-09-09' };
  for (const ref of refs) {
    const household = aHousehold(ref).lastReviewed(ref in reviewed ? reviewed[ref as keyof typeof reviewed] : '2026-06-16');
    await ports.households.create(householdRef(ref), decided((ref === 'H-004' ? household.ended('2027-04-21') : household).plain()));
  }
  const limit = toLocalDate('2027-05-05');
  const reviews = [
    aFosterReview('H-001').with({ legalLimit: limit, legalRule: toRuleId('FR-04'), bookBy: limit, openedOn: toLocalDate('2027-04-21') }),
    held('H-002'), held('H-003').with({ done: { [toRuleId('FR-10')]: toLocalDate('2027-04-21') } }), held('H-004'),
  ];
  for (const review of reviews.filter((each) => refs.includes(each.household))) await ports.reviews.create(review.id, decided(review.plain()));
  for (const ref of refs.map(householdRef)) {
    await openReviewIfDue(ports)(ref);
    await refreshDeadlines(ports)(ref, { why: 'imported', by: null });
  }
  // The list it was counted with is noted, and nothing is to be recounted.
  await startRecount(ports)(ago(ports));
  return ports;
};
export const ago = (ports: InMemoryPorts): Instant => toInstant(new Date(Date.parse(ports.clock.now()) - 900_000).toISOString());
export const service = async (ports: InMemoryPorts) => (await ports.services.findById(ports.unit))?.value;
/** A quarter of an hour later the timer looks; then what waits in the queue is done, a message that fails being sent again. */
export const quarterHour = async (ports: InMemoryPorts): Promise<void> => {
  ports.clock.set(new Date(Date.parse(ports.clock.now()) + 960_000).toISOString());
  for (const id of await startRecount(ports)(ago(ports))) await ports.effectQueue.carryOn({ kind: 'recount', id });
  let tries = 0;
  for (let job = ports.effectQueue.jobs.shift(); job; job = ports.effectQueue.jobs.shift()) {
    try {
      await carryOnJob(ports)(job);
    } catch {
      if ((tries += 1) < 5) ports.effectQueue.jobs.push(job);
    }
  }
};
export const dates = (ports: InMemoryPorts) =>
  ports.deadlines.all().map(({ household, deadline: { rule, occurrence, due, bookBy, changes } }) => `${household} ${rule} ${occurrence} ${due} ${bookBy ?? ''} ${changes.map((each) => `${each.of ?? ''}${each.from} ${each.why}`).join()}`);
export const end = async (ports: InMemoryPorts) => ({ rows: ports.deadlines.all(), reviews: ports.reviews.all().map(({ value }) => value), service: await service(ports) });
