import type { PersonId } from '../../ids.js';
import type { NameBook } from '../../people/queries/nameBook.js';
import { mayBeAsked } from '../rules/mayBeAsked.js';
import type { Review } from '../types.js';
import { colleaguesBeside, staffAsked, type Colleague, type StaffAsked } from './staffAsked.js';

/** Whose time counts: the officer first, then the supervising worker, then whoever else is to be there. */
export const staffFor = (review: Review, extra: readonly PersonId[] | null, book: NameBook): StaffAsked[] =>
  staffAsked(neededAt(review), extra === null ? invitedAlready(review) : extra.filter((id) => mayBeAsked(review, id)), book, (id) => postOf(id, review));

/** Everybody with a role here who can be asked beside those who are needed, by name. */
export const colleaguesFor = (review: Review, book: NameBook): Colleague[] => colleaguesBeside(neededAt(review), book, (id) => mayBeAsked(review, id));

/** The staff of the meeting as it stands; a former officer, in whose calendar it may still be, is not asked again. */
export const invitedAlready = ({ meeting, officer }: Review): PersonId[] =>
  (meeting?.staff ?? []).filter((id) => id !== meeting?.organiser || id === officer);

const neededAt = ({ officer, ssw }: Review): PersonId[] => [officer, ssw].flatMap((id) => id ?? []);

const postOf = (id: PersonId, review: Review): string =>
  id === review.officer ? 'Reviewing officer' : id === review.ssw ? 'Supervising social worker' : '';
