import type { PersonId } from '../../ids.js';
import type { NameBook } from '../../people/queries/nameBook.js';
import { roleLabel } from '../../people/rules/roleLabels.js';
import type { Review } from '../types.js';

export type StaffAsked = { id: PersonId; name: string; mail: string; post: string; needed: boolean };

/** Staff whose time counts: the officer first, then the supervising worker, then whoever else is to be there. */
export const staffFor = (review: Review, extra: readonly PersonId[], book: NameBook): StaffAsked[] => {
  const needed = [review.officer, review.ssw].flatMap((id) => id ?? []);
  const ids = [...new Set([...needed, ...(review.meeting?.staff ?? []), ...extra])];
  return ids.flatMap((id) => {
    const person = book.find(id);
    // Somebody who left yesterday has no calendar to ask.
    if (!person?.active) return needed.includes(id) ? [{ id, name: book.must(id).name, mail: '', post: postOf(id, review), needed: true }] : [];
    return [{ id, name: person.name, mail: person.mail, post: postOf(id, review) || roleLabel(person.roles[0]?.role ?? ''), needed: needed.includes(id) }];
  });
};

const postOf = (id: PersonId, review: Review): string =>
  id === review.officer ? 'Reviewing officer' : id === review.ssw ? 'Supervising social worker' : '';
