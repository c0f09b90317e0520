import { expect, it } from '@jest/globals';
import { aCard, buttons, headlines, states } from '../testing/aCard.js';
import { restrictedCard } from './restrictedCard.js';

it('a restricted matter looks the same whatever category and stage its card was given', () => {
  const unlike: string[] = [];
  for (const headline of headlines)
    for (const state of states) {
      const bare = aCard({ kind: 'restricted matter', reference: 'D-7K3F2', headline, state, buttons, categories: [], stage: null });
      const given = { ...bare, categories: ['F4'], stage: 2 };
      if (JSON.stringify(restrictedCard(given)) !== JSON.stringify(restrictedCard(bare))) unlike.push(`${headline}, ${state}`);
    }
  expect(unlike).toEqual([]);
});
