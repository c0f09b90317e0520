import type { BookBody, BookingPage, MoveBody, Slot } from '@review-desk/core/api';
import { listInWords, londonDateOf, longDate, shortDate } from './dates.js';
import { timeOf, timeSpan } from './times.js';
import { nameOfReview } from './reviewNames.js';

type Span = BookingPage['staff'][number]['busy'][number];

export const bookingText = {
  title: (page: BookingPage) => `${page.current ? 'Move' : 'Book'} the ${nameOfReview(page.review).toLowerCase()} of ${page.review.household}`,
  short: 'Booking',
  crumb: (page: BookingPage) => `${page.review.household}, ${nameOfReview(page.review).toLowerCase()}`,
  book: 'Book',
  under: (page: BookingPage) =>
    [
      `${page.review.familyName}, ${page.review.town}.`,
      page.ssw ? `Supervising social worker (SSW) ${page.ssw.name}.` : 'No supervising social worker yet.',
      page.lastMeetingOn ? `Last review meeting ${shortDate(page.lastMeetingOn)}.` : '',
    ].join(' '),
  what: 'the dates',
  dates: 'Dates',
  datesAside: 'Best first. Nobody can see the carers’ diaries.',
  noSlots: 'No free date was found in this window. Choose another date and time.',
  other: 'Another date and time',
  otherDate: 'Date',
  otherTime: 'Start time',
  minutes: 'Length of the meeting',
  looking: 'Looking for dates that fit',
  choiceGone: 'The date you chose does not fit these people and this length. Choose another.',
  lengths: { 60: '1 hour', 90: '1 and a half hours', 120: '2 hours', 150: '2 and a half hours', 180: '3 hours' },
  details: 'The meeting',
  method: 'How you will meet',
  methods: { home: 'At the carers’ home', office: 'At the office', online: 'Online, by Teams', hybrid: 'At home and by Teams' } satisfies Record<BookBody['method'], string>,
  staff: 'Who is invited',
  needed: 'needed',
  always: (name: string, post: string) => `${name}, ${post} (always invited)`,
  askElse: 'Ask somebody else',
  askElseHint: 'Type a name or a post',
  remove: (name: string) => `Leave out ${name}`,
  noColleague: 'Nobody in the service has that name or post.',
  moreColleagues: (count: number) => `${count} more: type another letter`,
  asking: 'Asking when they are free',
  freeThen: 'Free at the time you chose',
  busyThen: {
    busy: ({ start, end }: Span) => `Busy then, ${timeSpan(start, end)}`,
    tentative: ({ start, end }: Span) => `Has something tentative then, ${timeSpan(start, end)}`,
    'out of office': () => 'Out of office then',
    elsewhere: () => 'Works elsewhere then',
  } satisfies Record<BookingPage['staff'][number]['busy'][number]['status'], (span: Span) => string>,
  tooFar: (until: BookingPage['freeBusyUntil']) => `Calendars were asked up to ${shortDate(until)} only: not known for this day`,
  notKnown: 'We could not see this calendar: free or busy is not known',
  word: 'How the carers said yes',
  wordHint: 'Nothing here claims that they are free. Ask them first, then note their word.',
  how: { phone: 'By phone', 'in person': 'In person', message: 'By message', letter: 'By letter' } satisfies Record<BookBody['carersWord']['how'], string>,
  wordOn: 'When they said it',
  sswAgreed: (name: string) => `${name} has agreed to this date`,
  reason: 'Why the meeting is moved',
  chooseReason: 'Choose a reason',
  reasons: {
    'carer illness': 'A carer is ill',
    'carer unavailable': 'A carer cannot come',
    'SSW report late': 'The SSW’s report is late',
    'FIRO capacity': 'The reviewing officer has no time',
    investigation: 'An investigation',
    other: 'Something else',
  } satisfies Record<MoveBody['reason'], string>,
  from: 'Now',
  to: 'New',
  send: 'What will be sent',
  bookButton: 'Book and invite',
  moveButton: 'Move and tell everybody invited',
  sending: 'Booking',
  late: 'This day is past the limit. You can book it now. The service manager then owes the reason within 2 working days, and the review shows “will be late” until it is moved.',
  lateBooked: 'This meeting is past the limit. The service manager owes the reason within 2 working days, and the review shows “will be late” until it is moved.',
  draft: 'We kept what you entered here earlier.',
  startOver: 'Start over',
  taken: 'Somebody has just taken this hour. Nothing was booked and what you entered is kept.',
  takeNext: (slot: Slot) => `Choose the next one: ${slotInWords(slot)}`,
  changed: 'Somebody changed this review while you were here. Nothing was booked.',
  standsNow: (current: NonNullable<BookingPage['current']>) => `It is now booked for ${longDate(londonDateOf(current.start))}, ${timeSpan(current.start, current.end)}.`,
  yours: (start: BookBody['start'], end: BookBody['end']) => `Yours was ${longDate(londonDateOf(start))}, ${timeSpan(start, end)}.`,
  done: (start: BookBody['start'], end: BookBody['end']) => `Booked for ${longDate(londonDateOf(start))}, ${timeSpan(start, end)}`,
  doneUnder: 'The invitations are on their way. These dates now hold.',
  toReview: 'Go to the review',
  toToday: 'Go to Today',
  clocks: 'Time limits',
  notAllowed: 'You may look at the dates, but you may not book this review.',
  errors: {
    choice: 'Choose a date',
    date: 'Enter the date',
    time: 'Enter the start time',
    how: 'Say how the carers said yes',
    wordOn: 'Enter the day on which the carers said yes',
    wordLater: 'The carers cannot have said yes after today',
    ssw: 'The supervising social worker must have agreed before you book',
    reason: 'Choose why the meeting is moved',
  },
};

export const fitNames: Record<Slot['fit'], string> = {
  comfortable: 'Comfortable',
  'tight at the start': 'Tight at the start',
  'tight at the end': 'Tight at the end',
  'short notice': 'Short notice',
  'past the limit': 'Past the limit',
};

export const slotInWords = (slot: Pick<Slot, 'start'>): string => `${longDate(londonDateOf(slot.start))} at ${timeOf(slot.start)}`;

/** What goes to whom when the button is pressed (nothing goes to the carers from here). */
export const sendSentence = (officer: string, invited: readonly string[], moving: boolean, reference: string): string => {
  const to = invited.length === 0 ? 'nobody else is invited' : `an invitation goes to ${listInWords(invited)}`;
  return moving
    ? `The meeting moves in ${officer}’s Outlook calendar, and ${invited.length === 0 ? 'nobody else is told' : `the new time goes to ${listInWords(invited)}`}. The subject is “${reference} foster home review”, marked private. The carers are not written to: tell them yourself.`
    : `The meeting goes into ${officer}’s Outlook calendar, and ${to}. The subject is “${reference} foster home review”, marked private. The carers are not written to: tell them yourself.`;
};

