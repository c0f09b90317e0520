import { expect, it } from '@jest/globals';
import { recorded } from '../testing/recorded.js';
import { keyOfTurn } from './actFromCard.js';

const pressed = recorded('acknowledge');
const key = (changes: object = {}) => keyOfTurn({ ...pressed, ...changes });

it('Teams’ repeats of one press have one key, however the rest of them differs', () => {
  expect(key({ timestamp: '2027-01-11T10:07:00Z', value: { again: true }, serviceUrl: 'https://smba.trafficmanager.net/emea/' })).toBe(key());
});

it('another press, and the same id in another chat, have keys of their own', () => {
  const others = [key(), key({ id: 'f:other' }), key({ conversation: { ...pressed.conversation, id: 'a:1-leah' } })];
  expect(new Set(others).size).toBe(3);
});

it('a press without an id is known by the message that was pressed', () => {
  const unnamed = (replyToId: string) => key({ id: '', replyToId });
  expect([unnamed('17') === unnamed('17'), unnamed('17') === unnamed('18')]).toEqual([true, false]);
});

it('a key fits where keys are kept, and says nothing of who pressed', () => {
  expect(key()).toMatch(/^bot-[0-9a-f]{40}$/);
});
