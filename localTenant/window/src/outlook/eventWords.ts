import { inLondon, instantOf, longMoment, shortTime } from '../text/london.js';
import type { Attendee, CalendarEvent } from './calendarEvents.js';

const responses: Readonly<Record<string, string>> = {
  organizer: 'organiser',
  accepted: 'accepted',
  tentativelyAccepted: 'said maybe',
  declined: 'declined',
  notResponded: 'has not answered',
  none: 'has not answered',
};
export const responseWords = (response: string | undefined): string => responses[response ?? 'none'] ?? 'has not answered';

const shown: Readonly<Record<string, string>> = {
  free: 'Free', tentative: 'Tentative', busy: 'Busy', oof: 'Out of office', workingElsewhere: 'Working elsewhere',
};
export const showAsWords = (showAs: string): string => shown[showAs] ?? 'Busy';

export const subjectOf = ({ subject }: CalendarEvent): string => subject || 'No subject';

/** `9:30am to 11am`, or all day; with dates when it ends on another day. */
export const timesOf = ({ isAllDay, start, end }: CalendarEvent): string => {
  if (isAllDay) return 'All day';
  const [from, until] = [instantOf(start.dateTime), instantOf(end.dateTime)];
  const [first, last] = [inLondon(from), inLondon(until)];
  return first.date === last.date ? `${shortTime(first.time)} to ${shortTime(last.time)}` : `${longMoment(from)} to ${longMoment(until)}`;
};

export const nameOf = (address: Attendee['emailAddress'] | undefined): string => address?.name || address?.address || 'Somebody';
