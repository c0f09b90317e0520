import type { PersonId } from '../../ids.js';
import type { Review } from '../types.js';

/**
 * Whether a colleague may be asked to a review beside those who are needed: never somebody it is about, and to the
 * review of a restricted household only those who may know of it (access.md 1.1, 1.6).
 */
export const mayBeAsked = ({ about, restrictedTo }: Pick<Review, 'about' | 'restrictedTo'>, person: PersonId): boolean =>
  !about.includes(person) && (restrictedTo === null || restrictedTo.includes(person));
