import type { OfficerFeedback } from '../../../practice/officerFeedback/types.js';
import type { GoodPractice } from '../../../practice/goodPractice/types.js';
import type { Practice } from '../../../practice/types.js';
import type { LocalDate } from '../../../time/types.js';
import type { Message, SafeCard } from '../types.js';
import { alertFace } from './alertFace.js';
import { disputeFace } from './disputeFace.js';
import { codesOf, secondHand, type Face, type Reading } from './face.js';

/**
 * The card of a message as its reader sees it now: buttons only while this person can still act, the state for everybody
 * else. Codes, references and dates; no name and no typed text can get in, for the card has no place for either.
 * Source: workflows 0.1, 0.2, E (restricted matters); design, "In chat".
 */
export const cardOf = (practice: Practice, message: Message, today: LocalDate, answerDue: LocalDate | null, replyDue: LocalDate | null = null): SafeCard => ({
  message: message.id,
  about: practice.id,
  reference: practice.id,
  coverUntil: message.coverUntil ?? null,
  ...(message.owedSince === null ? {} : { owedSince: message.owedSince }),
  lines: [],
  ...placesOf(message),
  ...faceOf(practice, { message, to: message.to, today, answerDue, replyDue }),
});

/** Posts and no names: one card holds both what is its reader's own and what they have in another's place (workflows 0.8). */
const placesOf = ({ to, post, standsInFor, alsoFor = [] }: Message): Pick<SafeCard, 'inPlaceOf'> => {
  const posts = [...(standsInFor === null ? [] : [post]), ...alsoFor.filter(({ person }) => person === null || person !== to).map((each) => each.post)];
  return posts.length === 0 ? {} : { inPlaceOf: [...new Set(posts)] };
};

const faceOf = (practice: Practice, reading: Reading): Face => {
  switch (practice.kind) {
    case 'alert': return alertFace(practice, reading);
    case 'dispute': return disputeFace(practice, reading);
    case 'good practice': return thanksFace(practice, reading);
    case 'officer feedback': return feedbackFace(practice, reading);
    // A questionnaire tells nobody (D1); what it leads to has cards of its own.
    case 'questionnaire': return { kind: 'question', headline: 'for your information', categories: [], stage: null, due: null, state: 'told', buttons: ['open'] };
  }
};

/** D3: the worker and their manager are thanked; reading it asks nothing of them. */
const thanksFace = (thanks: GoodPractice, { message, to }: Reading): Face => ({
  kind: 'good practice',
  headline: message.purpose === 'thanks' ? 'thank you' : secondHand(message) ?? 'read by',
  categories: codesOf(thanks.category === null ? [] : [thanks.category]),
  stage: null,
  due: null,
  state: thanks.readBy.some((each) => each.by === to) ? 'read' : 'new',
  buttons: ['open'],
});

/** D15: to the one person whom the sender chose. */
const feedbackFace = (feedback: OfficerFeedback, { message }: Reading): Face => ({
  kind: 'feedback',
  headline: secondHand(message) ?? (message.purpose === 'answered' ? 'answered' : 'for your information'),
  categories: [],
  stage: null,
  due: null,
  state: feedback.answer ? 'answered' : 'told',
  buttons: ['open'],
});
