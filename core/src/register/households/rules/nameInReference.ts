type Named = { givenName: string; familyName: string };

/** Shorter names stand in too many words by chance. */
const SHORTEST = 3;

/**
 * Whether a household's reference says the name of somebody who lives there. A reference stands on cards, on locked
 * phones, in the subjects of mails and in addresses, where no name may be: such a household keeps another reference.
 * Source: workflows 0.1 and 0.14 (names stay inside).
 */
export const nameInReference = (reference: string, people: readonly Named[]): boolean => {
  const said = new Set(wordsOf(reference));
  return people.flatMap(({ givenName, familyName }) => [...wordsOf(givenName), ...wordsOf(familyName)]).some((name) => name.length >= SHORTEST && said.has(name));
};

/** Runs of letters, without accents and in small letters: `O’Neill-Café 12` gives `o`, `neill`, `cafe`. */
const wordsOf = (text: string): string[] => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}+/gu) ?? [];
