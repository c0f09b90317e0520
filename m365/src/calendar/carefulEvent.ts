import type { EventWanted } from '@review-desk/core/reviews';
import { writeTime } from './eventTimes.js';
import { REVIEW_PROPERTY } from './reviewProperty.js';

const places = { home: 'At the home', office: 'At the office' };

export const subjectOf = (household: string): string => `${household} foster home review`;

/** Ours stands in one block, so that Teams' own block beside it can be kept when ours changes. */
const OURS = /<div data-review-desk="text">[\s\S]*?<\/div>/;
const textOf = ({ household, stageOf }: EventWanted): string =>
  `<div data-review-desk="text">${stageOf ? `Meeting, reference ${stageOf}` : `Foster home review, reference ${household}`}. Everything else is in Review Desk.</div>`;

/** What we own of an event's body, put in its place; null when there is nothing of ours to change (Outlook may have rewritten it). */
export const bodyKeepingTeams = (body: string, wanted: EventWanted): string | null => {
  if (!OURS.test(body) || body.includes(textOf(wanted))) return null;
  return body.replace(OURS, textOf(wanted));
};

/**
 * The careful event (workflows 0.13): reference alone in the subject, marked private, no address, no case text, nobody
 * sees the others when anyone is from outside, no new-time proposals. The lobby for people from outside, and no recording
 * and no transcription, are set by the tenant's meeting policy for reviewing officers: an event cannot carry them.
 */
export const carefulEvent = (wanted: EventWanted, insideDomains: readonly string[]) => ({
  // Never the kind: a dispute's meeting says no more than its own reference, restricted or not (workflows 0.13, E).
  subject: wanted.stageOf ? `Meeting ${wanted.stageOf}` : subjectOf(wanted.household),
  start: writeTime(wanted.start),
  end: writeTime(wanted.end),
  location: { displayName: wanted.place === null ? '' : places[wanted.place] },
  attendees: wanted.attendees.map((address) => ({ emailAddress: { address }, type: 'required' })),
  sensitivity: 'private',
  showAs: 'busy',
  allowNewTimeProposals: false,
  hideAttendees: wanted.attendees.some((address) => !isInside(address, insideDomains)),
});

const isInside = (address: string, domains: readonly string[]): boolean =>
  domains.some((domain) => address.toLowerCase().endsWith(`@${domain.toLowerCase()}`));

/** What is said once, when the event is made. */
export const newEvent = (wanted: EventWanted, insideDomains: readonly string[], transactionId: string) => ({
  ...carefulEvent(wanted, insideDomains),
  body: { contentType: 'html', content: textOf(wanted) },
  transactionId,
  ...(wanted.online ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
  singleValueExtendedProperties: [{ id: REVIEW_PROPERTY, value: wanted.review }],
});
