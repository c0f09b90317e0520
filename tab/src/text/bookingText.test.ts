import { expect, test } from '@jest/globals';
import { sendSentence } from './bookingText.js';

test.each([[true], [false]])('what will be sent names the very subject that stands in Outlook (moving: %s)', (moving) => {
  expect(sendSentence('Ruth', ['Leah'], moving, 'H-001')).toContain('The subject is “H-001 foster home review”, marked private.');
});
