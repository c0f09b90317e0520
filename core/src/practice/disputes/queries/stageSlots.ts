import type { Slot } from '../../../api/shapes/reviews.js';
import type { StageSlots } from '../../../api/shapes/stageSlots.js';
import { noteReadings } from '../../../audit/index.js';
import { NotPermitted } from '../../../errors.js';
import type { PersonId, PracticeId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { roleLabel } from '../../../people/rules/roleLabels.js';
import type { Ports, RequestContext } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { slotView } from '../../../reviews/queries/bookingPage.js';
import { busyOf, staffView } from '../../../reviews/queries/busyOf.js';
import { colleaguesBeside, idsGiven, staffAsked } from '../../../reviews/queries/staffAsked.js';
import { overlaps, type Interval } from '../../../reviews/rules/freeSlots.js';
import { rankSlots } from '../../../reviews/rules/rankSlots.js';
import { laterOf, readDeadline } from '../../../time/index.js';
import { practiceReader, type PracticeReader } from '../../queries/practiceReader.js';
import { stageToConvene } from '../acts/meeting.js';
import { findDispute, noSuchDispute } from '../commands/changeDispute.js';
import { convening, disputeThing, mayToDispute, recordOf } from '../rights.js';
import { mayAttend } from '../rules/mayAttend.js';
import { stageClock } from '../rules/disputeDeadlines.js';
import { stageLimitNamed } from '../rules/stageLimitNamed.js';
import { stagePace } from '../rules/stagePace.js';
import { planOf, stagePackOf } from '../rules/stagePacks.js';
import { stagePeople } from '../rules/stagePeople.js';
import { stageInWords, stageLabel } from '../rules/stageShown.js';
import type { Dispute, Stage } from '../types.js';

/** How long the people of a stage meet, unless the convener says otherwise. */
const USUAL_MINUTES = 60;
/** Working days past the limit that are looked at, for people who agree another date. */
const DAYS_PAST = 5;

type Asked = { minutes?: number | undefined; with?: string | undefined };

/** When the people of the open stage can meet, best first, from their free/busy; nobody who is kept out of it is asked for or seen. */
export const stageSlotsOf =
  (ports: Ports) =>
  async (actor: Actor, id: PracticeId, asked: Asked, context: RequestContext): Promise<StageSlots> => {
    const { value: dispute } = await disputeToConvene(ports, actor, id);
    const page = await pageOf(ports, actor, dispute, asked, context.bearer);
    noteReadings(context, actor, 'Stage meeting')(recordOf(dispute), id, disputeThing(dispute));
    return page;
  };

/** The best time for the same people and length that does not touch the hour just lost to another meeting. */
export const nextStageSlotOf =
  (ports: Ports) =>
  async (actor: Actor, id: PracticeId, lost: Interval & { attendees: readonly PersonId[] }, bearer: string): Promise<{ start: Slot['start'] | null; revision: number }> => {
    const { value, revision } = await disputeToConvene(ports, actor, id);
    const minutes = (Date.parse(lost.end) - Date.parse(lost.start)) / 60_000;
    const { slots } = await pageOf(ports, actor, value, { minutes, with: lost.attendees.join(',') }, bearer);
    return { start: slots.find((slot) => !overlaps(slot, lost))?.start ?? null, revision };
  };

const disputeToConvene = async (ports: Ports, actor: Actor, id: PracticeId): Promise<Stored<Dispute>> => {
  const stored = await findDispute(ports, id);
  if (!stored || !mayToDispute(actor, stored.value, 'exists')) throw noSuchDispute();
  if (!convening.some((act) => mayToDispute(actor, stored.value, act)))
    throw new NotPermitted('disputes.notPermitted', 'Your role does not let you book the meetings of this dispute. Ask the reviewing officer or the service manager.');
  return stored;
};

const pageOf = async (ports: Ports, actor: Actor, dispute: Dispute, asked: Asked, bearer: string): Promise<StageSlots> => {
  const stage = stageToConvene(dispute);
  const reader = await practiceReader(ports);
  const { now, today, book } = reader;
  const { policy, calendar } = reader.policyOf(dispute);
  const limit = stageLimitNamed(dispute, stage, { policy, calendar }, policy.switches.autoEscalate);
  const staff = { people: book.people, today };
  const may = mayAttend(dispute, staff);
  const needed = stage.mustAttend.filter(may);
  const people = staffAsked(needed, (idsGiven(asked.with) ?? stage.meeting?.attendees ?? []).filter(may), book);
  const lastDay = calendar.addWorkingDays(laterOf(limit.due, today), DAYS_PAST);
  const busy = await busyOf(ports, bearer, people, { from: today, to: lastDay }, stage.meeting);
  const minutes = asked.minutes ?? USUAL_MINUTES;
  const good = limit.due >= today ? limit.due : null;
  const slots = rankSlots({
    window: { from: today, to: lastDay, firstGoodDay: null, lastGoodDay: good, bookBy: limit.due, legalLimit: limit.due, target: null },
    // It is online, with nothing to send out before it: no roads, no papers.
    before: [], visits: [], town: '',
    limits: [limit], today, minutes, calendar,
    workingHours: policy.workingHours,
    staff: people.map((person) => ({ person: person.id, name: person.name, officer: person.id === dispute.officer, you: person.id === actor.id, ...busy(person) })),
    pace: stagePace(now),
  });
  return {
    id: dispute.id,
    stage: { number: stage.number, label: stageLabel(dispute, stage.number), inWords: stageInWords(stageLabel(dispute, stage.number)), limit: limit.due, reading: readDeadline(stageClock(dispute, stage, { policy, calendar }), today, calendar) },
    convener: book.named(stage.convener),
    organiser: book.must(dispute.officer),
    subject: `Meeting ${dispute.id}`,
    restricted: dispute.restricted,
    staff: staffView(people, busy),
    missing: missingFrom(dispute, stage, reader, may),
    freeBusyUntil: lastDay,
    colleagues: colleaguesBeside(needed, book, may),
    slots: slots.map(slotView),
    minutes,
    current: stage.meeting && { start: stage.meeting.start, end: stage.meeting.end, staff: stage.meeting.attendees.filter(may) },
  };
};

/** Who must be there and will not be asked: a post that nobody holds, somebody who may not know of it any more. */
const missingFrom = (dispute: Dispute, stage: Stage, { book, today }: PracticeReader, may: (id: PersonId) => boolean): string[] => {
  const plan = planOf(stagePackOf(dispute), stage.number);
  const seats = plan ? stagePeople(dispute, plan, { people: book.people, today }).mustAttend : [];
  return [
    ...seats.filter(({ person }) => person === null).map(({ post }) => `Nobody holds this post: ${roleLabel(post)}`),
    ...stage.mustAttend.filter((id) => !may(id)).map((id) => `${book.must(id).name} cannot be asked any more: choose somebody in their place`),
  ];
};
