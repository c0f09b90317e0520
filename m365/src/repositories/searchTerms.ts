import type { HouseholdRef, UnitId } from '@review-desk/core/ids';
import type { SearchTerms } from '@review-desk/core/register';
import { readData, writeData } from '../lists/data/basics.js';
import { termData } from '../lists/data/ledgers.js';
import { searchTermsList } from '../lists/declarations.js';
import { equals, startsWith } from '../lists/filters.js';
import { digest, unitPart } from '../lists/keys.js';
import { createListItems } from '../lists/listItems.js';
import type { Desk } from './desk.js';

const SHORTEST = 3;
const LONGEST = 120;
const word = (text: string): string => text.normalize('NFC').trim().toLowerCase().slice(0, LONGEST);

/** The one list that holds names in an indexed column: how else would a name be found. Its Title stays blank. */
export const createSearchTerms = (desk: Desk): SearchTerms => {
  const items = createListItems(desk.graph, desk.site, searchTermsList);
  const wordsOf = (unit: UnitId, ref: HouseholdRef, terms: readonly string[]) => {
    const subject = unitPart(unit) + digest(ref, 20);
    const words = [...new Set(terms.map(word))].filter((each) => each !== '');
    return words.map((each) => ({ Key: subject + digest(each, 20), Term: unitPart(unit) + each, Subject: subject, Data: writeData({ ref }) }));
  };
  return {
    find: async (unit, start) => {
      if (word(start).length < SHORTEST) return [];
      const found = await items.find(startsWith('Term', unitPart(unit) + word(start)));
      return [...new Set(found.map((item) => readData(termData, item.fields.Data).ref))].sort();
    },
    replace: async (unit, ref, terms) => {
      const rows = wordsOf(unit, ref, terms);
      const wanted = new Set(rows.map((row) => row.Key));
      const there = await items.find(equals('Subject', unitPart(unit) + digest(ref, 20)));
      const known = new Set(there.map((item) => item.fields.Key));
      await items.createAll(rows.filter((row) => !known.has(row.Key)));
      await items.removeAll(there.filter((item) => !wanted.has(item.fields.Key ?? '')).map((item) => item.id));
    },
    addAll: async (unit, all) => {
      await items.createAll(all.flatMap(({ ref, terms }) => wordsOf(unit, ref, terms)));
    },
  };
};
