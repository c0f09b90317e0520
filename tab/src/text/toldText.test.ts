import { expect, test } from '@jest/globals';
import { toldText } from './toldText.js';

test.each([
  ['stage 2', 'Stage 2 began'], ['stage 2 late', 'Stage 2 is late'], ['stage 0', 'The informal step began'], ['stage 0 late', 'The informal step is late'], ['limit 0', 'A time limit ends that day'],
])('a message for %s is told as “%s”', (what, words) => {
  expect(toldText(what)).toBe(words);
});
