import { expect, it } from '@jest/globals';
import { aCard, buttons } from '../testing/aCard.js';
import { cardActions } from './cardActions.js';

const places = { appId: '8b6d2f0e-4c1a-4f57-9d3e-2a7c5e9b1f64', tabBase: 'https://desk.marlbeck.example' };

it('a card has six actions at most, however many it was given', () => {
  expect(cardActions(aCard({ buttons: [...buttons, ...buttons] }), places)).toHaveLength(6);
});

it('what comes back with a press names the message and the button, and nothing of the record', () => {
  const sent = cardActions(aCard({ buttons, reference: 'H-009-a9', categories: ['A5'] }), places).filter((each) => each.type !== 'Action.OpenUrl').map(({ data }) => JSON.stringify(data));
  expect([sent.length, sent.filter((each) => /H-009|A5|2027/.test(each)), sent.filter((each) => !each.includes('"message":"H-001-a1/act/denise"'))]).toEqual([5, [], []]);
});
