import { Conflict, NotFound, NotPermitted } from '../../errors.js';
import type { CommandKey, ReviewId } from '../../ids.js';
import type { Actor } from '../../people/index.js';
import { wasAlreadyDecided, type Stored } from '../../records/index.js';
import { mayDo, standingsTowards, type Act } from '../../rights/index.js';
import type { Reviews } from '../ports.js';
import { reviewRights, reviewThing } from '../rights.js';
import type { Review } from '../types.js';

export type ReviewRequest = { id: ReviewId; key: CommandKey; revision: number };

/** The same answer for a review that is not there and one this person may not know of (access.md 1.2). */
export const noSuchReview = (): NotFound => new NotFound('reviews.notFound', 'There is no review with this reference.');

/**
 * Loads a review for a command: exists for this person, may they do it, was it done already under this key, and is it
 * still the version they saw.
 */
export const loadReview = async (
  reviews: Reviews,
  actor: Actor,
  request: ReviewRequest,
  act: Act,
): Promise<{ stored: Stored<Review>; alreadyDone: boolean }> => {
  const stored = await reviews.findById(request.id);
  if (!stored) throw noSuchReview();
  const standings = standingsTowards(actor, reviewThing(stored.value));
  if (!mayDo(reviewRights, standings, 'exists')) throw noSuchReview();
  if (!mayDo(reviewRights, standings, act))
    throw new NotPermitted('reviews.notPermitted', 'Your role does not let you do this to this review. Nothing was changed. Ask the reviewing officer or your service manager.');
  if (wasAlreadyDecided(stored, request.key)) return { stored, alreadyDone: true };
  if (stored.revision !== request.revision)
    throw new Conflict(
      'reviews.changed',
      'Somebody else changed this review while you were looking at it. Look at the new state, then try again.',
      stored.revision,
    );
  return { stored, alreadyDone: false };
};
