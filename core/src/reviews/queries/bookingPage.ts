import type { BookingPage, Slot } from '../../api/shapes/reviews.js';
import { noteReadings } from '../../audit/index.js';
import { policyInForce } from '../../council/policyInForce.js';
import { NotPermitted } from '../../errors.js';
import type { PersonId, ReviewId } from '../../ids.js';
import type { Actor } from '../../people/index.js';
import type { Ports, RequestContext } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import { actNames, mayTowards } from '../../rights/index.js';
import { addCalendarDays, earlierOf, londonDateOf, type LocalDate } from '../../time/index.js';
import { noSuchReview } from '../commands/loadReview.js';
import { reviewRights, reviewThing } from '../rights.js';
import { bookingWindow } from '../rules/bookingWindow.js';
import { beforeLimits, limitsExplained } from '../rules/bookingLimits.js';
import { namedLimits } from '../rules/namedLimits.js';
import { freeBusyReach } from '../rules/freeBusyReach.js';
import { overlaps, type Interval } from '../rules/freeSlots.js';
import { rankSlots, type RankedSlot } from '../rules/rankSlots.js';
import type { Review } from '../types.js';
import { busyOf, staffView } from './busyOf.js';
import { idsGiven } from './staffAsked.js';
import { colleaguesFor, invitedAlready, staffFor } from './staffFor.js';
import { reviewReader, reviewRow } from './reviewRow.js';

/** How long a review takes in a carers' kitchen, unless the officer says otherwise. */
const USUAL_MINUTES = 120;

type Asked = { minutes?: number | undefined; with?: string | undefined };

/** When a review can be, and the dates to offer, best first, with their reasons (A2). Carers have no calendar here. */
export const bookingOf =
  (ports: Ports) =>
  async (actor: Actor, id: ReviewId, asked: Asked, context: RequestContext): Promise<BookingPage> => {
    const stored = await ports.reviews.findById(id);
    if (!stored || !mayTowards(reviewRights, actor, reviewThing(stored.value), 'exists')) throw noSuchReview();
    const thing = reviewThing(stored.value);
    if (!(['act:schedule', 'act:book', 'act:rebook'] as const).some((act) => mayTowards(reviewRights, actor, thing, act)))
      throw new NotPermitted('reviews.notPermitted', 'Your role does not let you book this review. Ask its reviewing officer or business support.');
    noteReadings(context, actor, 'Booking')('review', id, thing);
    return pageOf(ports, actor, stored, asked, context.bearer);
  };

/** The best date for the same people and length that does not touch the hour just lost to another booking. */
export const nextSlotOf =
  (ports: Ports) =>
  async (actor: Actor, stored: Stored<Review>, lost: Interval & { staff: readonly PersonId[] }, bearer: string): Promise<Slot | null> => {
    const minutes = (Date.parse(lost.end) - Date.parse(lost.start)) / 60_000;
    const { slots } = await pageOf(ports, actor, stored, { minutes, with: lost.staff.join(',') }, bearer);
    return slots.find((slot) => !overlaps(slot, lost)) ?? null;
  };

const pageOf = async (ports: Ports, actor: Actor, stored: Stored<Review>, asked: Asked, bearer: string): Promise<BookingPage> => {
  const review = stored.value;
  const [reader, policies, household] = await Promise.all([reviewReader(ports), policyInForce(ports), ports.households.findById(review.household)]);
  const policy = policies.byVersion(review.policyVersion);
  const { today, book, calendar } = reader;
  const before = beforeLimits(policy);
  const window = bookingWindow(review, before, today, calendar);
  const people = staffFor(review, idsGiven(asked.with), book);
  const lastDay = earlierOf(window.to, addCalendarDays(today, freeBusyReach.days - 1));
  const [busy, visits] = await Promise.all([busyOf(ports, bearer, people, { from: today, to: lastDay }, review.meeting), otherVisits(ports, review, today, lastDay)]);
  const minutes = asked.minutes ?? USUAL_MINUTES;
  const limits = household ? limitsExplained(household.value, review, policy, calendar) : [];
  const slots = rankSlots({
    window: { ...window, to: lastDay },
    before, today, minutes, calendar,
    limits: namedLimits(review, limits),
    town: review.caption.town,
    workingHours: policy.workingHours,
    staff: people.map((person) => ({ person: person.id, name: person.name, officer: person.id === review.officer, you: person.id === actor.id, ...busy(person) })),
    visits,
  });
  return {
    review: reviewRow(review, reader),
    revision: stored.revision,
    ssw: book.named(review.ssw),
    lastMeetingOn: household?.value.lastReview?.heldOn ?? null,
    window: {
      from: window.from,
      to: window.to,
      firstGoodDay: window.firstGoodDay,
      lastGoodDay: window.lastGoodDay,
      legalLimit: window.legalLimit,
      target: window.target,
      bankHolidays: calendar.knows(window.to) ? calendar.bankHolidaysBetween(addCalendarDays(window.from, -1), window.to) : [],
      before: before.map(({ limit, what }) => ({ rule: limit.id, what, days: daysBefore(limit.compute.amount ?? 0, limit.compute.unit) })),
    },
    limits,
    staff: staffView(people, busy),
    freeBusyUntil: lastDay,
    colleagues: colleaguesFor(review, book),
    slots: slots.map(slotView),
    minutes,
    current: review.meeting && { start: review.meeting.start, end: review.meeting.end, staff: invitedAlready(review) },
    acts: actNames(reviewRights, actor, reviewThing(review)),
  };
};

export const slotView = ({ rank, start, end, fit, reasons }: RankedSlot): Slot => ({ rank, start, end, fit, reasons });

/** A rough picture for the strip: five working days are a week of seven. */
const daysBefore = (amount: number, unit: string): number =>
  unit === 'working_days' ? Math.round((amount * 7) / 5) : unit === 'months' ? amount * 30 : amount;

/** The officer's other reviews, with their towns: room to travel between kitchens. One request, on the officer's key. */
const otherVisits = async ({ reviews }: Ports, review: Review, from: LocalDate, to: LocalDate) => {
  if (!review.officer) return [];
  const open = await reviews.findOpenByOfficer(review.officer);
  return open.flatMap(({ value }) => {
    if (!value.meeting || value.id === review.id || value.heldOn !== null) return [];
    const day = londonDateOf(value.meeting.start);
    return day >= from && day <= to ? [{ day, start: value.meeting.start, end: value.meeting.end, town: value.caption.town, method: value.meeting.method }] : [];
  });
};
