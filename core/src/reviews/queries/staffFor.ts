import type { PersonId } from '../../ids.js';
import type { NameBook } from '../../people/queries/nameBook.js';
import { roleLabel } from '../../people/rules/roleLabels.js';
import type { Person } from '../../people/types.js';
import { mayBeAsked } from '../rules/mayBeAsked.js';
import type { Review } from '../types.js';

export type StaffAsked = { id: PersonId; name: string; mail: string; post: string; needed: boolean };

/** Whose time counts: the officer first, then the supervising worker, then whoever else is to be there. */
export const staffFor = (review: Review, extra: readonly PersonId[] | null, book: NameBook): StaffAsked[] => {
  const needed = neededAt(review);
  const others = extra === null ? invitedAlready(review) : extra.filter((id) => mayBeAsked(review, id));
  return [...new Set([...needed, ...others])].flatMap((id) => {
    const person = book.find(id);
    // Somebody who left yesterday has no calendar to ask.
    if (!person?.active) return needed.includes(id) ? [{ id, name: book.must(id).name, mail: '', post: postOf(id, review), needed: true }] : [];
    return [{ id, name: person.name, mail: person.mail, post: postOf(id, review) || postOfPerson(person), needed: needed.includes(id) }];
  });
};

/** Everybody with a role here who can be asked beside those who are needed, by name. */
export const colleaguesFor = (review: Review, book: NameBook): { id: PersonId; name: string; post: string }[] => {
  const needed = neededAt(review);
  return book.people
    .filter(({ id, active, roles }) => active && roles.length > 0 && !needed.includes(id) && mayBeAsked(review, id))
    .map((person) => ({ id: person.id, name: person.name, post: postOfPerson(person) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
};

/** The staff of the meeting as it stands; a former officer, in whose calendar it may still be, is not asked again. */
export const invitedAlready = ({ meeting, officer }: Review): PersonId[] =>
  (meeting?.staff ?? []).filter((id) => id !== meeting?.organiser || id === officer);

const neededAt = ({ officer, ssw }: Review): PersonId[] => [officer, ssw].flatMap((id) => id ?? []);

const postOf = (id: PersonId, review: Review): string =>
  id === review.officer ? 'Reviewing officer' : id === review.ssw ? 'Supervising social worker' : '';

const postOfPerson = ({ roles, jobTitle }: Person): string => (roles[0] ? roleLabel(roles[0].role) : jobTitle);
