import { householdRef, personId, reviewId } from '@review-desk/core/ids';
import { toInstant, toLocalDate } from '@review-desk/core/time';
import { apiAsKey, personByKey, type ProductAddress } from '../../scripts/start/setUpSample.js';
import { raiseAlert } from './raisedAlert.js';

/** What the pages of practice show: an alert that waits, a dispute, a thanks, feedback, and a review that is under way. */
export const setUpPractice = async (product: ProductAddress): Promise<Record<'DISPUTE' | 'THANKS' | 'FEEDBACK', string>> => {
  const [ruth, leah] = [await apiAsKey(product, 'ruth'), await apiAsKey(product, 'leah')];
  await raiseAlert(product, 'H-001');
  const matter = { category: 'F1', childAtRisk: false, safeguarding: null, summary: 'The visits have not been made.', effect: 'Nobody has seen the bedroom.', wanted: 'A visit this week' } as const;
  const dispute = await ruth.call('openDispute', {
    body: { track: 'fostering', household: householdRef('H-009'), review: null, ...matter, restricted: false, about: [], recipients: [], escalation: null },
  });
  const thanks = await ruth.call('sendThanks', {
    params: { ref: 'H-001' },
    body: { review: null, person: personId(personByKey(product.directory, 'leah').id), team: false, level: 'good', seen: 'The house rules were written with the children.', category: null, mayBeQuoted: true },
  });
  const officer = personId(personByKey(product.directory, 'ruth').id);
  await leah.call('sendFeedback', { body: { about: officer, toOfficer: true, tone: 'thanks', text: 'The report came early.', review: null } });
  const { toMe } = await ruth.call('feedbackList');
  return { DISPUTE: dispute.id, THANKS: thanks.id, FEEDBACK: toMe[0]?.id ?? '' };
};

/** A meeting that begins within the hour, as officers also book them, so that the review can be marked as held then. */
export const bookForToday = async (product: ProductAddress, review: string): Promise<void> => {
  const ruth = await apiAsKey(product, 'ruth');
  const { revision, staff } = await ruth.call('booking', { params: { id: review } });
  const meeting = { start: toInstant('2027-01-04T08:30:00Z'), end: toInstant('2027-01-04T09:30:00Z'), method: 'online' } as const;
  const word = { carersWord: { how: 'phone', on: toLocalDate('2027-01-04') }, sswAgreed: true } as const;
  await ruth.call('book', { params: { id: review }, body: { revision, ...meeting, staff: staff.filter(({ needed }) => needed).map(({ id }) => id), ...word } });
};

export const markHeld = async (product: ProductAddress, review: string): Promise<void> => {
  const ruth = await apiAsKey(product, 'ruth');
  const { revision } = await ruth.call('review', { params: { id: reviewId(review) } });
  await ruth.call('markHeld', { params: { id: review }, body: { revision } });
};
