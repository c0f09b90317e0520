import { personId, type PersonId } from '../../ids.js';
import type { NameBook } from '../../people/queries/nameBook.js';
import { roleLabel } from '../../people/rules/roleLabels.js';
import type { Person } from '../../people/types.js';

export type StaffAsked = { id: PersonId; name: string; mail: string; post: string; needed: boolean };
export type Colleague = { id: PersonId; name: string; post: string; mail: string };
type Posts = (id: PersonId) => string;

const noPost: Posts = () => '';

/** Whose time a meeting takes: those who are needed first, then whoever else is asked. `postOf` is their post in it. */
export const staffAsked = (needed: readonly PersonId[], others: readonly PersonId[], book: NameBook, postOf: Posts = noPost): StaffAsked[] =>
  [...new Set([...needed, ...others])].flatMap((id) => {
    const person = book.find(id);
    // Somebody who left yesterday has no calendar to ask.
    if (!person?.active) return needed.includes(id) ? [{ id, name: book.must(id).name, mail: '', post: postOf(id), needed: true }] : [];
    return [{ id, name: person.name, mail: person.mail, post: postOf(id) || postOfPerson(person), needed: needed.includes(id) }];
  });

/** Everybody with a role here who may be asked beside those who are needed, by name; the address tells two namesakes apart (0.14). */
export const colleaguesBeside = (needed: readonly PersonId[], book: NameBook, may: (id: PersonId) => boolean): Colleague[] =>
  book.people
    .filter(({ id, active, roles }) => active && roles.length > 0 && !needed.includes(id) && may(id))
    .map((person) => ({ id: person.id, name: person.name, post: postOfPerson(person), mail: person.mail }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));

/** Ids parted by commas, as an address carries them; nothing where none are given. */
export const idsGiven = (given: string | undefined): PersonId[] | null =>
  given === undefined ? null : given.split(',').map((each) => each.trim()).filter((each) => each !== '').slice(0, 18).map(personId);

const postOfPerson = ({ roles, jobTitle }: Person): string => (roles[0] ? roleLabel(roles[0].role) : jobTitle);
