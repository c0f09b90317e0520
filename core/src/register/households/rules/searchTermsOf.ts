import type { Household } from '../../types.js';

/** Fewer letters would match half the register. */
export const SHORTEST_TERM = 3;

/** A word as it is stored and looked for: lower case, no accents, letters and digits only. */
export const searchWord = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The words of a name, each half of a hyphenated one by itself and both together. */
const wordsOf = (name: string): string[] => {
  const words = name.split(/\s+/u);
  return [...words, ...words.flatMap((word) => word.split(/[-\u2010\u2011\u2013'’]/u))].map(searchWord);
};

/** Words under which a household is found: its reference, the names at home, and the references of children placed. */
export const searchTermsOf = (household: Household): string[] => {
  const people = [...household.carers, ...household.members];
  const terms = [
    searchWord(household.ref),
    ...people.flatMap((person) => wordsOf(`${person.givenName} ${person.familyName}`)),
    ...household.placements
      .filter((placement) => placement.end === null)
      .map((placement) => searchWord(placement.child)),
  ];
  return [...new Set(terms)].filter((term) => term.length >= SHORTEST_TERM).toSorted();
};
