import { createMessenger, firstLine, type Connector } from '@review-desk/bot';
import { describe, expect, test } from '@jest/globals';
import { cardOf, type SafeCard } from '@review-desk/core/delivery';
import { commandKey } from '@review-desk/core/ids';
import type { Practice } from '@review-desk/core/practice';
import { aMessage, anAlert } from '@review-desk/core/testing';
import { toLocalDate } from '@review-desk/core/time';
import { MARK, anyPractice, day, one, people, perhaps, purposes, typed, words, wordsIn } from '../testing/typedNames.js';

const messenger = createMessenger({} as Connector, { appId: '8b6d2f0e-4c1a-4f57-9d3e-2a7c5e9b1f64', tabBase: 'https://desk.example' });
/** Every text that leaves with a card, in the chat, as its preview, as a line of the feed or a subject. */
const leaving = (card: SafeCard): string => [JSON.stringify(card), JSON.stringify(messenger.face(card)), firstLine(card)].join('\n');
const cardFrom = (practice: Practice): SafeCard => cardOf(practice, { ...aMessage(`${practice.id}:${commandKey('press-1')}`).to(one(people)).plain(), purpose: one(purposes) }, toLocalDate('2027-01-13'), perhaps(day), perhaps(day));
describe('no card in any view', () => {
  test('holds a name, an address or typed text of the invented council (seed 20270111)', () => {
    // A family may be called as a word is that every card says; such a word tells nothing.
    const own = purposes.map((purpose) => leaving(cardOf(anAlert().sent().plain(), { ...aMessage('m').plain(), purpose }, day, day))).join('\n');
    const said = new Set(wordsIn(own, words));
    const telling = words.filter((each) => !said.has(each));
    expect(wordsIn(typed(), words).length).toBeGreaterThan(1);
    const texts = new Set<string>();
    for (let made = 0; made < 1200; made += 1) {
      const practice = anyPractice();
      expect(JSON.stringify(practice)).toContain(MARK);
      texts.add(leaving(cardFrom(practice)));
    }
    const found = [...texts].flatMap((text) => [...(text.includes(MARK) ? [MARK] : []), ...wordsIn(text, telling)]);
    expect([found, texts.size > 100, telling.length > 500, said.size < 10]).toEqual([[], true, true, true]);
  });
});
