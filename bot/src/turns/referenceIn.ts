/** `H-001-a1`, `D-7K3F2`, `H-001-r7`; capitals or not, and whatever the council's own references hold. */
const reference = /^[A-Za-z0-9][\w/-]{2,59}$/;
/** A matter's own reference may happen to hold no digit: `D-JNWAH`. */
const ofMatter = /^[dfg]-[2-9a-hjkmnp-z]{5}$/i;
/** The end that this product gives to a household's reference. */
const numbered = /-[argq]\d{1,4}(-q)?$/i;

export const looksLikeReference = (text: string): boolean => ofMatter.test(text) || (reference.test(text) && /\d/.test(text) && text.includes('-'));

/**
 * The reference that somebody typed: alone, within a sentence, or with blanks or long dashes in the place of hyphens
 * (`H 001 a1`); null where there is none. What is read is not kept.
 */
export const referenceIn = (text: string): string | null => {
  if (looksLikeReference(text)) return text;
  const words = text.split(/\s+/).map((word) => word.replaceAll(/^[("'“‘]+|[)"'”’.,;:!?]+$/g, ''));
  const named = words.find((word) => looksLikeReference(word) && (ofMatter.test(word) || numbered.test(word)));
  if (named !== undefined) return named;
  const joined = text.replaceAll(/[\s\u2010-\u2015-]+/g, '-');
  return ofMatter.test(joined) || (reference.test(joined) && isShort(joined) && numbered.test(joined)) ? joined : null;
};

/** Three or four parts of a few signs each, so that no sentence is taken for a reference. */
const isShort = (joined: string): boolean => {
  const parts = joined.split('-');
  return parts.length >= 3 && parts.length <= 5 && parts.every((part) => part.length <= 8);
};
