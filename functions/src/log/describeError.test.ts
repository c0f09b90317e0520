import { describe, expect, test } from '@jest/globals';
import { NotFound, Unavailable } from '@review-desk/core/errors';
import { describeError } from './describeError.js';

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe('an error in the log', () => {
  test('is its kind, its code and those of what caused it, with where it was thrown', () => {
    const error = new Unavailable('m365.notAnswering', 'Not now.', undefined, { cause: Object.assign(new TypeError('Wendy'), { code: 'ECONNRESET' }) });
    const { error: chain, places } = describeError(error);
    expect(chain).toEqual(['Unavailable(m365.notAnswering)', 'TypeError(ECONNRESET)']);
    expect(places).toEqual(expect.arrayContaining([expect.stringContaining('describeError.test')]));
  });

  test.each<[string, unknown]>([
    ['a parser’s', thrownBy(() => JSON.parse('{"name": Wendy Stubbs}'))],
    ['a parser’s, where what was read has a line like a place', thrownBy(() => JSON.parse('{"a":\n   at Wendy Stubbs (1 Mill Lane)\n}'))],
    ['our own', new NotFound('households.notFound', 'There is no Wendy Stubbs.\n    at Mill Lane')],
    ['one whose code is a sentence', Object.assign(new TypeError('x'), { code: 'Wendy Stubbs' })],
    ['what is no error', { name: 'Wendy Stubbs' }],
    ['a text', 'Wendy Stubbs'],
    ['a cause', new TypeError('x', { cause: new RangeError('Wendy Stubbs of\n  at Mill Lane') })],
  ])('is nothing of what its words quote: %s', (_which, error) => {
    expect(JSON.stringify(describeError(error))).not.toMatch(/Wendy|Stubbs|Mill Lane/);
  });

  test('ends, however long the chain of causes is', () => {
    const error = new TypeError('first');
    error.cause = error;
    expect(describeError(error)['error']).toHaveLength(5);
  });
});
