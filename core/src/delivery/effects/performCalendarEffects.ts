import type { Ports } from '../../ports.js';
import type { Effect, Stored } from '../../records/index.js';
import type { EventWanted } from '../../reviews/ports.js';
import type { BookedEvent } from '../../reviews/ports.js';
import type { Review } from '../../reviews/types.js';
import { giveBackHours } from './giveBackHours.js';
import type { Performed } from './performed.js';

type Used = Pick<Ports, 'calendar' | 'diaries' | 'directory'>;

/**
 * Brings Outlook to what the review says now. The effect says only that something changed: the review itself says what
 * should be there, so that a late or repeated effect can never bring an old hour back.
 */
export const performCalendarEffect = async (
  ports: Used,
  stored: Stored<Review>,
  effect: Effect,
): Promise<Performed<Review>> => {
  const review = stored.value;
  await giveBackEarlierHours(ports, review, effect);
  if (effect.kind === 'calendar.cancel') {
    const { organiser, event } = effect.about;
    // Unless a later booking has taken this very event over.
    if (organiser && event && event !== review.meeting?.eventId) await ports.calendar.cancel(organiser as EventWanted['organiser'], event, 'This meeting will not take place.');
    return {};
  }
  const wanted = await eventWanted(ports, review);
  if (!wanted || !review.meeting) return {};
  const booked =
    effect.kind === 'calendar.move'
      ? await ports.calendar.move(review.meeting.eventId, wanted)
      : await ports.calendar.book(wanted);
  return { note: noteEvent(booked) };
};

const noteEvent =
  (booked: BookedEvent) =>
  (review: Review): Review =>
    review.meeting ? { ...review, meeting: { ...review.meeting, eventId: booked.eventId, joinUrl: booked.joinUrl } } : review;

const eventWanted = async ({ directory }: Used, review: Review): Promise<EventWanted | null> => {
  const { meeting } = review;
  const organiser = meeting?.organiser ?? review.officer;
  if (!meeting || !organiser) return null;
  const people = await Promise.all(meeting.staff.filter((each) => each !== organiser).map((each) => directory.findById(each)));
  return {
    review: review.id,
    household: review.household,
    organiser,
    start: meeting.start,
    end: meeting.end,
    attendees: people.flatMap((each) => (each ? [each.mail] : [])),
    online: meeting.method === 'online' || meeting.method === 'hybrid',
    place: meeting.method === 'office' ? 'office' : meeting.method === 'online' ? null : 'home',
  };
};

/** Each move and cancellation gives back the hours of its own earlier date; an effect that names none gives back all. */
const giveBackEarlierHours = async ({ diaries }: Used, review: Review, { about: { earlier: own } }: Effect): Promise<void> =>
  giveBackHours(diaries, review.id, own === undefined ? review.earlierMeetings : review.earlierMeetings.slice(Number(own), Number(own) + 1), review.meeting);
