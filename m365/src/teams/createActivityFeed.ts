import { createHash } from 'node:crypto';
import type { ActivityFeed, SafeCard } from '@review-desk/core/delivery';
import { ChannelRefused } from '@review-desk/core/errors';
import { isLocalDate, shortDate } from '@review-desk/core/time';
import type { GraphClient } from '../graph/createGraphClient.js';

/** Declared in the app's manifest under the same names (appPackage); each has one parameter, the reference. */
const activityTypes: Record<SafeCard['kind'], string> = {
  alert: 'practiceAlert',
  'good practice': 'goodPractice',
  dispute: 'dispute',
  'restricted matter': 'restrictedMatter',
  feedback: 'feedback',
  digest: 'due',
  question: 'questionnaire',
};

/** Shown on locked phones: it says nothing but where to look. */
const preview = 'Open Review Desk to read it';

/** The same message gives the same chain, where a later line takes the place of an earlier one: a repeat shows once. */
const chainOf = ({ message }: SafeCard): number => Number.parseInt(createHash('sha256').update(message).digest('hex').slice(0, 12), 16);

/** A reference; of the morning's reminders, their day. */
const referenceOf = ({ reference }: SafeCard): string => (isLocalDate(reference) ? shortDate(reference) : reference);

/** Lines in people's activity feeds. 204 says that it was taken, never that anybody saw it. */
export const createActivityFeed = (graph: GraphClient, linkTo: (card: SafeCard) => string): ActivityFeed => ({
  notify: async (person, card) => {
    const { status } = await graph.send({
      operation: 'activity.send',
      method: 'POST',
      path: `/users/${encodeURIComponent(person)}/teamwork/sendActivityNotification`,
      body: {
        topic: { source: 'text', value: referenceOf(card), webUrl: linkTo(card) },
        activityType: activityTypes[card.kind],
        chainId: chainOf(card),
        previewText: { content: preview },
        templateParameters: [{ name: 'reference', value: referenceOf(card) }],
      },
      expects: [400, 403, 404],
      repeat: 'always',
    });
    // Whoever lacks the app, or is gone, has no feed of ours; the mail is next.
    if (status >= 400) throw new ChannelRefused(`feed${status}`, 'The activity feed does not take this for this person.');
  },
});
