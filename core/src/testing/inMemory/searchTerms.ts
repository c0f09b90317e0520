import type { HouseholdRef } from '../../ids.js';
import type { SearchTerms } from '../../register/ports.js';

export const createInMemorySearchTerms = (): SearchTerms => {
  const terms = new Map<string, Set<string>>();
  return {
    find: async (unit, start) => {
      const wanted = start.trim().toLowerCase();
      if (wanted.length < 3) return [];
      return [...terms]
        .filter(([key, words]) => key.startsWith(`${unit} `) && [...words].some((word) => word.startsWith(wanted)))
        .map(([key]) => key.slice(unit.length + 1) as HouseholdRef)
        .sort();
    },
    replace: async (unit, ref, words) => {
      terms.set(`${unit} ${ref}`, new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word !== '')));
    },
  };
};
