import type { BoardCard } from '../../../api/shapes/practice.js';
import { londonDateOf } from '../../../time/index.js';
import type { PracticeReader } from '../../queries/practiceReader.js';
import { thanksCategory } from '../rules/thanksCategories.js';
import type { GoodPractice } from '../types.js';

/** A thanks as a card of the board: who was thanked and at which level; nothing is waited for. */
export const thanksCard = (thanks: GoodPractice, { book }: PracticeReader): BoardCard => {
  const category = thanksCategory(thanks.category);
  return {
    id: thanks.id,
    reference: thanks.id,
    kind: 'good practice',
    stage: null,
    household: thanks.household && { ref: thanks.household, ...thanks.caption },
    categories: category ? [category] : [],
    officer: book.must(thanks.officer),
    restricted: thanks.restrictedTo !== null,
    next: { what: levelWords[thanks.level], who: thanks.aboutTeam ? null : book.named(thanks.to[0]), due: null, reading: null },
    openedOn: londonDateOf(thanks.createdAt),
    lane: null,
    clocks: [],
    steps: null,
    actions: null,
    acknowledgedOn: null,
    settled: null,
  };
};

export const levelWords: Readonly<Record<GoodPractice['level'], string>> = { good: 'Good practice', excellent: 'Excellent practice' };
