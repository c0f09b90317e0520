import { expect, test } from '@jest/globals';
import { plainText } from './plainText.js';

test('html becomes its words, line by line, without styles or scripts', () => {
  const content = '<style>p{color:red}</style><p>First&nbsp;line</p><div>Second<br>third</div><script>alert(1)</script>';
  expect(plainText({ contentType: 'HTML', content })).toBe('First line\nSecond\nthird');
});

test('plain text keeps its signs, and no body is nothing', () => {
  expect(plainText({ contentType: 'text', content: ' 1 < 2 & <b> ' })).toBe('1 < 2 & <b>');
  expect(plainText(undefined)).toBe('');
});
