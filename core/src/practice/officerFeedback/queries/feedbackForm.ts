import type { FeedbackForm } from '../../../api/shapes/quality.js';
import type { Actor } from '../../../people/index.js';
import { nameBook } from '../../../people/queries/nameBook.js';
import type { Ports } from '../../../ports.js';
import { mayGiveFeedback } from '../commands/sendFeedback.js';
import { isReviewingOfficer, managerOf } from '../rules/managerOf.js';

/** The officers whom feedback can be about, each with the service manager who would get it in their place. */
export const feedbackFormOf =
  (ports: Pick<Ports, 'people' | 'unit'>) =>
  async (actor: Actor): Promise<FeedbackForm> => {
    mayGiveFeedback(actor);
    const book = await nameBook(ports);
    const officers = book.people.filter((each) => each.active && each.id !== actor.id && isReviewingOfficer(each));
    return {
      officers: officers
        .map(({ id, name, jobTitle, town }) => ({ id, name, jobTitle, town, manager: book.named(managerOf(id, book.people)) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    };
  };
