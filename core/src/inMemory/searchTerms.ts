import type { HouseholdRef } from '../ids.js';
import type { SearchTerms } from '../register/ports.js';

export const createInMemorySearchTerms = (): SearchTerms => {
  const terms = new Map<string, Set<string>>();
  const setOf = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word !== ''));
  return {
    find: async (unit, start) => {
      const wanted = start.trim().toLowerCase();
      if (wanted.length < 3) return [];
      return [...terms]
        .filter(([key, words]) => key.startsWith(`${unit} `) && [...words].some((word) => word.startsWith(wanted)))
        .map(([key]) => key.slice(unit.length + 1) as HouseholdRef)
        .sort();
    },
    addAll: async (unit, all) => {
      for (const { ref, terms: words } of all) terms.set(`${unit} ${ref}`, new Set([...(terms.get(`${unit} ${ref}`) ?? []), ...setOf(words)]));
    },
    replace: async (unit, ref, words) => {
      terms.set(`${unit} ${ref}`, setOf(words));
    },
  };
};
