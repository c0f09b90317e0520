import type { Slot, StageSlots } from '@review-desk/core/api';
import type { Instant } from '@review-desk/core/time';
import { fitNames } from './bookingText.js';
import { listInWords, longDate, londonDateOf, timeSpan } from './dates.js';

const when = (start: Instant, end: Instant): string => `${longDate(londonDateOf(start))}, ${timeSpan(start, end)}`;

/** The words of booking the meeting of a dispute's stage. */
export const stageMeetingText = {
  what: 'the times',
  title: (page: StageSlots) => `${page.current ? 'Move' : 'Book'} the meeting of ${page.stage.inWords}`,
  short: 'Stage meeting',
  crumb: (page: StageSlots) => `${page.restricted ? 'Restricted matter' : 'Dispute'} ${page.id}`,
  under: (page: StageSlots) => `Its people meet by ${longDate(page.stage.limit)}.`,
  inPlaceOf: (name: string) => `${name} convenes this stage. What you book stands under your name.`,
  aside: 'Best first. Everybody needed is free, as far as we can see.',
  none: 'Nobody’s calendars leave a time free. Choose another date and time.',
  people: 'Who is asked',
  always: (name: string, post: string) => `${post === '' ? name : `${name}, ${post}`} (must attend)`,
  nobodyElse: 'Few people may know of this matter, so nobody else can be asked.',
  whoElse: 'Whoever is asked beside them can read the dispute from then on.',
  send: 'What will be sent',
  late: (page: StageSlots) => `This is past the limit of ${longDate(page.stage.limit)}. Agree another date on the dispute’s page first, or the clock may take its step before you meet, and the meeting is then called off.`,
  from: 'Now',
  to: 'New',
  when,
  sentence: ({ organiser, subject, current }: StageSlots, names: readonly string[]) =>
    [
      current ? `The meeting moves in ${organiser.name}’s Outlook calendar, and the new time goes to ${listInWords(names)}.` : `An Outlook meeting, online by Teams, goes into ${organiser.name}’s calendar, and ${names.length === 0 ? 'nobody else is invited' : `an invitation to ${listInWords(names)}`}.`,
      `The subject is “${subject}”, marked private, and nothing else is said. The hour is kept free of reviews for all of them.`,
    ].join(' '),
  book: 'Book and invite',
  move: 'Move and tell everybody asked',
  sending: 'Booking',
  done: (start: Instant, end: Instant) => `Booked for ${when(start, end)}`,
  doneUnder: 'The invitations are on their way.',
  toDispute: 'Go to the dispute',
  changed: 'Nothing was booked. What you entered is kept.',
};

/** A stage has no papers to send out, so a day is tight for being today, or the last. */
export const stageFits: Record<Slot['fit'], string> = { ...fitNames, 'tight at the start': 'Today', 'tight at the end': 'The last day' };
